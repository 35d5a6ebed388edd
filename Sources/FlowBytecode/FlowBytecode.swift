// FlowBytecode
