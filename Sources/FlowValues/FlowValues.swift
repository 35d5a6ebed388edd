// FlowValues
