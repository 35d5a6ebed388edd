import FlowPortuguese
import FlowValues
import Foundation

/// A case of Recognizers-Text: an input and what was found in it.
struct ThirdPartyCase {
  struct Found {
    var text: String
    /// The resolution, flattened: `value`, `unit`, `date`, `dateTime`, `time`, `duration`.
    var fields: [String: String]
  }

  var input: String
  var now: LocalNow
  var found: [Found]

  var expected: String { found.map { "\($0.text): \($0.fields)" }.joined(separator: "; ") }

  /// The field of the only thing found.
  func only(_ field: String) -> String? { found.count == 1 ? found[0].fields[field] : nil }

  static func read(_ url: URL) throws -> [ThirdPartyCase] {
    var data = try Data(contentsOf: url)
    // A byte order mark.
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
    let list = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return list.map(ThirdPartyCase.init)
  }

  private init(_ json: [String: Any]) {
    input = json["Input"] as? String ?? ""
    let context = json["Context"] as? [String: Any]
    let reference = context?["ReferenceDateTime"] as? String ?? "2016-11-07T00:00:00"
    now = moment(reference.prefix(16).replacingOccurrences(of: "T", with: " "))
    found = (json["Results"] as? [[String: Any]] ?? []).map { result in
      let value = result["Value"] as? [String: Any]
      let resolution = value?["FutureResolution"] as? [String: Any] ?? result["Resolution"] as? [String: Any] ?? [:]
      return Found(text: result["Text"] as? String ?? "", fields: resolution.mapValues { "\($0)" })
    }
  }

  /// The input with every foreign currency replaced by reais.
  var inputInReais: String {
    var text = input
    for (pattern, unit) in [
      ("(usd|mxn|aud|cad|nzd|us|c)\\$", "R$"), ("[£€]", "R$"), ("\\b(usd|btc)\\b", "reais"),
      (
        "\\b(dólar(es)?|euros?|francos?|marcos|yenes|yens?|ienes|penies|pesetas|libras|yuans|florins)"
          + "( finlandeses| de hong kong| australianos| holandeses| suicos)?\\b", "reais"
      ),
    ] {
      text = text.replacingOccurrences(of: pattern, with: unit, options: [.regularExpression, .caseInsensitive])
    }
    return text
  }
}
