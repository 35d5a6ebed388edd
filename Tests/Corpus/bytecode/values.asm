; Values: moves, constants, optionals.

type optional int          ; t19
type list int              ; t20
type record 0              ; t21 Pair
type enumeration 0         ; t22 Shape
type optional text         ; t23
type optional t22          ; t24
record name: "Pair" fields: [name: "left" type: int description: "" name: "right" type: text description: ""]
enumeration name: "Shape" cases: [
  name: "point" fields: [] description: "" examples: []
  name: "circle" fields: [name: "radius" type: int description: ""] description: "" examples: []]
constant text "olá"
constant word int 4611686018427387904
constant list t20 [1]
constant record t21 [1 0]
constant choice t22 1 [1]
constant choice t22 0 []
constant some t19 [1]
constant word t23 -9223372036854775808
constant schedule [480 1080]
constant word date 20000
function name: "move" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    move r1 r0
    returnValue r1
  endcode
;! f0 (7) == 7
;! f0 (-7) == -7

function name: "number" parameters: [] result: int
  registers: [int] code: next
    loadNumber r0 int -2000000000
    returnValue r0
  endcode
;! f1 () == -2000000000

function name: "number_decimal" parameters: [] result: decimal
  registers: [decimal] code: next
    loadNumber r0 decimal 401
    returnValue r0
  endcode
;! f2 () == x25e1

function name: "number_money" parameters: [] result: money
  registers: [money] code: next
    loadNumber r0 money 12345
    returnValue r0
  endcode
;! f3 () == m12345

function name: "number_date" parameters: [] result: date
  registers: [date] code: next
    loadNumber r0 date -719162
    returnValue r0
  endcode
;! f4 () == d-719162

function name: "number_bool" parameters: [] result: bool
  registers: [bool] code: next
    loadNumber r0 bool 1
    returnValue r0
  endcode
;! f5 () == true

function name: "constant_text" parameters: [] result: text
  registers: [text] code: next
    loadConstant r0 c0
    returnValue r0
  endcode
;! f6 () == "olá"

function name: "constant_int" parameters: [] result: int
  registers: [int] code: next
    loadConstant r0 c1
    returnValue r0
  endcode
;! f7 () == 4611686018427387904

function name: "constant_list" parameters: [] result: t20
  registers: [t20] code: next
    loadConstant r0 c2
    returnValue r0
  endcode
;! f8 () == [4611686018427387904]

function name: "constant_record" parameters: [] result: t21
  registers: [t21] code: next
    loadConstant r0 c3
    returnValue r0
  endcode
;! f9 () == {4611686018427387904, "olá"}

function name: "constant_case" parameters: [] result: t22
  registers: [t22] code: next
    loadConstant r0 c4
    returnValue r0
  endcode
;! f10 () == #1(4611686018427387904)

function name: "constant_bare_case" parameters: [] result: t22
  registers: [t22] code: next
    loadConstant r0 c5
    returnValue r0
  endcode
;! f11 () == #0

function name: "constant_some" parameters: [] result: t19
  registers: [t19] code: next
    loadConstant r0 c6
    returnValue r0
  endcode
;! f12 () == 4611686018427387904

function name: "constant_none" parameters: [] result: t23
  registers: [t23] code: next
    loadConstant r0 c7
    returnValue r0
  endcode
;! f13 () == none

function name: "constant_schedule" parameters: [] result: schedule
  registers: [schedule] code: next
    loadConstant r0 c8
    returnValue r0
  endcode
;! f14 () == open(480-1080)

function name: "none" parameters: [] result: t19
  registers: [t19] code: next
    loadNone r0
    returnValue r0
  endcode
;! f15 () == none

function name: "case" parameters: [] result: t22
  registers: [t22] code: next
    loadCase r0 0
    returnValue r0
  endcode
;! f16 () == #0

function name: "type" parameters: [] result: type
  registers: [type] code: next
    loadType r0 t22
    returnValue r0
  endcode
;! f17 () == ~22

function name: "now" parameters: [] result: datetime
  registers: [datetime] code: next
    loadNow r0
    returnValue r0
  endcode
;! f18 () == dt1790000000

function name: "today" parameters: [] result: date
  registers: [date] code: next
    loadToday r0
    returnValue r0
  endcode
;! f19 () == d20717

function name: "wrap" parameters: [name: "a" type: int standard: none] result: t19
  registers: [int t19] code: next
    wrap r1 r0
    returnValue r1
  endcode
;! f20 (5) == 5
;! f20 (-9223372036854775808) fault overflow

function name: "unwrap" parameters: [name: "a" type: t19 standard: none] result: int
  registers: [t19 int] code: next
    unwrap r1 r0
    returnValue r1
  endcode
;! f21 (5) == 5
;! f21 (none) fault missingValue

function name: "unwrap_or_jump" parameters: [name: "a" type: t19 standard: none] result: int
  registers: [t19 int] code: next
    loadNumber r1 int -1
    unwrapOrJump r1 r0 @unwrap_or_jump.absent
    returnValue r1
 @unwrap_or_jump.absent:
    addImmediate r1 r1 -1
    returnValue r1
  endcode
;! f22 (5) == 5
;! f22 (none) == -2

function name: "unwrap_text" parameters: [name: "a" type: t23 standard: none] result: text
  registers: [t23 text] code: next
    unwrap r1 r0
    returnValue r1
  endcode
;! f23 ("x") == "x"
;! f23 (none) fault missingValue

function name: "unreachable" parameters: [] result: int
  registers: [] code: next
    unreachable
  endcode
;! f24 () fault unreachable

function name: "same_optional_case" parameters: [name: "a" type: t24 standard: none] result: t24
  registers: [t24] code: next
    returnValue r0
  endcode
;! f25 (none) == none
;! f25 (#0) == #0
;! f25 (#1(3)) == #1(3)
