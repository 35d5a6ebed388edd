extension Lexicon.Builder {
  mutating func addParticles() {
    for (particle, spellings) in particles { add(Word(particle: particle), spellings) }
  }
}

private let particles: [(Particle, StaticString)] = [
  (.and, "e"), (.or, "ou"), (.of, "de do da dos das d"), (.at, "a as ao aos"),
  (.on, "em no na nos nas pelo pela pelos pelas num numa"), (.the, "o os"),
  (.to, "para pra pras pro pros p ate"), (.that, "que q ki"), (.coming, "vem vier vinda vindo"),
  (.next, "proximo proxima prox seguinte proxim proximos proximas"),
  (.last, "ultimo ultima passado passada"),
  (.this, "este esta esse essa neste nesta nesse nessa deste desta desse dessa"), (.other, "outro outra"),
  (.after, "depois apos dps dpois depoi"), (.before, "antes"), (.fromHere, "daqui dqui"), (.within, "dentro"),
  (.ago, "atras"), (.since, "ha faz"), (.whole, "todo toda inteiro inteira"), (.half, "meia meio"),
  (.comma, "virgula"), (.over, "sobre"), (.minus, "menos"), (.with, "com"), (.ending, "fim final finalzinho"),
  (.sharp, "ponto cravado"), (.feira, "feira feiras fera"), (.lacking, "faltam falta faltando"),
]
