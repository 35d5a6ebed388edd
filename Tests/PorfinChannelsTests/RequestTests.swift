import FlowBytecode
import FlowWhatsApp
import PorfinModel
import Testing

@testable import PorfinChannels

/// What the judges of Tests/channels cannot see: charges, layouts of templates, limits, what cannot be sent.
@Suite struct RequestTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private func request(_ kind: Address.Kind = .phone, _ value: String = "5511900000001") -> CloudRequest {
    CloudRequest(number: CloudNumber(id: "1"), to: Address(kind, value), callback: "")
  }
  private func body(_ request: OutgoingRequest) throws -> JSON { try #require(JSONReader.read(request.body)) }

  private var charge: PixCharge {
    PixCharge(
      reference: "pedido-1", body: bytes("Seu bolo"), code: "000201", merchant: "Loja", key: "loja@example.com",
      keyType: .email, items: [InboundOrder.Item(sku: "A1", quantity: 2, price: 2_550, currency: "BRL")],
      names: ["Bolo"])
  }

  @Test func pixCharge() throws {
    var charge = charge
    charge.shipping = 1_000
    charge.discount = 100
    let sent = try body(request().send(charge))["interactive"]
    #expect(sent?["type"].text == "order_details")
    let parameters = try #require(sent?["action"]?["parameters"])
    #expect(parameters["total_amount"] == .object(("value", .int(6_000)), ("offset", .int(100))))
    #expect(parameters["order"]?["subtotal"]?["value"]?.integer == 5_100)
    #expect(parameters["payment_settings"].elements.first?["pix_dynamic_code"]?["key_type"].text == "EMAIL")
    charge.reference = "com espaço"
    #expect(throws: Unsendable.charge) { try request().send(charge) }
    charge = self.charge
    charge.items[0].quantity = .max
    #expect(throws: Unsendable.charge) { try request().send(charge) }
  }

  @Test func pixProgress() throws {
    let progress = PixProgress(
      reference: "pedido-1", body: bytes("Pago"), status: .completed, paidAt: Moment(seconds: 1_763_000_000))
    let action = try body(request().send(progress))["interactive"]?["action"]
    #expect(action?["name"].text == "review_order")
    #expect(action?["parameters"]?["payment"]?["timestamp"]?.integer == 1_763_000_000)
  }

  @Test func layoutOfATemplate() throws {
    var declared = Image.Template(
      name: bytes("pedido"), language: bytes("pt_BR"), category: .utility,
      parameters: [bytes("nome"), bytes("codigo")], body: [.text(bytes("Seu código: ")), .parameter(1)])
    declared.header = [.parameter(0)]
    declared.links = [.init(title: bytes("Ver"), url: [.text(bytes("https://loja.example/")), .parameter(1)])]
    var request = request()
    request.layout = TemplateLayout(declared)
    let sent = try body(
      request.send(
        .template(
          Bubble.Template(
            name: declared.name, language: declared.language,
            parameters: [(bytes("nome"), bytes("Ana")), (bytes("codigo"), bytes("x7"))],
            card: Bubble.Card(body: bytes("Seu código: x7")), links: [bytes("https://loja.example/x7")]))))
    let components = (sent["template"]?["components"]).elements
    #expect(components.map { $0["type"].text } == ["header", "body", "button"])
    #expect(components[0]["parameters"].elements.map { $0["text"].text } == ["Ana"])
    #expect(components[2]["parameters"].elements.map { $0["text"].text } == ["x7"])
  }

  @Test func longTextsEndInAnEllipsis() throws {
    let sent = try body(request().send(.text(bytes(String(repeating: "á😀", count: 3_000)))))
    let text = (sent["text"]?["body"]).text
    #expect(text.hasSuffix("…"))
    #expect(Characters.count(bytes(text)) <= Limits.text)
  }

  @Test func whatCannotBeSent() {
    #expect(throws: Unsendable.address) { try request(.gateway, "1@s.whatsapp.net").send(.text(bytes("oi"))) }
    #expect(throws: Unsendable.empty) { try request().send(.text([])) }
    #expect(throws: Unsendable.nothingToReactTo) { try request().send(.media(.reaction, [bytes("👍")])) }
    #expect(throws: Unsendable.coordinates) { try request().send(.media(.location, [bytes("91"), bytes("0")])) }
    let twice = Bubble.Choice(id: bytes("a"), title: bytes("A"))
    #expect(throws: Unsendable.options) { try request().send(.buttons(Bubble.Card(body: bytes("?")), [twice, twice])) }
  }

  @Test func theWindowClosesBeforeADayIsOver() {
    let wrote = Moment(seconds: 1_000)
    let text = Bubble.text(bytes("oi"))
    #expect(CloudWindow.mayLeave(text, lastInbound: wrote, at: wrote.advanced(seconds: 86_099)))
    #expect(!CloudWindow.mayLeave(text, lastInbound: wrote, at: wrote.advanced(seconds: 86_100)))
    #expect(!CloudWindow.mayLeave(text, lastInbound: nil, at: wrote))
    let template = Bubble.template(
      Bubble.Template(name: [], language: [], parameters: [], card: Bubble.Card(body: [])))
    #expect(CloudWindow.mayLeave(template, lastInbound: nil, at: wrote))
    #expect(CloudWindow.category(of: .marketing) == .marketing)
  }

  @Test func menusBecomeTextsOnTheGateway() throws {
    let choices = ["Sim", "Não"].map { Bubble.Choice(id: bytes($0), title: bytes($0)) }
    let request = EvolutionRequest(instance: "loja 1", to: Address(.hidden, "99@lid"))
    let sent = try request.send(.buttons(Bubble.Card(header: bytes("H"), body: bytes("Confirma?")), choices))
    #expect(sent.path == "/message/sendText/loja%201")
    #expect(try body(sent)["number"].text == "99@lid")
    #expect(try body(sent)["text"].text == "*H*\nConfirma?\n\n1. Sim\n2. Não")
  }
}
