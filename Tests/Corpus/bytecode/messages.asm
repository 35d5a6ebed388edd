; Everything a flow can say without waiting.

type optional text         ; t19
type list text             ; t20
constant text "Olá, "
constant text "https://loja/foto.jpg"
constant text "A foto"
constant text "vip"
constant text "lead"
constant text "Ana"
constant text "+5511987654321"
constant text "👍"
constant text ""
constant text "sale"
constant text "fim"
constant text "x"
contact name: "name" type: t19 description: ""
contact name: "email" type: t19 description: ""

template name: "lembrete" language: "pt_BR" category: utility parameters: ["nome" "hora"]
  header: [text "Lembrete"] body: [text "Oi, " parameter 0 text "! Até às " parameter 1 text "."]
  footer: [text "Clínica"] buttons: ["Confirmar"] links: [title: "Mapa" url: [text "https://m/" parameter 1]]

; r0 r1 r2 texts, r3 r4 decimals, r5 r6 texts, r7 r8 texts and r9 text? of a card, r10 money, r11 int, r12 text
flow name: "all" parameters: [] result: void isSubflow: false variables: []
  states: [name: "start" was: none entry: @start parameters: []] handlers: [] knowledge: []
  registers: [text text text decimal decimal text text text text t19 money int text] code: next
 @start:
    enterState s0
    loadConstant r0 c8
    message r0
    loadConstant r0 c0
    message r0
    pause
    loadConstant r0 c1
    loadConstant r1 c2
    send 0 r0
    send 1 r0
    send 2 r0
    loadConstant r2 c2
    send 3 r0
    send 4 r0
    loadNumber r3 decimal -37678
    loadNumber r4 decimal -74654
    move r5 r1
    loadConstant r6 c5
    send 5 r3
    loadConstant r7 c5
    loadConstant r8 c6
    loadNone r9
    send 6 r7
    wrap r9 r8
    send 6 r7
    loadConstant r0 c7
    send 7 r0
    loadConstant r0 c5
    loadConstant r1 c10
    sendTemplate r0 m0
    loadConstant r0 c3
    tag r0
    untag r0
    track c4
    loadNumber r10 money 15000
    trackValue r10 c9 money
    loadContact r9 0
    jumpIfSome r9 @known
    loadConstant r0 c5
    remember r0 0
 @known:
    loadContact r9 0
    unwrap r0 r9
    message r0
    pick r11 3
    jumpLessImmediate r11 0 @wrong
    jumpGreaterImmediate r11 2 @wrong
    loadConstant r12 c10
    message r12
    end
 @wrong:
    unreachable
  endcode


;! start f0
;< text "Olá, "
;< pause
;< media image("https://loja/foto.jpg", "A foto")
;< media video("https://loja/foto.jpg", "A foto")
;< media audio("https://loja/foto.jpg")
;< media document("https://loja/foto.jpg", "A foto", "A foto")
;< media sticker("https://loja/foto.jpg")
;< media location(x-2355e2, x-4666e2, "A foto", "Ana")
;< media card("Ana", "+5511987654321", none)
;< media card("Ana", "+5511987654321", "+5511987654321")
;< media reaction("👍")
;< template 0 [Lembrete | Oi, Ana! Até às fim. | Clínica | https://m/fim]
;< tag "vip"
;< untag "vip"
;< track "lead"
;< track "sale" m15000
;< remember 0 "Ana"
;< text "Ana"
;< text "fim"
;= ended
