type optional text
type optional phone
type optional email
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
function name: "fib" parameters: [name: "n" type: int standard: none] result: int registers: [int int int] code: next
    jumpGreaterOrEqualImmediate r0 2 @2
    returnValue r0
 @2:
    addImmediate r1 r0 -1
    call r1 f0 r1  ; fib
    addImmediate r2 r0 -2
    call r2 f0 r2  ; fib
    add r1 r1 r2
    returnValue r1
  endcode
