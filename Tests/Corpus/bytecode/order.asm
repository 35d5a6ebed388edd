; Bodies may stand in another order than their code.

function name: "later" parameters: [name: "n" type: int standard: none] result: int
  registers: [int] code: 2
 @later:
    jumpGreaterImmediate r0 9 @later_end
    addImmediate r0 r0 1
    jumpBack @later
 @later_end:
    returnValue r0
  endcode
;! f0 (3) == 10

function name: "sooner" parameters: [name: "n" type: int standard: none] result: int
  registers: [int] code: 0
    call r0 f0 r0
    returnValue r0
  endcode
;! f1 (7) == 10
