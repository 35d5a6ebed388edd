; Lists, records and cases.

type list int              ; t19
type record 0              ; t20 Pair
type enumeration 0         ; t21 Shape
type list t20              ; t22
record name: "Pair" fields: [name: "left" type: int description: "" name: "right" type: text description: ""]
enumeration name: "Shape" cases: [
  name: "point" fields: [] description: "" examples: []
  name: "box" fields: [name: "w" type: int description: "" name: "h" type: int description: ""] description: "" examples: []]
function name: "makeList" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: t19
  registers: [int int t19] code: next
    makeList r2 r0 2
    returnValue r2
  endcode
;! f0 (1, 2) == [1, 2]

function name: "emptyList" parameters: [] result: t19
  registers: [t19] code: next
    makeList r0 r0 0
    returnValue r0
  endcode
;! f1 () == []

function name: "joinList" parameters: [name: "a" type: t19 standard: none name: "b" type: t19 standard: none] result: t19
  registers: [t19 t19 t19] code: next
    joinList r2 r0 r1
    returnValue r2
  endcode
;! f2 ([1], [2, 3]) == [1, 2, 3]
;! f2 ([], []) == []

function name: "countList" parameters: [name: "a" type: t19 standard: none] result: int
  registers: [t19 int] code: next
    countList r1 r0
    returnValue r1
  endcode
;! f3 ([]) == 0
;! f3 ([1, 2]) == 2

function name: "element" parameters: [name: "a" type: t19 standard: none name: "b" type: int standard: none] result: int
  registers: [t19 int int] code: next
    element r2 r0 r1
    returnValue r2
  endcode
;! f4 ([7, 8], 0) == 7
;! f4 ([7, 8], 1) == 8
;! f4 ([7, 8], 2) fault indexOutOfRange
;! f4 ([7, 8], -1) fault indexOutOfRange
;! f4 ([], 0) fault indexOutOfRange

function name: "containsElement" parameters: [name: "a" type: t19 standard: none name: "b" type: int standard: none] result: bool
  registers: [t19 int bool] code: next
    containsElement r2 r0 int
    returnValue r2
  endcode
;! f5 ([1, 2], 2) == true
;! f5 ([1, 2], 3) == false

function name: "containsRecord" parameters: [name: "a" type: t22 standard: none name: "b" type: t20 standard: none] result: bool
  registers: [t22 t20 bool] code: next
    containsElement r2 r0 t20
    returnValue r2
  endcode
;! f6 ([{1, "a"}], {1, "a"}) == true
;! f6 ([{1, "a"}], {2, "a"}) == false

function name: "makeRecord" parameters: [name: "a" type: int standard: none name: "b" type: text standard: none] result: t20
  registers: [int text t20] code: next
    makeRecord r2 r0 2
    returnValue r2
  endcode
;! f7 (1, "x") == {1, "x"}

function name: "field" parameters: [name: "a" type: t20 standard: none] result: text
  registers: [t20 text] code: next
    field r1 r0 1
    returnValue r1
  endcode
;! f8 ({1, "x"}) == "x"

function name: "mediaField" parameters: [name: "a" type: media standard: none] result: text
  registers: [media text] code: next
    field r1 r0 3
    returnValue r1
  endcode
;! f9 ({"image", "u", "n", "image/png"}) == "image/png"

function name: "makeCase" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: t21
  registers: [int int t21] code: next
    makeCase r2 2 r0 1
    returnValue r2
  endcode
;! f10 (3, 4) == #1(3, 4)

function name: "caseNumber" parameters: [name: "a" type: t21 standard: none] result: int
  registers: [t21 int] code: next
    caseNumber r1 r0
    returnValue r1
  endcode
;! f11 (#0) == 0
;! f11 (#1(1, 2)) == 1

function name: "caseField" parameters: [name: "a" type: t21 standard: none] result: int
  registers: [t21 int] code: next
    caseField r1 1 r0 1
    returnValue r1
  endcode
;! f12 (#1(3, 4)) == 4
;! f12 (#0) fault wrongCase
