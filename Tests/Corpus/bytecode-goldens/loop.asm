type optional text
type optional phone
type optional email
type list text
constant text "sim"
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
function name: "sum" parameters: [name: "n" type: int standard: none] result: int registers: [int int int int int] code: next
    loadNumber r1 int 0
    loadNumber r2 int 1
    loadNumber r3 int 3
    jumpLess r0 r2 @7
 @4:
    multiply r4 r2 r3
    add r1 r1 r4
    repeatUpTo r2 r0 @4
 @7:
    returnValue r1
  endcode
function name: "count" parameters: [name: "words" type: t22 standard: none] result: int registers: [t22 int text int int text bool] code: next
    loadNumber r1 int 0
    countList r3 r0
    addImmediate r3 r3 -1
    loadNumber r4 int 0
    loadConstant r5 c0  ; "sim"
    jumpLessImmediate r3 0 @19
 @14:
    element r2 r0 r4
    equalText r6 r2 r5
    jumpUnless r6 @18
    addImmediate r1 r1 1
 @18:
    repeatUpTo r4 r3 @14
 @19:
    returnValue r1
  endcode
