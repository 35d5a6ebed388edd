import FlowValues

/// Understands replies as Brazilians type and dictate them on WhatsApp: without accents, abbreviated, in words or digits.
///
/// Pure and total: the same bytes at the same moment mean the same, and any bytes have an answer.
public enum Understand {
  /// What `reply` means as a value of type `kind`. Dates without a year are the next ones.
  public static func reply(_ reply: ArraySlice<UInt8>, as kind: ScalarKind, now: LocalNow) -> Understanding {
    switch kind {
    case .text: text(reply)
    case .int: NumberReply.int(Reply(reply))
    case .decimal: NumberReply.decimal(Reply(reply))
    case .money: MoneyReply.understand(Reply(reply))
    case .date: tolerant(reply) { DateReply.understand($0, today: now.today) }
    case .time: tolerant(reply) { TimeReply.understand($0, now: now) }
    case .datetime: tolerant(reply) { MomentReply.understand($0, now: now) }
    case .duration: tolerant(reply) { DurationReply.understand($0) }
    case .bool: YesNoReply.understand(reply)
    case .schedule: schedule(reply)
    case .phone: DigitsReply(reply).phone()
    case .email: AddressReply.email(reply)
    case .cpf: DigitsReply(reply).cpf()
    case .cnpj: DigitsReply(reply).cnpj()
    case .cep: DigitsReply(reply).cep()
    case .url: AddressReply.url(reply)
    }
  }

  /// Reads a reply as it is and, if that means nothing, with its typing errors corrected.
  private static func tolerant(_ bytes: ArraySlice<UInt8>, _ read: (Reply) -> Understanding) -> Understanding {
    let reply = Reply(bytes)
    let understanding = read(reply)
    guard understanding == .notUnderstood, let corrected = reply.corrected() else { return understanding }
    return read(corrected)
  }

  private static func text(_ reply: ArraySlice<UInt8>) -> Understanding {
    let trimmed = reply.trimmed
    return trimmed.isEmpty ? .notUnderstood : .value(.text(Array(trimmed)))
  }

  /// The name in replies such as `meu nome é joão da silva`, with capitals if it was written without any.
  /// Nil if no name can be made out.
  public static func name(_ reply: ArraySlice<UInt8>) -> [UInt8]? {
    NameReply.name(reply)
  }

  /// Opening hours as the language writes them: `seg-sex 8:00-18:00`.
  private static func schedule(_ reply: ArraySlice<UInt8>) -> Understanding {
    let lowered = LetterCase.lower(Array(reply.prefix(Limits.replyBytesMax).trimmed))
    guard let schedule = try? Literal.schedule(lowered[...]) else { return .notUnderstood }
    return .value(.schedule(schedule))
  }
}
