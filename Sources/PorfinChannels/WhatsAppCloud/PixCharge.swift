import FlowWhatsApp
import PorfinModel

/// A charge by Pix as WhatsApp shows it (Payments API of Brazil). Nobody but the bank says when it is paid.
public struct PixCharge: Equatable, Sendable {
  /// Unique among the business's charges: 1 to 60 of letters, digits, `_`, `-`, `.`.
  public var reference: String
  public var body: [UInt8]
  /// The "copia e cola" of a dynamic Pix, from the bank.
  public var code: String
  public var merchant: String
  public var key: String
  public var keyType: KeyType
  public var items: [InboundOrder.Item]
  /// What to call each item, in the same order.
  public var names: [String]
  /// Centavos.
  public var tax: Int64 = 0
  public var shipping: Int64 = 0
  public var discount: Int64 = 0

  public enum KeyType: String, Sendable {
    case cpf = "CPF", cnpj = "CNPJ", email = "EMAIL", phone = "PHONE", evp = "EVP"
  }

  public init(
    reference: String, body: [UInt8], code: String, merchant: String, key: String, keyType: KeyType,
    items: [InboundOrder.Item], names: [String]
  ) {
    self.reference = reference
    self.body = body
    self.code = code
    self.merchant = merchant
    self.key = key
    self.keyType = keyType
    self.items = items
    self.names = names
  }

  /// Centavos of all items; nil if they are none or too many.
  var subtotal: Int64? {
    var sum: Int64 = 0
    for item in items {
      let (price, isTooLarge) = item.price.multipliedReportingOverflow(by: item.quantity)
      let (next, overflow) = sum.addingReportingOverflow(price)
      guard !isTooLarge, !overflow, item.price >= 0, item.quantity > 0 else { return nil }
      sum = next
    }
    return items.isEmpty ? nil : sum
  }

  func interactive() throws(Unsendable) -> JSON {
    let extras = [tax, shipping, discount]
    guard let subtotal, items.count == names.count, Self.isReference(reference),
      extras.allSatisfy({ (0...1_000_000_000_000).contains($0) }), subtotal <= 1_000_000_000_000,
      subtotal + tax + shipping - discount > 0
    else { throw .charge }
    guard !code.isEmpty else { throw .empty }
    let settings = JSON.object(
      ("type", .string("pix_dynamic_code")),
      (
        "pix_dynamic_code",
        .object(
          ("code", .string(code)), ("merchant_name", .string(merchant)), ("key", .string(key)),
          ("key_type", .string(keyType.rawValue)))
      ))
    let parameters = JSON.object(
      ("reference_id", .string(reference)), ("type", .string("digital-goods")), ("payment_type", .string("br")),
      ("currency", .string("BRL")), ("payment_settings", .array([settings])),
      ("total_amount", Self.amount(subtotal + tax + shipping - discount)), ("order", order(subtotal)))
    let action = JSON.object(("name", .string("review_and_pay")), ("parameters", parameters))
    return CloudContent.card("order_details", Bubble.Card(body: body), action)
  }

  private func order(_ subtotal: Int64) -> JSON {
    let lines = zip(items, names).map { item, name in
      JSON.object(
        ("retailer_id", .string(item.sku)), ("name", .string(name)), ("amount", Self.amount(item.price)),
        ("quantity", .int(item.quantity)))
    }
    var members = [
      JSON.Member("status", .string("pending")), JSON.Member("items", .array(lines)),
      JSON.Member("subtotal", Self.amount(subtotal)), JSON.Member("tax", Self.amount(tax)),
    ]
    if shipping > 0 { members.append(JSON.Member("shipping", Self.amount(shipping))) }
    if discount > 0 { members.append(JSON.Member("discount", Self.amount(discount))) }
    return .object(members)
  }

  static func isReference(_ text: String) -> Bool {
    (1...Limits.reference).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }

  private static func amount(_ centavos: Int64) -> JSON { .object(("value", .int(centavos)), ("offset", .int(100))) }
}

/// What became of a charge that was sent before.
public struct PixProgress: Equatable, Sendable {
  public var reference: String
  public var body: [UInt8]
  public var status: Status
  /// When the bank had the money; nil if it has not.
  public var paidAt: Moment?

  public enum Status: String, Sendable, CaseIterable {
    case pending, processing, shipped, completed, canceled
    case partiallyShipped = "partially_shipped"
  }

  public init(reference: String, body: [UInt8], status: Status, paidAt: Moment? = nil) {
    self.reference = reference
    self.body = body
    self.status = status
    self.paidAt = paidAt
  }

  func interactive() throws(Unsendable) -> JSON {
    guard PixCharge.isReference(reference) else { throw .charge }
    var parameters = [
      JSON.Member("reference_id", .string(reference)),
      JSON.Member("order", .object(("status", .string(status.rawValue)))),
    ]
    if let paidAt {
      parameters.append(
        JSON.Member("payment", .object(("status", .string("captured")), ("timestamp", .int(paidAt.seconds)))))
    }
    let action = JSON.object(("name", .string("review_order")), ("parameters", .object(parameters)))
    return CloudContent.card("order_status", Bubble.Card(body: body), action)
  }
}
