// FlowStdlib
