#include "FlowStdlibData.h"
