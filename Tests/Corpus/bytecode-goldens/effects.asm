type optional text
type optional phone
type optional email
type enumeration 0
type enumeration 1
type enumeration 2
enumeration name: "shop.book" cases: [name: "booked" fields: [name: "id" type: text description: ""] description: "" examples: [] name: "taken" fields: [] description: "" examples: [] name: "failed" fields: [name: "reason" type: text description: ""] description: "" examples: []]
enumeration name: "shop.cancel" cases: [name: "cancelled" fields: [] description: "" examples: []]
enumeration name: "shop.charge" cases: [name: "paid" fields: [] description: "" examples: [] name: "failed" fields: [name: "reason" type: text description: ""] description: "" examples: []]
constant text "mesa"
constant text "Pago."
constant text "Que pena."
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
effect name: "shop.book" parameters: [name: "what" type: text standard: none] outcomes: t22 timeout: 30 retries: 0 isOnce: false cost: none
effect name: "shop.cancel" parameters: [name: "id" type: text standard: none] outcomes: t23 timeout: 30 retries: 0 isOnce: false cost: none
effect name: "shop.charge" parameters: [name: "amount" type: money standard: none] outcomes: t24 timeout: 30 retries: 0 isOnce: false cost: none
flow name: "main" parameters: [name: "price" type: money standard: none] result: void isSubflow: false variables: [name: "price" register: r0 state: none name: "id" register: r1 state: 0] states: [name: "start" was: none entry: @0 parameters: [] name: "sorry" was: none entry: @16 parameters: []] handlers: [] knowledge: [] registers: [money text t22 t24 text int money] code: next
 @0:
    enterState s0
    loadConstant r4 c0  ; "mesa"
    suspend p0  ; main/start/shop.book
 @3:
    jumpUnlessCase r2 0 @15
    caseField r1 0 r2 0
    pushUndo r1 e1  ; shop.cancel
    loadNumber r5 int 2
    multiply r6 r0 r5
    suspend p1  ; main/start/shop.charge
 @9:
    jumpUnlessCase r3 0 @13
    loadConstant r4 c1  ; "Pago."
    message r4
    end
 @13:
    runUndo
    jump @16
 @15:
    runUndo
 @16:
    enterState s1
    loadConstant r4 c2  ; "Que pena."
    message r4
    end
 @20:
    unreachable
  endcode
point path: "main/start/shop.book" flow: 0 state: 0 entry: @20 live: [r0] resumed: @3 result: r2 reply: none after: [] kind: effect effect: 0 outcomes: t22 arguments: [r4] busy: queue
point path: "main/start/shop.charge" flow: 0 state: 0 entry: @20 live: [] resumed: @9 result: r3 reply: none after: [] kind: effect effect: 2 outcomes: t24 arguments: [r6] busy: queue
