type optional text
type optional phone
type optional email
type record 0
record name: "Person" fields: [name: "name" type: text description: "" name: "born" type: date description: ""]
constant text "Nome: "
constant text "\x0aNascimento: "
constant text " (hoje "
constant text ")"
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
function name: "card" parameters: [name: "p" type: t22 standard: none] result: text registers: [t22 text text text text text text text date] code: next
    loadConstant r1 c0  ; "Nome: "
    field r2 r0 0
    loadConstant r3 c1  ; "\x0aNascimento: "
    field r8 r0 1
    format r4 2 r8 date
    loadConstant r5 c2  ; " (hoje "
    loadToday r8
    format r6 1 r8 date
    loadConstant r7 c3  ; ")"
    joinText r1 r1 7
    returnValue r1
  endcode
function name: "same" parameters: [name: "text_" type: text standard: none] result: text registers: [text] code: next
    returnValue r0
  endcode
