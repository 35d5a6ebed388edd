; Handlers on top of a pending question: keywords, media, events, silence, errors; resume and arrows.

type list int              ; t19
constant text "Qual é o seu nome?"
constant text "Custa R$ 10."
constant text "Recebi "
constant text "Evento "
constant text "Ainda está aí?"
constant text "Algo deu errado: "
constant text "Qual é a sua dúvida?"
constant text "Vou perguntar. "
constant text "Olá, "
constant text "Tchau."

; r0 name, r1 prompt, r2 media, r3 text, r4 text, r5 event value, r6 delay, r7 question, r8 reason, r9 number, r10 zero
flow name: "main" parameters: [] result: void isSubflow: false
  variables: [name: "name" register: r0 state: none name: "question" register: r7 state: none]
  states: [
    name: "start" was: none entry: @start parameters: []
    name: "nudge" was: none entry: @nudge parameters: []
    name: "bye" was: none entry: @bye parameters: []]
  handlers: [
    trigger: keyword ["preço"] state: none entry: @price live: []
    trigger: keyword ["dúvida"] state: none entry: @doubt live: []
    trigger: keyword ["sair"] state: none entry: @leave live: []
    trigger: keyword ["erro"] state: none entry: @fail live: []
    trigger: media r2 state: none entry: @media live: []
    trigger: event "paid" [r5] state: none entry: @event live: []
    trigger: silence state: none entry: @silence live: []
    trigger: error r8 state: none entry: @error live: []
    trigger: keyword ["preço"] state: 2 entry: @leave live: []]
  knowledge: []
  registers: [text text media text text money duration text text int int] code: next
 @start:
    enterState s0
 @ask:
    loadConstant r1 c0
    loadNumber r6 duration 3600
    suspend p0
 @named:
    loadConstant r3 c8
    move r4 r0
    joinText r3 r3 2
    message r3
    end
 @nudge:
    enterState s1
    loadConstant r3 c4
    message r3
    resume
 @bye:
    enterState s2
    loadConstant r3 c9
    message r3
    end

 @price:
    loadConstant r3 c1
    message r3
    resume
 @doubt:
    loadConstant r3 c7
    message r3
 @doubt_ask:
    loadConstant r1 c6
    suspend p1
 @doubt_asked:
    message r7
    resume
 @leave:
    jumpBack @bye
 @fail:
    loadNumber r9 int 1
    loadNumber r10 int 0
    divide r9 r9 r10
    resume
 @media:
    field r4 r2 0
    loadConstant r3 c2
    joinText r3 r3 2
    message r3
    resume
 @event:
    loadConstant r3 c3
    format r4 0 r5 money
    joinText r3 r3 2
    message r3
    resume
 @silence:
    jumpBack @nudge
 @error:
    loadConstant r3 c5
    move r4 r8
    joinText r3 r3 2
    message r3
    resume
  endcode

point path: "main/start/ask" flow: 0 state: 0 entry: @ask live: [] resumed: @named result: r0 reply: none
  after: [delay: r6 handler 6]
  kind: ask prompt: text r1 answer: text minimum: none maximum: none invalid: []
point path: "main/doubt/ask" flow: 0 state: none entry: @doubt_ask live: [] resumed: @doubt_asked result: r7 reply: none
  after: []
  kind: ask prompt: text r1 answer: text minimum: none maximum: none invalid: []

;! start f0
;< text "Qual é o seu nome?"
;> message "preco?"
;< text "Custa R$ 10."
;< text "Qual é o seu nome?"
;= waiting p0
;> media {"image", "https://x/1.jpg", "", ""} ""
;< text "Recebi image"
;< text "Qual é o seu nome?"
;> event "paid" (m500)
;< text "Evento R$ 5,00"
;< text "Qual é o seu nome?"
;> event "unknown" ()
;= waiting p0 ignored
;> message "dúvida"
;< text "Vou perguntar. "
;< text "Qual é a sua dúvida?"
;= waiting p1
;> message "preço"
;< text "Custa R$ 10."
;< text "Qual é o seu nome?"
;= waiting p0
;> message "dúvida"
;< text "Vou perguntar. "
;< text "Qual é a sua dúvida?"
;> message "abre hoje?"
;< text "abre hoje?"
;< text "Qual é o seu nome?"
;= waiting p0
;> after 3600
;< text "Ainda está aí?"
;< text "Qual é o seu nome?"
;= waiting p0
;> message "erro"
;< fault divisionByZero
;< text "Algo deu errado: divisão por zero"
;< text "Qual é o seu nome?"
;> message "Ana"
;< text "Olá, Ana"
;= ended

;! start f0
;< text "Qual é o seu nome?"
;> message "sair"
;< text "Tchau."
;= ended
