#pragma once

/// One file of stdlib/, as it is embedded in the program.
struct flow_stdlib_module {
  /// Below stdlib/, with `/` and the extension, ended by a zero.
  const char *path;
  const unsigned char *text;
  unsigned long length;
};

/// The files in the order of their paths.
const struct flow_stdlib_module *flow_stdlib_modules(void);
unsigned long flow_stdlib_count(void);
