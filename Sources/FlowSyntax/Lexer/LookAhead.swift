/// Places further on in a file that were looked for once.
struct LookAhead {
  /// The next closing brace, or the end of the line; and the last quote before it.
  var brace = -1
  var quoteBeforeBrace = -1
  /// A typographic quote.
  var curlyQuote = -1
  /// A token before which line breaks do not count.
  var continuation = -1
}
