// FlowVM
