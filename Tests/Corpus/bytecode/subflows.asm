; Flows that run flows; compensation.

type enumeration 0         ; t19
type optional text         ; t20
enumeration name: "calendar.book" cases: [
  name: "booked" fields: [name: "id" type: text description: ""] description: "" examples: []
  name: "failed" fields: [] description: "" examples: []]
constant text "CPF?"
constant text "Seu CPF é "
constant text "Tchau."
constant text "Preços: R$ 10."
constant text "Confirma?"
constant text "Continuando."
constant text "abc"
constant text "E-mail?"
effect name: "calendar.book" parameters: [name: "title" type: text standard: none] outcomes: t19 timeout: 10 retries: 0 isOnce: true cost: none
effect name: "calendar.cancel" parameters: [name: "id" type: text standard: none] outcomes: t19 timeout: 10 retries: 0 isOnce: false cost: none

; f0: runs f1 with a text and gets one back; then f2, which gives nothing.
; r0 text given, r1 answer, r2 text, r3 text, r4 patience
flow name: "main" parameters: [name: "prompt" type: text standard: 0] result: void isSubflow: false
  variables: [name: "prompt" register: r0 state: none name: "answer" register: r1 state: none]
  states: [
    name: "start" was: none entry: @start parameters: []
    name: "bye" was: none entry: @bye parameters: []]
  handlers: [
    trigger: keyword ["sair"] state: none entry: @leave live: []
    trigger: keyword ["preços"] state: none entry: @prices live: []]
  knowledge: []
  registers: [text text text text duration] code: next
 @start:
    enterState s0
    loadNumber r4 duration 1800
 @run1:
    suspend p0
 @ran1:
    loadConstant r2 c1
    move r3 r1
    joinText r2 r2 2
    message r2
 @run2:
    suspend p1
 @ran2:
    loadConstant r2 c5
    message r2
    end
 @bye:
    enterState s1
    loadConstant r2 c2
    message r2
    end
 @leave:
    jumpBack @bye
 @prices:
    loadConstant r2 c3
    message r2
 @prices_run:
    suspend p2
 @prices_ran:
    resume
 @silent:
    jumpBack @bye
  endcode

; f1: asks.
flow name: "question" parameters: [name: "prompt" type: text standard: none] result: text isSubflow: true
  variables: [name: "words" register: r1 state: none]
  states: [name: "start" was: none entry: @question parameters: []] handlers: [] knowledge: []
  registers: [text text] code: next
 @question:
    enterState s0
 @question_ask:
    suspend p3
 @question_answer:
    returnValue r1
  endcode

; f2: asks and gives nothing.
flow name: "confirm" parameters: [] result: void isSubflow: true variables: []
  states: [name: "start" was: none entry: @confirm parameters: []] handlers: [] knowledge: []
  registers: [text bool] code: next
 @confirm:
    enterState s0
 @confirm_ask:
    loadConstant r0 c4
    suspend p4
 @confirm_answer:
    returnNothing
  endcode

; f3: books, and cancels if the next step goes wrong. r0 title, r1 outcome, r2 id, r3 zero, r4 kind of end
flow name: "booking" parameters: [name: "end" type: int standard: none] result: void isSubflow: false variables: []
  states: [
    name: "start" was: none entry: @booking parameters: []
    name: "next" was: none entry: @next parameters: []]
  handlers: [] knowledge: []
  registers: [int text t19 text int text] code: next
 @booking:
    enterState s0
 @book:
    loadConstant r1 c6
    suspend p5
 @booked:
    jumpIfCase r2 0 @got
    end
 @got:
    caseField r3 0 r2 0
    pushUndo r3 e1
 @email:
    loadConstant r5 c7
    suspend p6
 @email_answer:
    switch r0 4
    jump @wrong
    jump @leaves
    jump @runs
    jump @drops
    end
 @wrong:
    loadNumber r4 int 0
    divide r0 r4 r4
    end
 @leaves:
    jump @next
 @runs:
    runUndo
    end
 @drops:
    dropUndo
    loadNumber r4 int 0
    divide r0 r4 r4
    end
 @next:
    enterState s1
    loadNumber r4 int 0
    divide r0 r4 r4
    end
  endcode

; f4: runs itself for ever.
flow name: "endless" parameters: [] result: void isSubflow: true variables: [] states: [] handlers: [] knowledge: []
  registers: [] code: next
 @endless:
    suspend p7
  endcode

point path: "main/run1" flow: 0 state: 0 entry: @run1 live: [r0 r4] resumed: @ran1 result: r1 reply: none
  after: [delay: r4 code @silent]
  kind: run flow: 1 arguments: [r0]
point path: "main/run2" flow: 0 state: 0 entry: @run2 live: [r1] resumed: @ran2 result: none reply: none after: []
  kind: run flow: 2 arguments: []
point path: "main/prices/run" flow: 0 state: none entry: @prices_run live: [] resumed: @prices_ran result: none reply: none after: []
  kind: run flow: 2 arguments: []
point path: "question/ask" flow: 1 state: 0 entry: @question_ask live: [r0] resumed: @question_answer result: r1 reply: none after: []
  kind: ask prompt: text r0 answer: text minimum: none maximum: none invalid: []
point path: "confirm/ask" flow: 2 state: 0 entry: @confirm_ask live: [] resumed: @confirm_answer result: r1 reply: none after: []
  kind: ask prompt: text r0 answer: bool minimum: none maximum: none invalid: []
point path: "booking/book" flow: 3 state: 0 entry: @book live: [r0] resumed: @booked result: r2 reply: none after: []
  kind: effect effect: 0 outcomes: t19 arguments: [r1] busy: interrupt
point path: "booking/ask" flow: 3 state: 0 entry: @email live: [r0] resumed: @email_answer result: r3 reply: none after: []
  kind: ask prompt: text r5 answer: text minimum: none maximum: none invalid: []
point path: "endless/run" flow: 4 state: none entry: @endless live: [] resumed: @endless result: none reply: none after: []
  kind: run flow: 4 arguments: []

;! start f0
;< text "CPF?"
;= waiting p3
;> message "preços"
;< text "Preços: R$ 10."
;< text "Confirma?"
;= waiting p4
;> message "sim"
;< text "CPF?"
;= waiting p3
;> message "529"
;< text "Seu CPF é 529"
;< text "Confirma?"
;= waiting p4
;> message "claro"
;< text "Continuando."
;= ended

;! start f0 ("Nome?")
;< text "Nome?"
;> message "preços"
;< text "Preços: R$ 10."
;< text "Confirma?"
;> message "sair"
;< text "Tchau."
;= ended

;! start f0
;< text "CPF?"
;> after 1800
;< text "Tchau."
;= ended

;! start f3 (0)
;< effect calendar.book("abc") #1
;> message "espera"
;= waiting p5 queued
;> outcome 1 #0("id7")
;< text "E-mail?"
;< fault divisionByZero
;< effect calendar.cancel("id7") #2 undo
;< handoff "" because "divisão por zero"
;= handed over
;! start f3 (1)
;< effect calendar.book("abc") #1
;> outcome 1 #0("id7")
;< text "E-mail?"
;> message "a@b.com"
;< fault divisionByZero
;< handoff "" because "divisão por zero"
;! start f3 (2)
;< effect calendar.book("abc") #1
;> outcome 1 #0("id7")
;< text "E-mail?"
;> message "a@b.com"
;< effect calendar.cancel("id7") #2 undo
;= ended
;! start f3 (3)
;< effect calendar.book("abc") #1
;> outcome 1 #0("id7")
;< text "E-mail?"
;> message "a@b.com"
;< fault divisionByZero
;< handoff "" because "divisão por zero"

;! start f4
;< fault stackOverflow
;< handoff "" because "chamadas aninhadas demais"
;= handed over
