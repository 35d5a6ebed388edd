import FlowSemantics
import Testing

@Suite("What a conversation can cost") struct CostBoundTests {
  /// The bound of the first flow of a text, without errors.
  private func bound(_ text: String) throws -> CostBound {
    let checked = Checked(text)
    try #require(checked.codes == [])
    let flow = try #require(checked.analysis.program.flows.firstIndex { $0.file == checked.file })
    return CostBound.all(of: checked.analysis.program)[flow]
  }

  @Test func `the dearest way counts, with every attempt`() throws {
    let bound = try bound(
      """
      flow f(fast: bool) {
        state start {
          if fast { look.near() } else { look.far(); look.far() }
          end
        }
      }
      effect look.near() -> done
        cost R$ 0,50
      effect look.far() -> done
        retry 2
        cost R$ 0,10
      """)
    #expect(bound.centavos == 60)
    #expect(bound.isBounded)
  }

  @Test func `templates are counted by category`() throws {
    let bound = try bound(
      """
      flow f {
        state start {
          send template notice
          wait 1 day
          send template notice
          end
        }
        on keyword "humano" { handoff }
      }
      template notice {
        category utility
        language pt_BR
        body "Está pronto!"
      }
      """)
    #expect(bound.templates == CostBound.TemplateCounts(utility: 2))
  }

  @Test func `what can be repeated has no bound`() throws {
    let bound = try bound(
      """
      flow f {
        on keyword "humano" { handoff }
        state start {
          let words = ask "O que procura?" as text
          look.near(words)
          -> start
        }
      }
      effect look.near(words: text) -> done
        cost R$ 0,50
      """)
    #expect(bound.centavos == 50)
    #expect(bound.unbounded.map(\.reason) == [.repeats])
  }

  @Test func `sub-flows and agents are included`() throws {
    let bound = try bound(
      """
      flow f {
        on keyword "humano" { handoff }
        state start {
          run g()
          run g()
          agent "Ajude." {
            goal text
            limit R$ 2
            done(answer) { handoff because answer }
            otherwise    { handoff }
          }
        }
      }
      flow g {
        state start { look.near(); return }
      }
      effect look.near() -> done
        cost R$ 0,50
      """)
    #expect(bound.centavos == 300)
    #expect(bound.isBounded)
  }

  @Test func `an agent without a limit of money is named`() throws {
    let bound = try bound(
      """
      flow f {
        on keyword "humano" { handoff }
        state start {
          agent "Ajude." {
            goal text
            limit 5 turns
            done(answer) { handoff because answer }
            otherwise    { handoff }
          }
        }
      }
      """)
    #expect(bound.unbounded.map(\.reason) == [.agent])
  }
}
