; Texts: joining and formats.

type list text             ; t19
type optional text         ; t20
type optional int          ; t21
type record 0              ; t22
type enumeration 0         ; t23
record name: "Address" fields: [name: "street" type: text description: "" name: "number" type: t21 description: ""]
enumeration name: "Intent" cases: [
  name: "book" fields: [] description: "marcar consulta" examples: []
  name: "price" fields: [] description: "" examples: []]
function name: "join" parameters: [name: "a" type: text standard: none name: "b" type: text standard: none name: "c" type: text standard: none] result: text
  registers: [text text text text] code: next
    joinText r3 r0 3
    returnValue r3
  endcode
;! f0 ("a", "", "ção") == "ação"
;! f0 ("", "", "") == ""
;! f0 ("12345678", "9", "") == "123456789"

function name: "join_none" parameters: [] result: text
  registers: [text] code: next
    joinText r0 r0 0
    returnValue r0
  endcode
;! f1 () == ""

function name: "money" parameters: [name: "a" type: money standard: none] result: text
  registers: [money text] code: next
    format r1 0 r0 money
    returnValue r1
  endcode
;! f2 (m123456) == "R$ 1.234,56"

function name: "decimal" parameters: [name: "a" type: decimal standard: none] result: text
  registers: [decimal text] code: next
    format r1 0 r0 decimal
    returnValue r1
  endcode
;! f3 (x25e1) == "2,5"

function name: "date" parameters: [name: "a" type: date standard: none] result: text
  registers: [date text] code: next
    format r1 0 r0 date
    returnValue r1
  endcode
;! f4 (d20717) == "21/09/2026"

function name: "date_short" parameters: [name: "a" type: date standard: none] result: text
  registers: [date text] code: next
    format r1 1 r0 date
    returnValue r1
  endcode
;! f5 (d20717) == "21/09"

function name: "time" parameters: [name: "a" type: time standard: none] result: text
  registers: [time text] code: next
    format r1 0 r0 time
    returnValue r1
  endcode
;! f6 (t870) == "14:30"

function name: "time_long" parameters: [name: "a" type: time standard: none] result: text
  registers: [time text] code: next
    format r1 2 r0 time
    returnValue r1
  endcode
;! f7 (t870) == "14h30"

function name: "datetime_time" parameters: [name: "a" type: datetime standard: none] result: text
  registers: [datetime text] code: next
    format r1 3 r0 datetime
    returnValue r1
  endcode
;! f8 (dt1790000000) == "11:13"

function name: "weekday" parameters: [name: "a" type: date standard: none] result: text
  registers: [date text] code: next
    format r1 4 r0 date
    returnValue r1
  endcode
;! f9 (d20717) == "segunda-feira"

function name: "duration" parameters: [name: "a" type: duration standard: none] result: text
  registers: [duration text] code: next
    format r1 0 r0 duration
    returnValue r1
  endcode
;! f10 (s5400) == "1 h 30 min"

function name: "bool" parameters: [name: "a" type: bool standard: none] result: text
  registers: [bool text] code: next
    format r1 0 r0 bool
    returnValue r1
  endcode
;! f11 (true) == "sim"
;! f11 (false) == "não"

function name: "text" parameters: [name: "a" type: text standard: none] result: text
  registers: [text text] code: next
    format r1 0 r0 text
    returnValue r1
  endcode
;! f12 ("olá") == "olá"

function name: "upper" parameters: [name: "a" type: text standard: none] result: text
  registers: [text text] code: next
    format r1 7 r0 text
    returnValue r1
  endcode
;! f13 ("olá") == "OLÁ"

function name: "title" parameters: [name: "a" type: text standard: none] result: text
  registers: [text text] code: next
    format r1 9 r0 text
    returnValue r1
  endcode
;! f14 ("ana da silva") == "Ana da Silva"

function name: "plural" parameters: [name: "a" type: int standard: none name: "b" type: text standard: none name: "c" type: text standard: none] result: text
  registers: [int text text text] code: next
    format r3 10 r0 int
    returnValue r3
  endcode
;! f15 (1, "vaga", "vagas") == "vaga"
;! f15 (2, "vaga", "vagas") == "vagas"

function name: "list" parameters: [name: "a" type: t19 standard: none] result: text
  registers: [t19 text] code: next
    format r1 0 r0 t19
    returnValue r1
  endcode
;! f16 (["a", "b", "c"]) == "a, b e c"
;! f16 ([]) == ""

function name: "list_join" parameters: [name: "a" type: t19 standard: none name: "b" type: text standard: none] result: text
  registers: [t19 text text] code: next
    format r2 11 r0 t19
    returnValue r2
  endcode
;! f17 (["a", "b", "c"], " / ") == "a / b / c"

function name: "limit" parameters: [name: "a" type: text standard: none name: "b" type: int standard: none] result: text
  registers: [text int text] code: next
    format r2 12 r0 text
    returnValue r2
  endcode
;! f18 ("banana", 4) == "ban…"
;! f18 ("banana", -1) == ""

function name: "mask" parameters: [name: "a" type: cpf standard: none] result: text
  registers: [cpf text] code: next
    format r1 13 r0 cpf
    returnValue r1
  endcode
;! f19 ("52998224725") == "***.982.247-**"

function name: "digits" parameters: [name: "a" type: cpf standard: none] result: text
  registers: [cpf text] code: next
    format r1 14 r0 cpf
    returnValue r1
  endcode
;! f20 ("52998224725") == "52998224725"

function name: "relative" parameters: [name: "a" type: date standard: none] result: text
  registers: [date text] code: next
    format r1 15 r0 date
    returnValue r1
  endcode
;! f21 (d20718) == "amanhã"

function name: "optional" parameters: [name: "a" type: t20 standard: none] result: text
  registers: [t20 text] code: next
    format r1 0 r0 t20
    returnValue r1
  endcode
;! f22 (none) == ""
;! f22 ("x") == "x"

function name: "record" parameters: [name: "a" type: t22 standard: none] result: text
  registers: [t22 text] code: next
    format r1 0 r0 t22
    returnValue r1
  endcode
;! f23 ({"Rua A", 5}) == "Rua A, 5"
;! f23 ({"Rua A", none}) == "Rua A"

function name: "enumeration" parameters: [name: "a" type: t23 standard: none] result: text
  registers: [t23 text] code: next
    format r1 0 r0 t23
    returnValue r1
  endcode
;! f24 (#0) == "marcar consulta"
;! f24 (#1) == "price"

function name: "media" parameters: [name: "a" type: media standard: none] result: text
  registers: [media text] code: next
    format r1 0 r0 media
    returnValue r1
  endcode
;! f25 ({"image", "https://x/y.jpg", "y.jpg", "image/jpeg"}) == "https://x/y.jpg"

function name: "type" parameters: [name: "a" type: type standard: none] result: text
  registers: [type text] code: next
    format r1 0 r0 type
    returnValue r1
  endcode
;! f26 (~23) == "Intent"

function name: "upper_intrinsic" parameters: [name: "a" type: text standard: none] result: text
  registers: [text text] code: next
    intrinsic r1 text.upper r0
    returnValue r1
  endcode
;! f27 ("olá") == "OLÁ"
