/// The instruction set. Everything about an opcode stands in its row of `Opcode.table`, in the same order.
public enum Opcode: UInt8, CaseIterable, Sendable {
  case unreachable, move
  case loadNumber, loadConstant, loadNone, loadCase, loadType, loadNow, loadToday, loadContact
  case wrap, unwrap, unwrapOrJump

  case add, addImmediate, subtract, multiply, divide, negate
  case intToDecimal, addDecimal, subtractDecimal, multiplyDecimal, divideDecimal, negateDecimal
  case multiplyMoney, divideMoneyByInt, divideMoneyByDecimal, divideMoney
  case dateAdd, dateSubtract, dateDifference
  case datetimeAdd, datetimeSubtract, datetimeDifference
  case timeAdd, timeSubtract
  case joinSchedule

  case not, equal, notEqual, less, lessOrEqual
  case lessDecimal, lessOrEqualDecimal, equalText, lessText, lessOrEqualText, equalValue

  case jump, jumpBack, jumpIf, jumpUnless
  case jumpEqual, jumpNotEqual, jumpLess, jumpLessOrEqual
  case jumpEqualImmediate, jumpNotEqualImmediate, jumpLessImmediate, jumpLessOrEqualImmediate
  case jumpGreaterImmediate, jumpGreaterOrEqualImmediate
  case jumpIfNone, jumpIfSome, jumpIfCase, jumpUnlessCase
  case `switch`, switchCase, repeatUpTo

  case call, intrinsic, returnValue, returnNothing

  case joinText, format
  case makeList, joinList, countList, element, containsElement
  case makeRecord, field, makeCase, caseNumber, caseField

  case message, pause, send, sendTemplate, tag, untag, track, trackValue, remember, pick
  case enterState, clearOptions, section, option, elementOption
  case suspend, again, resume, end, handOver
  case pushUndo, dropUndo, runUndo
}
