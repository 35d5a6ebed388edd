# Paths of stdlib/ on standard input, the C file that embeds them on standard output: `make generate`.
BEGIN {
  print "// Made by `make generate` from the files of stdlib/; Tests/TidyTests compares."
  print "#include \"FlowStdlibData.h\"\n"
}
{
  printf "static const unsigned char module_%d[] = {\n#embed \"../../%s\" suffix(,)\n  0};\n", NR, $0
  paths[NR] = substr($0, length("stdlib/") + 1)
}
END {
  print "\nstatic const struct flow_stdlib_module modules[] = {"
  for (i = 1; i <= NR; i++) printf "  {\"%s\", module_%d, sizeof module_%d - 1},\n", paths[i], i, i
  print "  {0, 0, 0}};\n"
  print "const struct flow_stdlib_module *flow_stdlib_modules(void) { return modules; }\n"
  print "unsigned long flow_stdlib_count(void) { return sizeof modules / sizeof *modules - 1; }"
}
