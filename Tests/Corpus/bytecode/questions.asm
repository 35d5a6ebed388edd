; Asks and menus: answers, bounds, invalid arms, sections, pages, empty lists, silence.

type list text             ; t19
type list int              ; t20
constant text "Quantas pessoas?"
constant text "Só números, por favor."
constant text "Chega."
constant text "Até logo."
constant text "Ainda está aí?"
constant text "Escolha:"
constant text "Um"
constant text "Dois"
constant text "o primeiro"
constant text "Grupo"
constant text "Cabeçalho"
constant text "Rodapé"
constant text "Ver"
constant text "Você disse: "
constant text "Nada."
constant text "Item "
constant text ""

; f0: an ask with bounds, an arm for the first failure and one from the third on, and an after arm.
; r0 least, r1 most, r2 answer, r3 prompt, r4 delay, r5 reply, r6 text
flow name: "people" parameters: [] result: void isSubflow: false
  variables: [name: "people" register: r2 state: none]
  states: [name: "start" was: none entry: @start parameters: []] handlers: [] knowledge: []
  registers: [int int int text duration text text text] code: next
 @start:
    enterState s0
    loadNumber r1 int 10
 @ask:
    loadNumber r0 int 1
    loadConstant r3 c0
    loadNumber r4 duration 7200
    suspend p0
 @answer:
    format r6 0 r2 int
    message r6
    end
 @first:
    loadConstant r6 c1
    message r6
    again 1 p0
 @third:
    loadConstant r6 c13
    move r7 r5
    joinText r6 r6 2
    message r6
    again 0 p0
 @silent:
    loadConstant r6 c3
    message r6
    end
  endcode

; f1: an ask without arms.
flow name: "plain" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @plain parameters: []] handlers: [] knowledge: []
  registers: [text date text] code: next
 @plain:
    enterState s0
 @plain_ask:
    loadConstant r0 c0
    suspend p1
 @plain_answer:
    format r2 0 r1 date
    message r2
    end
  endcode

; f2: a menu with everything.
; r0 prompt, r1 header, r2 footer, r3 button, r4 title, r5 description, r6 section, r7 reply, r8 text, r9 show second
flow name: "options" parameters: [name: "both" type: bool standard: none] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @menu_state parameters: []] handlers: [] knowledge: []
  registers: [bool text text text text text text text text text text] code: next
 @menu_state:
    enterState s0
 @menu:
    loadConstant r1 c5
    loadConstant r2 c10
    loadConstant r3 c11
    loadConstant r4 c12
    clearOptions
    loadConstant r7 c9
    section r7
    loadConstant r5 c6
    loadConstant r6 c8
    option r5 r6 0
    loadConstant r7 c16
    section r7
    jumpUnless r0 @menu_end
    loadConstant r5 c7
    option r5 _ 1
 @menu_end:
    suspend p2
 @one:
    loadConstant r9 c6
    message r9
    end
 @two:
    loadConstant r9 c7
    message r9
    end
 @other:
    loadConstant r9 c13
    move r10 r8
    joinText r9 r9 2
    message r9
    again 0 p2
  endcode

; f3: a menu from a list of numbers.
; r0 list, r1 prompt, r2 count, r3 index, r4 element, r5 title, r6 picked, r7 text
flow name: "items" parameters: [name: "items" type: t20 standard: none] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @items parameters: []] handlers: [] knowledge: []
  registers: [t20 text int int int text int text text] code: next
 @items:
    enterState s0
 @items_menu:
    loadConstant r1 c5
    clearOptions
    countList r2 r0
    loadNumber r3 int 0
    jumpLessOrEqualImmediate r2 0 @items_end
    addImmediate r2 r2 -1
 @next:
    element r4 r0 r3
    loadConstant r7 c15
    format r8 0 r4 int
    joinText r5 r7 2
    elementOption r5 _ r4
    repeatUpTo r3 r2 @next
 @items_end:
    suspend p3
 @picked:
    format r5 0 r6 int
    message r5
    end
 @empty:
    loadConstant r5 c14
    message r5
    end
  endcode

point path: "people/ask" flow: 0 state: 0 entry: @ask live: [r1] resumed: @answer result: r2 reply: r5
  after: [delay: r4 code @silent]
  kind: ask prompt: text r3 answer: int minimum: r0 maximum: r1
  invalid: [count: 1 target: @first count: 3 target: @third]
point path: "plain/ask" flow: 1 state: 0 entry: @plain_ask live: [] resumed: @plain_answer result: r1 reply: none after: []
  kind: ask prompt: text r0 answer: date minimum: none maximum: none invalid: []
point path: "options/menu" flow: 2 state: 0 entry: @menu live: [r0] resumed: @menu result: none reply: r8 after: []
  kind: menu prompt: text r1 header: r2 footer: r3 button: r4
  options: [id: "one" synonyms: ["primeiro"] target: @one id: "two" synonyms: [] target: @two]
  picked: none empty: none otherwise: @other
point path: "items/menu" flow: 3 state: 0 entry: @items_menu live: [r0] resumed: @empty result: none reply: none after: []
  kind: menu prompt: text r1 header: none footer: none button: none options: []
  picked: register: r6 target: @picked empty: @empty otherwise: none

;! start f0
;< text "Quantas pessoas?"
;> message "muitas"
;< text "Só números, por favor."
;> message "40"
;< text "Só números, por favor."
;> message "nenhuma"
;< text "Você disse: nenhuma"
;< text "Quantas pessoas?"
;= waiting p0
;> message "4"
;< text "4"
;= ended

;! start f0
;< text "Quantas pessoas?"
;> after 7199
;= waiting p0 ignored
;> after 1
;< text "Até logo."
;= ended

;! start f1
;< text "Quantas pessoas?"
;> message "24/12/2026"
;< text "24/12/2026"
;= ended

;! start f2 (true)
;< menu "Escolha:" [Grupo: Um (o primeiro) | Dois] {Cabeçalho; Rodapé; Ver}
;> message "xyz"
;< text "Você disse: xyz"
;< menu "Escolha:" [Grupo: Um (o primeiro) | Dois] {Cabeçalho; Rodapé; Ver}
;> message "dois"
;< text "Dois"
;= ended
;! start f2 (true)
;< menu "Escolha:" [Grupo: Um (o primeiro) | Dois] {Cabeçalho; Rodapé; Ver}
;> tap "two@2" ""
;< text "Dois"
;! start f2 (false)
;< menu "Escolha:" [Grupo: Um (o primeiro)] {Cabeçalho; Rodapé; Ver}
;> message "Primeiro"
;< text "Um"
;! start f2 (false)
;< menu "Escolha:" [Grupo: Um (o primeiro)] {Cabeçalho; Rodapé; Ver}
;> message "1"
;< text "Um"

;! start f3 ([])
;< text "Nada."
;= ended
;! start f3 ([7, 8])
;< menu "Escolha:" [Item 7 | Item 8]
;> message "item 8"
;< text "8"
;! start f3 ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
;< menu "Escolha:" [Item 1 | Item 2 | Item 3 | Item 4 | Item 5 | Item 6 | Item 7 | Item 8 | Item 9 | Item 10 | Item 11]
;> message "mais opções"
;< menu "Escolha:" [Item 1 | Item 2 | Item 3 | Item 4 | Item 5 | Item 6 | Item 7 | Item 8 | Item 9 | Item 10 | Item 11] page 1
;> tap "more" "Mais opções"
;< menu "Escolha:" [Item 1 | Item 2 | Item 3 | Item 4 | Item 5 | Item 6 | Item 7 | Item 8 | Item 9 | Item 10 | Item 11]
;> message "11"
;< text "11"
;= ended
