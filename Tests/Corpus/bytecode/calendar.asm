; Dates, times, moments and opening hours.

function name: "dateAdd" parameters: [name: "a" type: date standard: none name: "b" type: duration standard: none] result: date
  registers: [date duration date] code: next
    dateAdd r2 r0 r1
    returnValue r2
  endcode
;! f0 (d20000, s86400) == d20001
;! f0 (d20000, s100000) == d20001
;! f0 (d2932896, s86400) fault dateOutOfRange

function name: "dateSubtract" parameters: [name: "a" type: date standard: none name: "b" type: duration standard: none] result: date
  registers: [date duration date] code: next
    dateSubtract r2 r0 r1
    returnValue r2
  endcode
;! f1 (d20000, s86399) == d20000
;! f1 (d-719162, s86400) fault dateOutOfRange

function name: "dateDifference" parameters: [name: "a" type: date standard: none name: "b" type: date standard: none] result: duration
  registers: [date date duration] code: next
    dateDifference r2 r0 r1
    returnValue r2
  endcode
;! f2 (d20001, d20000) == s86400

function name: "datetimeAdd" parameters: [name: "a" type: datetime standard: none name: "b" type: duration standard: none] result: datetime
  registers: [datetime duration datetime] code: next
    datetimeAdd r2 r0 r1
    returnValue r2
  endcode
;! f3 (dt1790000000, s60) == dt1790000060
;! f3 (dt1790000000, s9223372036854775807) fault dateOutOfRange

function name: "datetimeSubtract" parameters: [name: "a" type: datetime standard: none name: "b" type: duration standard: none] result: datetime
  registers: [datetime duration datetime] code: next
    datetimeSubtract r2 r0 r1
    returnValue r2
  endcode
;! f4 (dt1790000000, s60) == dt1789999940
;! f4 (dt0, s-9223372036854775808) fault dateOutOfRange

function name: "datetimeDifference" parameters: [name: "a" type: datetime standard: none name: "b" type: datetime standard: none] result: duration
  registers: [datetime datetime duration] code: next
    datetimeDifference r2 r0 r1
    returnValue r2
  endcode
;! f5 (dt1790000060, dt1790000000) == s60

function name: "timeAdd" parameters: [name: "a" type: time standard: none name: "b" type: duration standard: none] result: time
  registers: [time duration time] code: next
    timeAdd r2 r0 r1
    returnValue r2
  endcode
;! f6 (t870, s3600) == t930
;! f6 (t1430, s1200) == t10
;! f6 (t10, s-1200) == t1430

function name: "timeSubtract" parameters: [name: "a" type: time standard: none name: "b" type: duration standard: none] result: time
  registers: [time duration time] code: next
    timeSubtract r2 r0 r1
    returnValue r2
  endcode
;! f7 (t10, s1200) == t1430
;! f7 (t0, s-9223372036854775808) fault overflow

function name: "joinSchedule" parameters: [name: "a" type: schedule standard: none name: "b" type: schedule standard: none] result: schedule
  registers: [schedule schedule schedule] code: next
    joinSchedule r2 r0 r1
    returnValue r2
  endcode
;! f8 (open(480-720), open(780-1080)) == open(480-720, 780-1080)
;! f8 (open(480-720), open(700-1080)) == open(480-1080)
