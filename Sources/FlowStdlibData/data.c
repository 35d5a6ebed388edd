// Made by `make generate` from the files of stdlib/; Tests/TidyTests compares.
#include "FlowStdlibData.h"


static const struct flow_stdlib_module modules[] = {
  {0, 0, 0}};

const struct flow_stdlib_module *flow_stdlib_modules(void) { return modules; }

unsigned long flow_stdlib_count(void) { return sizeof modules / sizeof *modules - 1; }
