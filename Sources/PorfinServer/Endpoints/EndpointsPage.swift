/// The endpoints as a reference page in Markdown.
enum EndpointsPage {
  static func text() -> String {
    var text = """
      # Endpoints of `porfin serve`

      | | address | who may | body up to | what for |
      | --- | --- | --- | --- | --- |

      """
    for endpoint in Endpoint.all {
      let bytes = endpoint.bodyBytesMax
      let limit = bytes == 0 ? "" : bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) kB"
      text +=
        "| \(endpoint.method.rawValue) | `\(endpoint.path)` | \(access(endpoint.access)) | \(limit) | \(endpoint.about) |\n"
    }
    return text + """

      A delivery is answered with 200 when it is durable, 401 if its signature or secret is wrong, 413 if it is too large, and
      503 if it could not be stored: the provider delivers it again.

      """
  }

  private static func access(_ access: Endpoint.Access) -> String {
    switch access {
    case .everyone: "everyone"
    case .signature: "who signs with `app_secret`"
    case .verifyToken: "who knows `verify_token`"
    case .secretInPath: "who knows `hook_secret`"
    case .metricsToken: "who knows `metrics_token`, if it is set"
    case .simulated: "everyone, while the simulated number is served"
    }
  }
}
