import FlowBytecode
import FlowWhatsApp

/// Which parameters the parts of a template take, by their number among its parameters.
public struct TemplateLayout: Equatable, Sendable {
  public var header: [Int]
  public var body: [Int]
  /// For each link, how much of its address is fixed, in bytes: WhatsApp wants what follows. nil if nothing varies.
  public var links: [Int?]

  public init(_ template: Image.Template) {
    header = Self.parameters(template.header)
    body = Self.parameters(template.body)
    links = template.links.map { link in
      var fixed = 0
      for piece in link.url {
        guard case .text(let text) = piece else { return fixed }
        fixed += text.count
      }
      return nil
    }
  }

  private static func parameters(_ pieces: [Image.Template.Piece]) -> [Int] {
    var numbers: [Int] = []
    for case .parameter(let number) in pieces where !numbers.contains(Int(number)) { numbers.append(Int(number)) }
    return numbers
  }
}

/// A message made from a template.
enum CloudTemplate {
  static func json(_ template: Bubble.Template, layout: TemplateLayout?, quickReplies: [Bubble.Choice]) -> JSON {
    let isNumbered = template.parameters.allSatisfy { parameter in parameter.name.allSatisfy { $0 &- 0x30 < 10 } }
    func component(_ type: String, _ numbers: [Int]) -> [JSON] {
      let values = numbers.filter(template.parameters.indices.contains).map {
        parameter(template.parameters[$0], isNumbered)
      }
      return values.isEmpty ? [] : [.object(("type", .string(type)), ("parameters", .array(values)))]
    }
    var components = component("header", layout?.header ?? [])
    components += component("body", layout?.body ?? Array(template.parameters.indices))
    for (index, title) in template.buttons.enumerated() {
      let id = quickReplies.first { $0.title == title }?.id ?? title
      components.append(button("quick_reply", index, ("payload", id)))
    }
    for (index, url) in template.links.enumerated() {
      guard let layout, index < layout.links.count, let fixed = layout.links[index], fixed < url.count else { continue }
      components.append(button("url", template.buttons.count + index, ("text", Array(url[fixed...]))))
    }
    var members = [
      JSON.Member("name", .string(String(decoding: template.name, as: UTF8.self))),
      JSON.Member("language", .object(("code", .string(String(decoding: template.language, as: UTF8.self))))),
    ]
    if !components.isEmpty { members.append(JSON.Member("components", .array(components))) }
    return .object(members)
  }

  private static func parameter(_ parameter: (name: [UInt8], value: [UInt8]), _ isNumbered: Bool) -> JSON {
    var members = [JSON.Member("type", .string("text"))]
    if !isNumbered {
      members.append(JSON.Member("parameter_name", .string(String(decoding: parameter.name, as: UTF8.self))))
    }
    members.append(JSON.Member("text", .string(String(decoding: parameter.value, as: UTF8.self))))
    return .object(members)
  }

  private static func button(_ kind: String, _ index: Int, _ value: (key: String, text: [UInt8])) -> JSON {
    let parameter = JSON.object(
      ("type", .string(value.key)), (value.key, .string(String(decoding: value.text, as: UTF8.self))))
    return .object(
      ("type", .string("button")), ("sub_type", .string(kind)), ("index", .string(String(index))),
      ("parameters", .array([parameter])))
  }
}
