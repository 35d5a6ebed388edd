import FlowDiagnostics
import FlowSyntax

/// What is known of a customer: every field may be missing.
extension Analyzer {
  mutating func declareContact() {
    addContactField(program.names.intern("name"), .text)
    addContactField(program.names.intern("phone"), .phone)
    addContactField(program.names.intern("email"), .email)
    addContactField(program.names.intern("language"), .text)
  }

  private mutating func addContactField(_ name: Name, _ type: TypeID, _ description: Name? = nil) {
    contactFields.set(name, to: Int32(truncatingIfNeeded: program.contact.fields.count))
    program.contact.fields.append(
      Field(name: name, type: program.types.optional(type), standard: nil, description: description))
  }

  /// The fields of `contact { … }`. Two files may both declare one, with the same type.
  mutating func declareContactFields(_ contact: ContactDecl) {
    for node in contact.fields where !node.name.isMissing {
      let name = intern(node.name)
      let type = resolve(node.type)
      if let value = node.defaultValue { report(.contactDefault, at: value.span, [string(name)]) }
      let other = contactFields[name]
      guard other != NameMap.absent else {
        addContactField(name, type, node.description.map { plainText($0) })
        continue
      }
      let declared = program.contact.fields[Int(other)].type
      if type != .unknown, declared != program.types.optional(type) {
        report(.duplicateName, at: node.name.span, [string(name)])
      }
    }
  }
}
