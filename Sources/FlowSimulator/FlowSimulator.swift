// FlowSimulator
