import FlowValues
import Testing

@Suite struct DocumentTests {
  /// The check digits that are computed are the ones that are accepted, and no others.
  @Test func cpfCheckDigits() throws {
    var number: Int64 = 1
    for _ in 0..<2_000 {
      number = number &* 48_271 % 999_999_999
      let digits = Array(String(1_000_000_000 + number).utf8.dropFirst())
      let check = try #require(CPF.checkDigits(digits))
      #expect(CPF.isValid((digits + check)[...]))
      let wrong = [check[0], check[1] == 57 ? 48 : check[1] + 1]
      #expect(!CPF.isValid((digits + wrong)[...]))
    }
  }

  @Test func cpf() throws {
    #expect(try CPF.normalized(slice("529.982.247-25")) == Array("52998224725".utf8))
    #expect(string(CPF.formatted(Array("52998224725".utf8))) == "529.982.247-25")
    #expect(throws: TextFault.wrongCheckDigits) { try CPF.normalized(slice("111.111.111-11")) }
    #expect(throws: TextFault.wrongLength) { try CPF.normalized(slice("1234567890")) }
    #expect(throws: TextFault.malformed) { try CPF.normalized(slice("abc")) }
    #expect(CPF.checkDigits([1, 2]) == nil)
  }

  /// Numbers of the tax office's own examples, the last one with letters.
  @Test(arguments: ["11.222.333/0001-81", "00.000.000/0001-91", "12.ABC.345/01DE-35"])
  func cnpj(_ text: String) throws {
    let code = try CNPJ.normalized(slice(text))
    #expect(string(CNPJ.formatted(code)) == text)
    #expect(CNPJ.checkDigits(Array(code.prefix(12))).map { $0 == Array(code.suffix(2)) } == true)
    #expect(try CNPJ.normalized(slice(text.lowercased())) == code)
  }

  @Test func cnpjFaults() {
    #expect(throws: TextFault.wrongCheckDigits) { try CNPJ.normalized(slice("11.222.333/0001-80")) }
    #expect(throws: TextFault.wrongCheckDigits) { try CNPJ.normalized(slice("00000000000000")) }
    #expect(throws: TextFault.malformed) { try CNPJ.normalized(slice("12ABC34501DEAB")) }
    #expect(throws: TextFault.wrongLength) { try CNPJ.normalized(slice("112223330001")) }
    #expect(throws: TextFault.malformed) { try CNPJ.normalized(slice("minha empresa")) }
  }

  @Test func cep() throws {
    #expect(try CEP.normalized(slice("01310-100")) == Array("01310100".utf8))
    #expect(string(CEP.formatted(Array("01310100".utf8))) == "01310-100")
    #expect(throws: TextFault.wrongLength) { try CEP.normalized(slice("0131010")) }
    #expect(throws: TextFault.malformed) { try CEP.normalized(slice("00000-000")) }
  }

  @Test func phone() throws {
    for text in [
      "(11) 98765-4321", "011 98765 4321", "+55 11 98765-4321", "0055 11 987654321", "5511987654321", "1187654321",
    ] {
      #expect(string(try Phone.normalized(slice(text))) == "+5511987654321", "\(text)")
    }
    #expect(string(try Phone.normalized(slice("98765-4321"), areaCode: 21)) == "+5521987654321")
    #expect(string(try Phone.normalized(slice("(11) 3456-7890"))) == "+551134567890")
    // Area code 55 is Santa Maria, not the country.
    #expect(string(try Phone.normalized(slice("55 98765-4321"))) == "+5555987654321")
    #expect(string(try Phone.normalized(slice("+44 7700 900397"))) == "+447700900397")
    #expect(string(Phone.formatted(Array("+5511987654321".utf8))) == "(11) 98765-4321")
    #expect(string(Phone.formatted(Array("+551134567890".utf8))) == "(11) 3456-7890")
    #expect(string(Phone.formatted(Array("+447700900397".utf8))) == "+447700900397")
    #expect(throws: TextFault.unknownAreaCode) { try Phone.normalized(slice("(10) 98765-4321")) }
    #expect(throws: TextFault.missingAreaCode) { try Phone.normalized(slice("98765-4321")) }
    #expect(throws: TextFault.wrongLength) { try Phone.normalized(slice("11 98765")) }
    #expect((0..<100).count { AreaCode.isAssigned($0) } == 67)
  }

  @Test func addresses() throws {
    #expect(string(try Email.normalized(slice(" Joao.Silva@Exemplo.COM.br "))) == "Joao.Silva@exemplo.com.br")
    for text in ["joao", "@a.com", "a@b", "a..b@c.com", ".a@b.com", "a b@c.com", "a@b_c.com", "a@1.2.3.4", "a@-b.com"] {
      #expect(!Email.isValid(slice(text)), "\(text)")
    }
    #expect(
      string(try WebAddress.normalized(slice("Exemplo.com.br/Loja?x=1#y"))) == "https://exemplo.com.br/Loja?x=1#y")
    #expect(string(try WebAddress.normalized(slice("HTTP://exemplo.com:8080"))) == "http://exemplo.com:8080")
    for text in [
      "exemplo", "http://", "javascript:alert(1)", "ftp://a.com", "http://a@b.com", "http://a.com/x y", "a.com:99999",
    ] {
      #expect(!WebAddress.isValid(slice(text)), "\(text)")
    }
  }

  @Test func pixKeys() {
    #expect(PixKey(slice("529.982.247-25")) == .cpf(Array("52998224725".utf8)))
    #expect(PixKey(slice("11.222.333/0001-81")) == .cnpj(Array("11222333000181".utf8)))
    #expect(PixKey(slice("+5511987654321")) == .phone(Array("+5511987654321".utf8)))
    #expect(PixKey(slice("Loja@exemplo.com")) == .email(Array("Loja@exemplo.com".utf8)))
    #expect(
      PixKey(slice("123E4567-e12b-12d1-a456-426655440000"))
        == .random(Array("123e4567-e12b-12d1-a456-426655440000".utf8)))
    #expect(PixKey(slice("minha chave")) == nil)
  }
}
