type optional text
type optional phone
type optional email
constant text "Nome?"
constant text " "
constant text "Oi?"
constant text "equipe"
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
flow name: "inner" parameters: [name: "question" type: text standard: none] result: text isSubflow: true variables: [name: "question" register: r0 state: none name: "x" register: r1 state: 0] states: [name: "s" was: none entry: @0 parameters: []] handlers: [] knowledge: [] registers: [text text] code: next
 @0:
    enterState s0
 @1:
    suspend p0  ; inner/s/ask x
 @2:
    returnValue r1
  endcode
flow name: "main" parameters: [name: "patience" type: duration standard: none] result: void isSubflow: false variables: [name: "patience" register: r0 state: none name: "count" register: r1 state: none name: "what" register: r2 state: 1 name: "m" register: r3 state: none name: "reason" register: r4 state: none name: "amount" register: r5 state: 0 name: "name" register: r6 state: 0 name: "words" register: r7 state: 0] states: [name: "start" was: none entry: @4 parameters: [] name: "done" was: none entry: @14 parameters: [r2]] handlers: [trigger: silence state: none entry: @21 live: [r1] trigger: media r3 state: none entry: @25 live: [] trigger: error r4 state: none entry: @28 live: [] trigger: event "paid" [r5] state: 0 entry: @13 live: [r1]] knowledge: [] registers: [duration int text media text text text text text text duration text text text] code: next
    loadNumber r1 int 0
 @4:
    enterState s0
    loadConstant r9 c0  ; "Nome?"
    suspend p1  ; main/start/run inner
 @7:
    loadNumber r10 duration 3600
    suspend p2  ; main/start/wait
 @9:
    move r7 r8
    message r7
 @11:
    move r2 r6
    jump @14
 @13:
    move r2 r5
 @14:
    enterState s1
    move r11 r2
    loadConstant r12 c1  ; " "
    format r13 0 r1 int
    joinText r9 r11 3
    message r9
    end
 @21:
    addImmediate r1 r1 1
    loadConstant r9 c2  ; "Oi?"
    message r9
    resume
 @25:
    field r9 r3 0
    message r9
    resume
 @28:
    loadConstant r9 c3  ; "equipe"
    handOver r9 r4
 @30:
    unreachable
  endcode
point path: "inner/s/ask x" flow: 0 state: 0 entry: @1 live: [r0] resumed: @2 result: r1 reply: none after: [] kind: ask prompt: text r0 answer: text minimum: none maximum: none invalid: []
point path: "main/start/run inner" flow: 1 state: 0 entry: @30 live: [r0 r1] resumed: @7 result: r6 reply: none after: [delay: r0 handler 0] kind: run flow: 0 arguments: [r9]
point path: "main/start/wait" flow: 1 state: 0 entry: @30 live: [r1 r6] resumed: @11 result: none reply: r8 after: [] kind: wait until: r10 onMessage: @9 onMedia: none
