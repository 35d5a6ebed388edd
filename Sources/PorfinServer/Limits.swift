/// What this layer allows itself.
enum Limits {}
