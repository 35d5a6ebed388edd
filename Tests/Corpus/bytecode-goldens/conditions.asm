type optional text
type optional phone
type optional email
constant text "ok"
constant text "nunca"
constant text "nada"
constant text "pouco"
constant text "sem nome"
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
function name: "grade" parameters: [name: "n" type: int standard: none name: "strict" type: bool standard: none] result: text registers: [int bool text] code: next
    jumpLessImmediate r0 5 @2
    jumpLessOrEqualImmediate r0 10 @3
 @2:
    jumpIf r1 @5
 @3:
    loadConstant r2 c0  ; "ok"
    returnValue r2
 @5:
    jumpNotEqualImmediate r0 0 @8
    loadConstant r2 c2  ; "nada"
    jump @9
 @8:
    loadConstant r2 c3  ; "pouco"
 @9:
    returnValue r2
  endcode
function name: "known" parameters: [name: "a" type: t19 standard: none] result: text registers: [t19 text] code: next
    unwrapOrJump r1 r0 @12
    jump @13
 @12:
    loadConstant r1 c4  ; "sem nome"
 @13:
    returnValue r1
  endcode
