type optional text
type optional phone
type optional email
constant text "Que dia, "
constant text "?"
constant text "Não entendi "
constant text "."
constant text " "
constant text "Tentou "
constant text " vezes."
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
flow name: "main" parameters: [name: "name" type: text standard: none name: "unread" type: text standard: none] result: void isSubflow: false variables: [name: "name" register: r0 state: none name: "unread" register: r1 state: none name: "tries" register: r2 state: none name: "asked" register: r3 state: 0 name: "day" register: r4 state: 0] states: [name: "start" was: none entry: @1 parameters: []] handlers: [trigger: keyword ["ajuda"] state: none entry: @30 live: [r2]] knowledge: [] registers: [text text int datetime date text text text text date date duration datetime] code: next
    loadNumber r2 int 0
 @1:
    enterState s0
    loadNow r3
 @3:
    loadConstant r6 c0  ; "Que dia, "
    move r7 r0
    loadConstant r8 c1  ; "?"
    joinText r6 r6 3
    loadToday r9
    loadToday r10
    loadNumber r11 duration 2592000
    dateAdd r10 r10 r11
    loadNumber r11 duration 7200
    suspend p0  ; main/start/ask day
 @13:
    loadConstant r6 c2  ; "Não entendi "
    move r7 r5
    loadConstant r8 c3  ; "."
    joinText r6 r6 3
    message r6
    again 1 p0  ; main/start/ask day
 @19:
    addImmediate r2 r2 1
    again 0 p0  ; main/start/ask day
 @21:
    end
 @22:
    format r6 0 r4 date
    loadConstant r7 c4  ; " "
    loadNow r12
    datetimeDifference r11 r12 r3
    format r8 0 r11 duration
    joinText r6 r6 3
    message r6
    end
 @30:
    loadConstant r6 c5  ; "Tentou "
    format r7 0 r2 int
    loadConstant r8 c6  ; " vezes."
    joinText r6 r6 3
    message r6
    resume
  endcode
point path: "main/start/ask day" flow: 0 state: 0 entry: @3 live: [r0 r2 r3] resumed: @22 result: r4 reply: r5 after: [delay: r11 code @21] kind: ask prompt: text r6 answer: date minimum: r9 maximum: r10 invalid: [count: 1 target: @13 count: 2 target: @19]
