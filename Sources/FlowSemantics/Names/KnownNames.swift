import FlowSyntax

/// The names that the language itself gives a meaning, interned before all others.
struct KnownNames {
  let list: Name
  let enumType: Name
  let recordType: Name
  let anyType: Name
  let cases: Name
  let underscore: Name
  let now: Name
  let today: Name
  let reply: Name
  let contact: Name
  let knowledge: Name
  // The Portuguese words for the values that are always there.
  let agora: Name
  let hoje: Name
  let resposta: Name
  // The cases of waits, hand-overs and agents.
  let message: Name
  let media: Name
  let resolved: Name
  let returned: Name
  let done: Name
  let stuck: Name
  let failed: Name
  let value: Name
  let reason: Name
  /// kind, url, name, mime.
  let mediaFields: [Name]
  /// By index of name: the type that it names, with the languages in which it does.
  private var types: [Entry]
  /// By number of type: its English name.
  private var typeNames: [Name] = []

  private struct Entry {
    var type: TypeID
    var english: Bool
    var portuguese: Bool
  }

  /// The names must be the first of the table.
  init(_ names: inout NameTable) {
    types = []
    for (offset, builtin) in BuiltinName.all.enumerated() where builtin.role == .type {
      // The types of the table stand in the order of their numbers, `list` last.
      let type = builtin.english.isList ? TypeID.void : TypeID(TypeID.text.index + Int32(truncatingIfNeeded: offset))
      typeNames.append(names.intern(builtin.english))
      Self.add(names.intern(builtin.english), type, .english, &types)
      Self.add(names.intern(builtin.portuguese), type, .portuguese, &types)
    }
    list = names.intern("list")
    enumType = names.intern("enum_type")
    recordType = names.intern("record_type")
    anyType = names.intern("type")
    cases = names.intern("cases")
    underscore = names.intern("_")
    now = names.intern("now")
    today = names.intern("today")
    reply = names.intern("reply")
    contact = names.intern("contact")
    knowledge = names.intern("knowledge")
    agora = names.intern("agora")
    hoje = names.intern("hoje")
    resposta = names.intern("resposta")
    message = names.intern("message")
    media = names.intern("media")
    resolved = names.intern("resolved")
    returned = names.intern("returned")
    done = names.intern("done")
    stuck = names.intern("stuck")
    failed = names.intern("failed")
    value = names.intern("value")
    reason = names.intern("reason")
    mediaFields = [names.intern("kind"), names.intern("url"), names.intern("name"), names.intern("mime")]
  }

  private static func add(_ name: Name, _ type: TypeID, _ language: KeywordLanguage, _ types: inout [Entry]) {
    while types.count <= Int(name.index) {
      types.append(Entry(type: .unknown, english: false, portuguese: false))
    }
    types[Int(name.index)].type = type
    if language == .english { types[Int(name.index)].english = true } else { types[Int(name.index)].portuguese = true }
  }

  /// The English name of a built-in type that has one.
  func name(of type: TypeID) -> Name? {
    let offset = Int(type.index - TypeID.text.index)
    return offset >= 0 && type.index <= TypeID.media.index ? typeNames[offset] : nil
  }

  /// The built-in type of a name in a file of this language; `.void` stands for `list`, nil for no such type.
  ///
  /// English names are understood everywhere, for they are those of the standard library.
  func type(_ name: Name, in language: KeywordLanguage) -> TypeID? {
    let index = Int(name.index)
    guard index < types.count, types[index].type != .unknown else { return nil }
    guard types[index].english || language == .portuguese && types[index].portuguese else { return nil }
    return types[index].type
  }
}

extension StaticString {
  fileprivate var isList: Bool {
    utf8CodeUnitCount == 4 && utf8Start[0] == UInt8(ascii: "l") && utf8Start[1] == UInt8(ascii: "i")
      && utf8Start[2] == UInt8(ascii: "s") && utf8Start[3] == UInt8(ascii: "t")
  }
}
