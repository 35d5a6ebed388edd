; Jumps, switches, loops and calls.

type optional int          ; t19
type enumeration 0         ; t20
type list int              ; t21
enumeration name: "Shape" cases: [
  name: "point" fields: [] description: "" examples: []
  name: "circle" fields: [name: "radius" type: int description: ""] description: "" examples: []]
function name: "fib" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int int] code: next
    jumpGreaterOrEqualImmediate r0 2 @fib.more
    returnValue r0
 @fib.more:
    addImmediate r1 r0 -1
    call r2 f0 r1
    addImmediate r1 r0 -2
    call r1 f0 r1
    add r2 r2 r1
    returnValue r2
  endcode
;! f0 (20) == 6765

function name: "sum" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int int] code: next
    loadNumber r1 int 0
    loadNumber r2 int 1
    jumpLess r0 r2 @sum.done
 @sum.again:
    add r1 r1 r2
    repeatUpTo r2 r0 @sum.again
 @sum.done:
    returnValue r1
  endcode
;! f1 (100) == 5050
;! f1 (0) == 0
;! f1 (2000000) fault outOfFuel

function name: "forever" parameters: [] result: int
  registers: [int] code: next
    loadNumber r0 int 0
 @forever.again:
    addImmediate r0 r0 1
    jumpBack @forever.again
  endcode
;! f2 () fault outOfFuel

function name: "deep" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    addImmediate r1 r0 1
    call r1 f3 r1
    returnValue r1
  endcode
;! f3 (0) fault stackOverflow

function name: "jump" parameters: [] result: int
  registers: [int] code: next
    jump @jump.yes
    loadNumber r0 int 0
    returnValue r0
 @jump.yes:
    loadNumber r0 int 1
    returnValue r0
  endcode
;! f4 () == 1

function name: "jumpIf" parameters: [name: "a" type: bool standard: none] result: int
  registers: [bool int] code: next
    jumpIf r0 @jumpIf.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpIf.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f5 (true) == 1
;! f5 (false) == 0

function name: "jumpUnless" parameters: [name: "a" type: bool standard: none] result: int
  registers: [bool int] code: next
    jumpUnless r0 @jumpUnless.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpUnless.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f6 (true) == 0
;! f6 (false) == 1

function name: "jumpEqual" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    jumpEqual r0 r1 @jumpEqual.yes
    loadNumber r2 int 0
    returnValue r2
 @jumpEqual.yes:
    loadNumber r2 int 1
    returnValue r2
  endcode
;! f7 (1, 1) == 1
;! f7 (1, 2) == 0

function name: "jumpNotEqual" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    jumpNotEqual r0 r1 @jumpNotEqual.yes
    loadNumber r2 int 0
    returnValue r2
 @jumpNotEqual.yes:
    loadNumber r2 int 1
    returnValue r2
  endcode
;! f8 (1, 1) == 0
;! f8 (1, 2) == 1

function name: "jumpLess" parameters: [name: "a" type: money standard: none name: "b" type: money standard: none] result: int
  registers: [money money int] code: next
    jumpLess r0 r1 @jumpLess.yes
    loadNumber r2 int 0
    returnValue r2
 @jumpLess.yes:
    loadNumber r2 int 1
    returnValue r2
  endcode
;! f9 (m1, m2) == 1
;! f9 (m2, m2) == 0

function name: "jumpLessOrEqual" parameters: [name: "a" type: date standard: none name: "b" type: date standard: none] result: int
  registers: [date date int] code: next
    jumpLessOrEqual r0 r1 @jumpLessOrEqual.yes
    loadNumber r2 int 0
    returnValue r2
 @jumpLessOrEqual.yes:
    loadNumber r2 int 1
    returnValue r2
  endcode
;! f10 (d2, d2) == 1
;! f10 (d3, d2) == 0

function name: "jumpEqualImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpEqualImmediate r0 -5 @jumpEqualImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpEqualImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f11 (-5) == 1
;! f11 (5) == 0

function name: "jumpNotEqualImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpNotEqualImmediate r0 -5 @jumpNotEqualImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpNotEqualImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f12 (-5) == 0
;! f12 (5) == 1

function name: "jumpLessImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpLessImmediate r0 3 @jumpLessImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpLessImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f13 (2) == 1
;! f13 (3) == 0

function name: "jumpLessOrEqualImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpLessOrEqualImmediate r0 3 @jumpLessOrEqualImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpLessOrEqualImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f14 (3) == 1
;! f14 (4) == 0

function name: "jumpGreaterImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpGreaterImmediate r0 3 @jumpGreaterImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpGreaterImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f15 (4) == 1
;! f15 (3) == 0

function name: "jumpGreaterOrEqualImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    jumpGreaterOrEqualImmediate r0 3 @jumpGreaterOrEqualImmediate.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpGreaterOrEqualImmediate.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f16 (3) == 1
;! f16 (2) == 0

function name: "jumpIfNone" parameters: [name: "a" type: t19 standard: none] result: int
  registers: [t19 int] code: next
    jumpIfNone r0 @jumpIfNone.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpIfNone.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f17 (none) == 1
;! f17 (0) == 0

function name: "jumpIfSome" parameters: [name: "a" type: t19 standard: none] result: int
  registers: [t19 int] code: next
    jumpIfSome r0 @jumpIfSome.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpIfSome.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f18 (none) == 0
;! f18 (0) == 1

function name: "jumpIfCase" parameters: [name: "a" type: t20 standard: none] result: int
  registers: [t20 int] code: next
    jumpIfCase r0 1 @jumpIfCase.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpIfCase.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f19 (#1(4)) == 1
;! f19 (#0) == 0

function name: "jumpUnlessCase" parameters: [name: "a" type: t20 standard: none] result: int
  registers: [t20 int] code: next
    jumpUnlessCase r0 1 @jumpUnlessCase.yes
    loadNumber r1 int 0
    returnValue r1
 @jumpUnlessCase.yes:
    loadNumber r1 int 1
    returnValue r1
  endcode
;! f20 (#1(4)) == 0
;! f20 (#0) == 1

function name: "switch" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    switch r0 2
    jump @switch.zero
    jump @switch.one
    loadNumber r1 int 99
    returnValue r1
 @switch.zero:
    loadNumber r1 int 10
    returnValue r1
 @switch.one:
    loadNumber r1 int 11
    returnValue r1
  endcode
;! f21 (0) == 10
;! f21 (1) == 11
;! f21 (2) == 99
;! f21 (-1) == 99

function name: "switchCase" parameters: [name: "a" type: t20 standard: none] result: int
  registers: [t20 int] code: next
    switchCase r0 2
    jump @switchCase.zero
    jump @switchCase.one
    unreachable
 @switchCase.zero:
    loadNumber r1 int 10
    returnValue r1
 @switchCase.one:
    caseField r1 1 r0 0
    returnValue r1
  endcode
;! f22 (#0) == 10
;! f22 (#1(42)) == 42

function name: "many" parameters: [name: "a" type: int standard: none name: "b" type: text standard: none name: "c" type: bool standard: none] result: text
  registers: [int text bool] code: next
    jumpUnless r2 @many.no
    returnValue r1
 @many.no:
    loadNumber r0 int 0
    returnValue r1
  endcode
;! f23 (1, "x", true) == "x"
