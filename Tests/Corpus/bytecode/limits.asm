; What is too much ends in a fault, never in the process.

type list int              ; t19
type record 0              ; t20 Link
type optional t20          ; t21
record name: "Link" fields: [name: "next" type: t21 description: ""]
constant text "x"

function name: "double_text" parameters: [name: "t" type: text standard: none] result: text
  registers: [text text] code: next
 @text_again:
    move r1 r0
    joinText r0 r0 2
    jumpBack @text_again
  endcode
;! f0 ("abcdefgh") fault textTooLong
;! f0 ("") fault outOfFuel

function name: "double_list" parameters: [name: "l" type: t19 standard: none] result: t19
  registers: [t19] code: next
 @list_again:
    joinList r0 r0 r0
    jumpBack @list_again
  endcode
;! f1 ([1, 2]) fault listTooLong

function name: "hoard" parameters: [name: "n" type: int standard: none] result: t19
  registers: [int t19] code: next
 @hoard_again:
    makeList r1 r0 1
    jumpBack @hoard_again
  endcode
;! f2 (1) fault outOfMemory

function name: "chain" parameters: [name: "n" type: int standard: none] result: t21
  registers: [int t21 t20] code: next
    loadNone r1
 @chain_again:
    makeRecord r2 r1 1
    wrap r1 r2
    addImmediate r0 r0 -1
    jumpLessOrEqualImmediate r0 0 @chain_end
    jumpBack @chain_again
 @chain_end:
    returnValue r1
  endcode
;! f3 (2) == {{none}}
;! f3 (100) fault tooDeep

function name: "same_chains" parameters: [name: "n" type: int standard: none] result: bool
  registers: [int t21 t21 bool] code: next
    call r1 f3 r0
    call r2 f3 r0
    equalValue r3 r1 t21
    returnValue r3
  endcode
;! f4 (10) == true
;! f4 (100) fault tooDeep

function name: "long_format" parameters: [name: "l" type: t19 standard: none] result: text
  registers: [t19 text] code: next
 @format_again:
    format r1 0 r0 t19
    jumpBack @format_again
  endcode
;! f5 ([1, 2, 3]) fault outOfFuel

; f0: a flow that never stops talking.
flow name: "flood" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @flood parameters: []] handlers: [] knowledge: []
  registers: [text] code: next
 @flood:
    enterState s0
    loadConstant r0 c0
 @flood_again:
    message r0
    jumpBack @flood_again
  endcode

; f1: a menu without end.
flow name: "options" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @options parameters: []] handlers: [] knowledge: []
  registers: [text int] code: next
 @options:
    enterState s0
    loadConstant r0 c0
    loadNumber r1 int 0
 @options_again:
    elementOption r0 _ r1
    jumpBack @options_again
  endcode

; f2: remembers a long list at a question.
flow name: "memory" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @memory parameters: []] handlers: [] knowledge: []
  registers: [t19 int int text text] code: next
 @memory:
    enterState s0
    loadNumber r1 int 1
    loadNumber r2 int 5000
    intrinsic r0 int.range r1
 @memory_ask:
    loadConstant r3 c0
    suspend p0
 @memory_answer:
    countList r1 r0
    end
  endcode

; f3: a menu without options that leads to itself.
flow name: "circle" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @circle parameters: []] handlers: [] knowledge: []
  registers: [text] code: next
 @circle:
    enterState s0
 @circle_menu:
    loadConstant r0 c0
    clearOptions
    suspend p1
  endcode

point path: "memory/ask" flow: 2 state: 0 entry: @memory_ask live: [r0] resumed: @memory_answer result: r4 reply: none after: []
  kind: ask prompt: text r3 answer: text minimum: none maximum: none invalid: []
point path: "circle/menu" flow: 3 state: 0 entry: @circle_menu live: [] resumed: @circle_menu result: none reply: none after: []
  kind: menu prompt: text r0 header: none footer: none button: none options: [] picked: none empty: none otherwise: none

;! start f1
;< fault tooManyOptions
;< handoff "" because "um menu tem opções demais"
;= handed over
;! start f2
;< text "x"
;= waiting p0
;! start f3
;< fault outOfFuel
;< handoff "" because "o fluxo rodou tempo demais sem esperar"
;= handed over
