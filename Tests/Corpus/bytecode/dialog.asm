; An appointment is made: a menu, a name, a day, two effects, a menu from a list.

type record 0            ; t19 Slot
type list t19            ; t20
type enumeration 0       ; t21 outcomes of calendar.free_slots
type enumeration 1       ; t22 outcomes of calendar.book
type optional text       ; t23

record name: "Slot" fields: [
  name: "start" type: datetime description: ""
  name: "end" type: datetime description: ""]

enumeration name: "calendar.free_slots" cases: [
  name: "slots" fields: [name: "list" type: t20 description: ""] description: "" examples: []
  name: "none" fields: [] description: "" examples: []
  name: "failed" fields: [name: "reason" type: text description: ""] description: "" examples: []]
enumeration name: "calendar.book" cases: [
  name: "booked" fields: [name: "slot" type: t19 description: ""] description: "" examples: []
  name: "taken" fields: [] description: "" examples: []]

constant text "Olá! Eu sou a assistente virtual da Clínica Sorriso."
constant text "Como posso ajudar?"
constant text "Marcar consulta"
constant text "Preços"
constant text "Qual é o seu nome completo?"
constant text "Que dia prefere?"
constant text "Tenho estes horários em "
constant text ":"
constant text "Marcado! "
constant text " às "
constant text "."
constant text "A consulta custa R$ 150,00."
constant text "Sem horários nesse dia. Vamos tentar outro?"
constant text "recepção"
constant text "Consulta "
constant text "converted"

contact name: "name" type: t23 description: ""

effect name: "calendar.free_slots" parameters: [name: "day" type: date standard: none]
  outcomes: t21 timeout: 10 retries: 2 isOnce: false cost: none
effect name: "calendar.book" parameters: [
    name: "slot" type: t19 standard: none
    name: "title" type: text standard: none]
  outcomes: t22 timeout: 10 retries: 3 isOnce: true cost: none

; r0 patient, r1 day, r2 slots, r3 slot
flow name: "reception" parameters: [] result: void isSubflow: false
  variables: [
    name: "patient" register: r0 state: none
    name: "day" register: r1 state: none]
  states: [
    name: "welcome" was: none entry: @welcome parameters: []
    name: "book" was: none entry: @book parameters: []
    name: "confirm" was: none entry: @confirm parameters: [r3]
    name: "prices" was: none entry: @prices parameters: []
    name: "team" was: none entry: @team parameters: []]
  handlers: [
    trigger: keyword ["atendente" "humano"] state: none entry: @on_team live: []]
  knowledge: []
  registers: [text date t20 t19 text text text text text text text text int int t21 t19 t22 datetime]
  code: next
    jump @welcome

 @welcome:
    enterState s0
    loadConstant r4 c0
    message r4
 @welcome_menu:
    loadConstant r5 c1
    clearOptions
    loadConstant r6 c2
    option r6 _ 0
    loadConstant r6 c3
    option r6 _ 1
    suspend p0

 @book:
    enterState s1
 @ask_name:
    loadConstant r4 c4
    suspend p1
 @named:
    move r0 r6
 @ask_day:
    loadConstant r4 c5
    suspend p2
 @find:
    suspend p3
 @found:
    switchCase r14 3
    jump @slots
    jump @none
    jump @team
    jump @team
 @none:
    loadConstant r4 c12
    message r4
    jumpBack @book
 @slots:
    caseField r2 0 r14 0
 @slot_menu:
    loadConstant r6 c6
    format r7 2 r1 date
    loadConstant r8 c7
    joinText r5 r6 3
    clearOptions
    countList r12 r2
    loadNumber r13 int 0
    jumpLessOrEqualImmediate r12 0 @slots_done
    addImmediate r12 r12 -1
 @next_slot:
    element r15 r2 r13
    field r17 r15 0
    format r9 3 r17 datetime
    elementOption r9 _ r15
    repeatUpTo r13 r12 @next_slot
 @slots_done:
    suspend p4

 @confirm:
    enterState s2
    loadConstant r6 c14
    move r7 r0
    joinText r4 r6 2
    suspend p5
 @answered:
    switchCase r16 2
    jump @booked
    jumpBack @book
    jump @team
 @booked:
    caseField r15 0 r16 0
    field r17 r15 0
    loadConstant r6 c8
    format r7 2 r17 datetime
    loadConstant r8 c9
    format r9 3 r17 datetime
    loadConstant r10 c10
    joinText r4 r6 5
    message r4
    track c15
    end

 @prices:
    enterState s3
    loadConstant r4 c11
    message r4
    jumpBack @welcome
 @team:
    enterState s4
    loadConstant r4 c13
    handOver r4 _
 @on_team:
    jumpBack @team
  endcode

point path: "reception/welcome/menu1" flow: 0 state: 0 entry: @welcome_menu live: [] resumed: @welcome_menu
  result: none reply: none after: []
  kind: menu prompt: text r5 header: none footer: none button: none
  options: [
    id: "marcar-consulta" synonyms: ["agendar"] target: @book
    id: "precos" synonyms: [] target: @prices]
  picked: none empty: none otherwise: none
point path: "reception/book/ask1" flow: 0 state: 1 entry: @ask_name live: [] resumed: @named
  result: r6 reply: none after: []
  kind: ask prompt: text r4 answer: text minimum: none maximum: none invalid: []
point path: "reception/book/ask2" flow: 0 state: 1 entry: @ask_day live: [r0] resumed: @find
  result: r1 reply: none after: []
  kind: ask prompt: text r4 answer: date minimum: none maximum: none invalid: []
point path: "reception/book/free_slots1" flow: 0 state: 1 entry: @find live: [r0 r1] resumed: @found
  result: r14 reply: none after: []
  kind: effect effect: 0 outcomes: t21 arguments: [r1] busy: queue
point path: "reception/book/menu1" flow: 0 state: 1 entry: @slot_menu live: [r0 r1 r2] resumed: @team
  result: none reply: none after: []
  kind: menu prompt: text r5 header: none footer: none button: none
  options: [] picked: register: r3 target: @confirm empty: @none otherwise: none
point path: "reception/confirm/book1" flow: 0 state: 2 entry: @confirm live: [r0 r3] resumed: @answered
  result: r16 reply: none after: []
  kind: effect effect: 1 outcomes: t22 arguments: [r3 r4] busy: queue

;! start f0
;< text "Olá! Eu sou a assistente virtual da Clínica Sorriso."
;< menu "Como posso ajudar?" [Marcar consulta | Preços]
;= waiting p0
;> message "agendar"
;< text "Qual é o seu nome completo?"
;= waiting p1
;> message "Ana Silva"
;< text "Que dia prefere?"
;= waiting p2
;= variables patient = "Ana Silva"
;> message "22/09/2026"
;< effect calendar.free_slots(d20718) #1
;= waiting p3
;> message "alô?"
;= waiting p3 queued
;> outcome 2 #1
;= waiting p3 ignored
;> outcome 1 #0([{dt1790082000, dt1790083800}, {dt1790085600, dt1790087400}])
;< menu "Tenho estes horários em terça-feira, 22 de setembro:" [10:00 | 11:00]
;< text ?
;< menu "Tenho estes horários em terça-feira, 22 de setembro:" [10:00 | 11:00]
;= waiting p4
;= variables patient = "Ana Silva", day = d20718
;> message "2"
;< effect calendar.book({dt1790085600, dt1790087400}, "Consulta Ana Silva") #2
;= waiting p5
;> outcome 2 #0({dt1790085600, dt1790087400})
;< text "Marcado! terça-feira, 22 de setembro às 11:00."
;< track "converted"
;= ended

; Words that mean something at any moment; no slot; prices and back.
;! start f0
;< text "Olá! Eu sou a assistente virtual da Clínica Sorriso."
;< menu "Como posso ajudar?" [Marcar consulta | Preços]
;> tap "precos@0" "Preços"
;< text "A consulta custa R$ 150,00."
;< text "Olá! Eu sou a assistente virtual da Clínica Sorriso."
;< menu "Como posso ajudar?" [Marcar consulta | Preços]
;> message "marcar"
;< text "Qual é o seu nome completo?"
;> message "ATENDENTE!"
;< handoff "recepção" because ""
;= handed over

; A day without an answer.
;! start f0
;< text "Olá! Eu sou a assistente virtual da Clínica Sorriso."
;< menu "Como posso ajudar?" [Marcar consulta | Preços]
;> after 86399
;= waiting p0 ignored
;> after 1
;= ended
