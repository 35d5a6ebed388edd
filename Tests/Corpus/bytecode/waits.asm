; Waits for time, for a person, for effects and for an agent.

type enumeration 0         ; t19
type enumeration 1         ; t20
type list text             ; t21
enumeration name: "payment.pix" cases: [
  name: "paid" fields: [name: "amount" type: money description: ""] description: "" examples: []
  name: "failed" fields: [name: "reason" type: text description: ""] description: "" examples: []]
enumeration name: "agent" cases: [
  name: "done" fields: [name: "goal" type: text description: ""] description: "" examples: []
  name: "stuck" fields: [name: "reason" type: text description: ""] description: "" examples: []
  name: "failed" fields: [name: "reason" type: text description: ""] description: "" examples: []]
constant text "Passou."
constant text "Você escreveu: "
constant text "Recebi a mídia "
constant text "vendas"
constant text "quer desconto"
constant text "Resolvido."
constant text "De volta."
constant text "Descubra o que o cliente quer."
constant text "Como foi?"
effect name: "payment.pix" parameters: [name: "amount" type: money standard: none]
  outcomes: t19 timeout: 10 retries: 1 isOnce: true cost: none

; f0: a wait with arms. r0 until, r1 media, r2 text, r3 text, r4 text, r5 patience
flow name: "waiting" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @wait_start parameters: []] handlers: [] knowledge: []
  registers: [duration media text text text duration] code: next
 @wait_start:
    enterState s0
    loadNumber r0 duration 3600
 @wait:
    loadNumber r5 duration 600
    suspend p0
 @elapsed:
    loadConstant r3 c0
    message r3
    end
 @written:
    loadConstant r3 c1
    move r4 r2
    joinText r3 r3 2
    message r3
    end
 @sent:
    loadConstant r3 c2
    field r4 r1 1
    joinText r3 r3 2
    message r3
    end
 @impatient:
    loadConstant r3 c8
    message r3
    resume
  endcode

; f1: a wait until a moment, which holds what the customer writes for the question after it.
flow name: "until" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @until_start parameters: []] handlers: [] knowledge: []
  registers: [datetime duration text text] code: next
 @until_start:
    enterState s0
    loadNow r0
    loadNumber r1 duration 60
    datetimeAdd r0 r0 r1
 @until:
    suspend p1
 @until_over:
    loadConstant r2 c8
    suspend p2
 @until_answer:
    message r3
    end
  endcode

; f2: a hand-over for a while.
flow name: "person" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @person parameters: []] handlers: [] knowledge: []
  registers: [text text text] code: next
 @person:
    enterState s0
 @hand:
    loadConstant r0 c3
    loadConstant r1 c4
    suspend p3
 @resolved:
    loadConstant r2 c5
    message r2
    end
 @returned:
    loadConstant r2 c6
    message r2
    end
  endcode

; f3: an agent.
flow name: "agent" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @agent parameters: []]
  handlers: [trigger: keyword ["sair"] state: none entry: @agent_leave live: []] knowledge: []
  registers: [text int money t20 text] code: next
 @agent:
    enterState s0
 @agent_entry:
    loadConstant r0 c7
    loadNumber r1 int 8
    loadNumber r2 money 50
    suspend p4
 @agent_done:
    switchCase r3 3
    jump @agent_goal
    jump @agent_stuck
    jump @agent_failed
    unreachable
 @agent_goal:
    caseField r4 0 r3 0
    message r4
    end
 @agent_stuck:
    caseField r4 1 r3 0
    message r4
    end
 @agent_failed:
    caseField r4 2 r3 0
    message r4
    end
 @agent_leave:
    end
  endcode

; f4: two effects at once; while they run, a message is dropped.
flow name: "both" parameters: [] result: void isSubflow: false
  variables: [name: "first" register: r2 state: none]
  states: [name: "start" was: none entry: @both parameters: []] handlers: [] knowledge: []
  registers: [money money t19 t19 text text money money] code: next
 @both:
    enterState s0
    loadNumber r0 money 100
    loadNumber r1 money 200
 @both_entry:
    suspend p5
 @both_done:
    jumpUnlessCase r2 0 @both_end
    caseField r6 0 r2 0
    format r4 0 r6 money
    message r4
    jumpUnlessCase r3 1 @both_end
    caseField r5 1 r3 0
    message r5
 @both_end:
    end
  endcode

point path: "waiting/wait" flow: 0 state: 0 entry: @wait live: [r0] resumed: @elapsed result: r1 reply: r2
  after: [delay: r5 code @impatient]
  kind: wait until: r0 onMessage: @written onMedia: @sent
point path: "until/wait" flow: 1 state: 0 entry: @until live: [r0] resumed: @until_over result: none reply: none after: []
  kind: wait until: r0 onMessage: none onMedia: none
point path: "until/ask" flow: 1 state: 0 entry: @until_over live: [] resumed: @until_answer result: r3 reply: none after: []
  kind: ask prompt: text r2 answer: text minimum: none maximum: none invalid: []
point path: "person/handoff" flow: 2 state: 0 entry: @hand live: [] resumed: @resolved result: none reply: none after: []
  kind: handoff to: r0 because: r1 resolved: @resolved returned: @returned
point path: "agent/agent" flow: 3 state: 0 entry: @agent_entry live: [] resumed: @agent_done result: r3 reply: none after: []
  kind: agent prompt: r0 tools: [effect 0 flow 2] knowledge: [] goal: text outcomes: t20 turnsMax: r1 costMax: r2 busy: queue
point path: "both/together" flow: 4 state: 0 entry: @both_entry live: [r0 r1] resumed: @both_done result: none reply: none
  after: []
  kind: together items: [
    effect: 0 outcomes: t19 arguments: [r0] busy: queue result: r2
    effect: 0 outcomes: t19 arguments: [r1] busy: queue result: r3] busy: ignore

;! start f0
;= waiting p0
;> after 600
;< text "Como foi?"
;= waiting p0
;> after 600
;= waiting p0 ignored
;> message "voltei"
;< text "Você escreveu: voltei"
;= ended
;! start f0
;> media {"image", "https://x/1.jpg", "", ""} "olha"
;< text "Recebi a mídia https://x/1.jpg"
;= ended

;! start f1
;= waiting p1
;> message "já cheguei"
;= waiting p1 queued
;> after 59
;= waiting p1 ignored
;> after 1
;< text "Como foi?"
;< text "já cheguei"
;= ended

;! start f2
;< handoff "vendas" because "quer desconto" for a while
;= waiting p3
;> message "oi, vendedor"
;= waiting p3 ignored
;> handoff returned
;< text "De volta."
;= ended
;! start f2
;< handoff "vendas" because "quer desconto" for a while
;> handoff resolved
;< text "Resolvido."

;! start f3
;< agent "Descubra o que o cliente quer." turns 8 cost 50 #1
;> message "quero um bolo"
;< agentMessage #1 "quero um bolo"
;= waiting p4
;> agent 7 #0("bolo")
;= waiting p4 ignored
;> agent 1 #0("bolo")
;< text "bolo"
;= ended
;! start f3
;< agent "Descubra o que o cliente quer." turns 8 cost 50 #1
;> message "sair"
;= ended

;! start f4
;< effect payment.pix(m100) #1
;< effect payment.pix(m200) #2
;= waiting p5
;> message "oi?"
;= waiting p5 ignored
;> outcome 2 #1("recusado")
;= waiting p5
;> outcome 2 #1("de novo")
;= waiting p5 ignored
;> outcome 1 #0(m100)
;< text "R$ 1,00"
;< text "recusado"
;= ended
;! start f4
;< effect payment.pix(m100) #1
;< effect payment.pix(m200) #2
;> outcome 1 #0(m100)
;= variables first = #0(m100)
;> after 80
;< fault effectLost
;< handoff "" because "um serviço não respondeu"
;= handed over

; A wait that goes on after its `after` is over at its own time.
;! start f0
;= waiting p0
;> after 600
;< text "Como foi?"
;> after 2999
;= waiting p0 ignored
;> after 1
;< text "Passou."
;= ended
