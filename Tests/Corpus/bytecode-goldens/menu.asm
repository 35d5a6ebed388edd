type optional text
type optional phone
type optional email
type record 0
type list t22
record name: "Slot" fields: [name: "start" type: datetime description: "" name: "who" type: text description: ""]
constant text "Outro"
constant text "Agora"
constant text "Qual?"
constant text "Está bem."
contact name: "name" type: t19 description: ""
contact name: "phone" type: t20 description: ""
contact name: "email" type: t21 description: ""
contact name: "language" type: t19 description: ""
flow name: "main" parameters: [name: "slots" type: t23 standard: none name: "vip" type: bool standard: none] result: void isSubflow: false variables: [name: "slots" register: r0 state: none name: "vip" register: r1 state: none name: "slot" register: r2 state: 1 name: "s" register: r3 state: 0 name: "s" register: r4 state: 0] states: [name: "start" was: none entry: @0 parameters: [] name: "done" was: none entry: @29 parameters: [r2]] handlers: [] knowledge: [] registers: [t23 bool t22 t22 t22 bool datetime datetime int int text text] code: next
 @0:
    enterState s0
    loadNow r6
    loadNumber r7 datetime 1795525200
    less r5 r6 r7
 @4:
    clearOptions
    countList r8 r0
    addImmediate r8 r8 -1
    loadNumber r9 int 0
    jumpLessImmediate r8 0 @15
 @9:
    element r3 r0 r9
    field r10 r3 1
    field r6 r3 0
    format r11 3 r6 datetime
    elementOption r11 r10 r3
    repeatUpTo r9 r8 @9
 @15:
    jumpUnless r1 @18
    loadConstant r10 c0  ; "Outro"
    option r10 _ 0
 @18:
    jumpUnless r5 @21
    loadConstant r10 c1  ; "Agora"
    option r10 _ 1
 @21:
    loadConstant r10 c2  ; "Qual?"
    suspend p0  ; main/start/menu
 @23:
    loadConstant r10 c3  ; "Está bem."
    message r10
    jump @28
 @26:
    move r2 r4
    jump @29
 @28:
    end
 @29:
    enterState s1
    field r10 r2 1
    message r10
    end
  endcode
point path: "main/start/menu" flow: 0 state: 0 entry: @4 live: [r0 r1 r5] resumed: @28 result: none reply: none after: [] kind: menu prompt: text r10 header: none footer: none button: none options: [id: "outro" synonyms: [] target: @23 id: "agora" synonyms: [] target: @28] picked: register: r4 target: @26 empty: none otherwise: @0
