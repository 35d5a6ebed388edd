// FlowPortuguese
