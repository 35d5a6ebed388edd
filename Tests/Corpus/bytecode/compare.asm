; Comparisons that give a bool.

type record 0              ; t19 Pair
type list t19              ; t20
type optional int          ; t21
type enumeration 0         ; t22
record name: "Pair" fields: [name: "left" type: decimal description: "" name: "right" type: text description: ""]
enumeration name: "Shape" cases: [
  name: "point" fields: [] description: "" examples: []
  name: "circle" fields: [name: "radius" type: int description: ""] description: "" examples: []]
function name: "not" parameters: [name: "a" type: bool standard: none] result: bool
  registers: [bool bool] code: next
    not r1 r0
    returnValue r1
  endcode
;! f0 (true) == false
;! f0 (false) == true

function name: "equal" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: bool
  registers: [int int bool] code: next
    equal r2 r0 r1
    returnValue r2
  endcode
;! f1 (1, 1) == true
;! f1 (1, 2) == false

function name: "notEqual" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: bool
  registers: [int int bool] code: next
    notEqual r2 r0 r1
    returnValue r2
  endcode
;! f2 (1, 1) == false
;! f2 (1, 2) == true

function name: "less" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: bool
  registers: [int int bool] code: next
    less r2 r0 r1
    returnValue r2
  endcode
;! f3 (1, 2) == true
;! f3 (2, 2) == false

function name: "lessOrEqual" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: bool
  registers: [int int bool] code: next
    lessOrEqual r2 r0 r1
    returnValue r2
  endcode
;! f4 (2, 2) == true
;! f4 (3, 2) == false

function name: "equal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: bool
  registers: [decimal decimal bool] code: next
    equal r2 r0 r1
    returnValue r2
  endcode
;! f5 (x25e1, x25e1) == true
;! f5 (x25e1, x26e1) == false

function name: "lessDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: bool
  registers: [decimal decimal bool] code: next
    lessDecimal r2 r0 r1
    returnValue r2
  endcode
;! f6 (x25e1, x3e0) == true
;! f6 (x3e0, x25e1) == false
;! f6 (x-3e0, x25e1) == true

function name: "lessOrEqualDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: bool
  registers: [decimal decimal bool] code: next
    lessOrEqualDecimal r2 r0 r1
    returnValue r2
  endcode
;! f7 (x25e1, x25e1) == true
;! f7 (x3e0, x25e1) == false

function name: "equalText" parameters: [name: "a" type: text standard: none name: "b" type: text standard: none] result: bool
  registers: [text text bool] code: next
    equalText r2 r0 r1
    returnValue r2
  endcode
;! f8 ("", "") == true
;! f8 ("olá", "olá") == true
;! f8 ("olá", "ola") == false
;! f8 ("abcdefgh", "abcdefghi") == false

function name: "lessText" parameters: [name: "a" type: text standard: none name: "b" type: text standard: none] result: bool
  registers: [text text bool] code: next
    lessText r2 r0 r1
    returnValue r2
  endcode
;! f9 ("a", "b") == true
;! f9 ("ab", "a") == false
;! f9 ("a", "ab") == true
;! f9 ("é", "z") == false

function name: "lessOrEqualText" parameters: [name: "a" type: text standard: none name: "b" type: text standard: none] result: bool
  registers: [text text bool] code: next
    lessOrEqualText r2 r0 r1
    returnValue r2
  endcode
;! f10 ("a", "a") == true
;! f10 ("b", "a") == false

function name: "equalValue" parameters: [name: "a" type: t19 standard: none name: "b" type: t19 standard: none] result: bool
  registers: [t19 t19 bool] code: next
    equalValue r2 r0 t19
    returnValue r2
  endcode
;! f11 ({x25e1, "a"}, {x25e1, "a"}) == true
;! f11 ({x25e1, "a"}, {x25e1, "b"}) == false

function name: "equalValue" parameters: [name: "a" type: t20 standard: none name: "b" type: t20 standard: none] result: bool
  registers: [t20 t20 bool] code: next
    equalValue r2 r0 t20
    returnValue r2
  endcode
;! f12 ([], []) == true
;! f12 ([{x1e0, "a"}], [{x1e0, "a"}]) == true
;! f12 ([{x1e0, "a"}], []) == false

function name: "equalValue" parameters: [name: "a" type: t21 standard: none name: "b" type: t21 standard: none] result: bool
  registers: [t21 t21 bool] code: next
    equalValue r2 r0 t21
    returnValue r2
  endcode
;! f13 (none, none) == true
;! f13 (none, 0) == false
;! f13 (3, 3) == true

function name: "equalValue" parameters: [name: "a" type: t22 standard: none name: "b" type: t22 standard: none] result: bool
  registers: [t22 t22 bool] code: next
    equalValue r2 r0 t22
    returnValue r2
  endcode
;! f14 (#0, #0) == true
;! f14 (#0, #1(2)) == false
;! f14 (#1(2), #1(2)) == true
;! f14 (#1(2), #1(3)) == false
