; Arithmetic of whole numbers, decimals and money.

function name: "add" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    add r2 r0 r1
    returnValue r2
  endcode
;! f0 (2, 3) == 5
;! f0 (9223372036854775807, 1) fault overflow
;! f0 (-9223372036854775808, -1) fault overflow

function name: "subtract" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    subtract r2 r0 r1
    returnValue r2
  endcode
;! f1 (2, 3) == -1
;! f1 (-9223372036854775808, 1) fault overflow

function name: "multiply" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    multiply r2 r0 r1
    returnValue r2
  endcode
;! f2 (6, 7) == 42
;! f2 (9223372036854775807, 2) fault overflow
;! f2 (-9223372036854775808, -1) fault overflow

function name: "divide" parameters: [name: "a" type: int standard: none name: "b" type: int standard: none] result: int
  registers: [int int int] code: next
    divide r2 r0 r1
    returnValue r2
  endcode
;! f3 (7, 2) == 3
;! f3 (-7, 2) == -3
;! f3 (7, 0) fault divisionByZero
;! f3 (-9223372036854775808, -1) fault overflow

function name: "addImmediate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    addImmediate r1 r0 -32768
    returnValue r1
  endcode
;! f4 (40000) == 7232
;! f4 (-9223372036854775808) fault overflow

function name: "negate" parameters: [name: "a" type: int standard: none] result: int
  registers: [int int] code: next
    negate r1 r0
    returnValue r1
  endcode
;! f5 (5) == -5
;! f5 (-9223372036854775808) fault overflow

function name: "add" parameters: [name: "a" type: money standard: none name: "b" type: money standard: none] result: money
  registers: [money money money] code: next
    add r2 r0 r1
    returnValue r2
  endcode
;! f6 (m100, m250) == m350

function name: "multiply" parameters: [name: "a" type: money standard: none name: "b" type: int standard: none] result: money
  registers: [money int money] code: next
    multiply r2 r0 r1
    returnValue r2
  endcode
;! f7 (m1999, 3) == m5997

function name: "divide" parameters: [name: "a" type: duration standard: none name: "b" type: int standard: none] result: duration
  registers: [duration int duration] code: next
    divide r2 r0 r1
    returnValue r2
  endcode
;! f8 (s3600, 7) == s514

function name: "intToDecimal" parameters: [name: "a" type: int standard: none] result: decimal
  registers: [int decimal] code: next
    intToDecimal r1 r0
    returnValue r1
  endcode
;! f9 (7) == x7e0
;! f9 (9223372036854775807) fault overflow

function name: "addDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: decimal
  registers: [decimal decimal decimal] code: next
    addDecimal r2 r0 r1
    returnValue r2
  endcode
;! f10 (x25e1, x175e2) == x425e2
;! f10 (x576460752303423487e0, x1e0) fault overflow

function name: "subtractDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: decimal
  registers: [decimal decimal decimal] code: next
    subtractDecimal r2 r0 r1
    returnValue r2
  endcode
;! f11 (x25e1, x25e1) == x0e0

function name: "multiplyDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: decimal
  registers: [decimal decimal decimal] code: next
    multiplyDecimal r2 r0 r1
    returnValue r2
  endcode
;! f12 (x25e1, x4e0) == x10e0
;! f12 (x1e9, x5e1) == x0e0
;! f12 (x3e9, x5e1) == x2e9

function name: "divideDecimal" parameters: [name: "a" type: decimal standard: none name: "b" type: decimal standard: none] result: decimal
  registers: [decimal decimal decimal] code: next
    divideDecimal r2 r0 r1
    returnValue r2
  endcode
;! f13 (x1e0, x3e0) == x333333333e9
;! f13 (x1e0, x0e0) fault divisionByZero

function name: "negateDecimal" parameters: [name: "a" type: decimal standard: none] result: decimal
  registers: [decimal decimal] code: next
    negateDecimal r1 r0
    returnValue r1
  endcode
;! f14 (x25e1) == x-25e1

function name: "multiplyMoney" parameters: [name: "a" type: money standard: none name: "b" type: decimal standard: none] result: money
  registers: [money decimal money] code: next
    multiplyMoney r2 r0 r1
    returnValue r2
  endcode
;! f15 (m15000, x1e1) == m1500
;! f15 (m5, x5e1) == m3
;! f15 (m-5, x5e1) == m-3
;! f15 (m9223372036854775807, x2e0) fault overflow

function name: "divideMoneyByInt" parameters: [name: "a" type: money standard: none name: "b" type: int standard: none] result: money
  registers: [money int money] code: next
    divideMoneyByInt r2 r0 r1
    returnValue r2
  endcode
;! f16 (m1000, 3) == m333
;! f16 (m1000, 6) == m167
;! f16 (m1, 0) fault divisionByZero

function name: "divideMoneyByDecimal" parameters: [name: "a" type: money standard: none name: "b" type: decimal standard: none] result: money
  registers: [money decimal money] code: next
    divideMoneyByDecimal r2 r0 r1
    returnValue r2
  endcode
;! f17 (m1000, x25e1) == m400
;! f17 (m1, x0e0) fault divisionByZero

function name: "divideMoney" parameters: [name: "a" type: money standard: none name: "b" type: money standard: none] result: decimal
  registers: [money money decimal] code: next
    divideMoney r2 r0 r1
    returnValue r2
  endcode
;! f18 (m1000, m400) == x25e1
;! f18 (m1, m0) fault divisionByZero
