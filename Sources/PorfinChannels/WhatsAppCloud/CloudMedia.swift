import FlowBytecode
import FlowWhatsApp

/// Files, places, cards and reactions as the Cloud API wants them.
enum CloudMedia {
  /// `parts` are as `Image.MediaKind` says.
  static func members(_ kind: Image.MediaKind, _ parts: [[UInt8]], lastInbound: String?) throws(Unsendable)
    -> [JSON.Member]
  {
    func part(_ index: Int) -> [UInt8] { index < parts.count ? parts[index] : [] }
    switch kind {
    case .image: return try file("image", part(0), caption: part(1))
    case .video: return try file("video", part(0), caption: part(1))
    case .audio: return try file("audio", part(0))
    case .sticker: return try file("sticker", part(0))
    case .document: return try file("document", part(0), caption: part(2), name: part(1))
    case .location: return try location(part(0), part(1), name: part(2), address: part(3))
    case .card: return try card(name: part(0), phone: part(1), email: part(2))
    case .reaction:
      guard let lastInbound else { throw .nothingToReactTo }
      let emoji = String(decoding: part(0), as: UTF8.self)
      return CloudContent.typed(
        "reaction", .object(("message_id", .string(lastInbound)), ("emoji", .string(emoji))))
    }
  }

  /// An address goes as `link`; anything else is the id of a file uploaded before.
  private static func file(_ type: String, _ place: [UInt8], caption: [UInt8] = [], name: [UInt8] = [])
    throws(Unsendable) -> [JSON.Member]
  {
    guard !place.isEmpty else { throw .empty }
    let text = String(decoding: place, as: UTF8.self)
    let isLink = text.hasPrefix("https://") || text.hasPrefix("http://")
    var members = [JSON.Member(isLink ? "link" : "id", .string(text))]
    if !caption.isEmpty { members.append(JSON.Member("caption", .string(Clip.text(caption, Limits.caption)))) }
    if !name.isEmpty { members.append(JSON.Member("filename", .string(String(decoding: name, as: UTF8.self)))) }
    return CloudContent.typed(type, .object(members))
  }

  private static func location(_ latitude: [UInt8], _ longitude: [UInt8], name: [UInt8], address: [UInt8])
    throws(Unsendable) -> [JSON.Member]
  {
    guard let latitude = Coordinate.json(latitude, limit: 90), let longitude = Coordinate.json(longitude, limit: 180)
    else { throw .coordinates }
    var members = [JSON.Member("latitude", latitude), JSON.Member("longitude", longitude)]
    if !name.isEmpty { members.append(JSON.Member("name", .string(String(decoding: name, as: UTF8.self)))) }
    if !address.isEmpty { members.append(JSON.Member("address", .string(String(decoding: address, as: UTF8.self)))) }
    return CloudContent.typed("location", .object(members))
  }

  /// Meta wants one part of the name beside the whole. With `wa_id` the card has a button to write to that person.
  private static func card(name: [UInt8], phone: [UInt8], email: [UInt8]) throws(Unsendable) -> [JSON.Member] {
    guard !name.isEmpty else { throw .empty }
    let whole = String(decoding: name, as: UTF8.self)
    var members = [
      JSON.Member("name", .object(("formatted_name", .string(whole)), ("first_name", .string(whole))))
    ]
    if !phone.isEmpty {
      let written = String(decoding: phone, as: UTF8.self)
      var entry = [JSON.Member("phone", .string(written))]
      if let digits = Addresses.normalised(written) {
        entry = [JSON.Member("phone", .string("+" + digits)), JSON.Member("wa_id", .string(digits))]
      }
      members.append(JSON.Member("phones", .array([.object(entry)])))
    }
    if !email.isEmpty {
      members.append(
        JSON.Member("emails", .array([.object(("email", .string(String(decoding: email, as: UTF8.self))))])))
    }
    return CloudContent.typed("contacts", .array([.object(members)]))
  }
}
