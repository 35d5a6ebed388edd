type optional text
type optional phone
type optional email
type enumeration 0
type enumeration 1
enumeration name: "Few" cases: [name: "a" fields: [] description: "" examples: [] name: "b" fields: [name: "n" type: int description: ""] description: "" examples: []]
enumeration name: "Many" cases: [name: "uno" fields: [] description: "" examples: [] name: "two" fields: [] description: "" examples: [] name: "three" fields: [name: "n" type: int description: ""] description: "" examples: [] name: "four" fields: [] description: "" examples: [] name: "five" fields: [] description: "" examples: []]
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
function name: "few" parameters: [name: "f" type: t22 standard: none] result: int registers: [t22 int int] code: next
    jumpUnlessCase r0 0 @3
    loadNumber r2 int 0
    returnValue r2
 @3:
    caseField r1 1 r0 0
    returnValue r1
  endcode
function name: "many" parameters: [name: "m" type: t23 standard: none] result: int registers: [t23 int int] code: next
    jumpIfCase r0 0 @7
    jumpUnlessCase r0 1 @9
 @7:
    loadNumber r2 int 1
    returnValue r2
 @9:
    jumpUnlessCase r0 2 @12
    caseField r1 2 r0 0
    returnValue r1
 @12:
    loadNumber r2 int 0
    returnValue r2
  endcode
