/// How far local time is ahead of UTC.
public struct ZoneOffset: Equatable, Hashable, Sendable {
  /// −1080…1080 (18 hours).
  public let minutes: Int16

  public static let utc = ZoneOffset(clamping: 0)
  public static let saoPaulo = ZoneOffset(clamping: -180)

  /// Nil beyond 18 hours.
  public init?(minutes: Int64) {
    guard minutes >= -1_080, minutes <= 1_080 else { return nil }
    self.minutes = Int16(truncatingIfNeeded: minutes)
  }

  /// The nearest offset within 18 hours.
  public init(clamping minutes: Int64) {
    self.minutes = Int16(truncatingIfNeeded: min(max(minutes, -1_080), 1_080))
  }

  public var seconds: Int64 { Int64(minutes) * 60 }
}

/// A named time zone of Brazil. The country has had no summer time since 2019, so each has one fixed offset.
public struct Zone: Sendable {
  /// The name in the IANA database.
  public let name: StaticString
  public let offset: ZoneOffset

  /// One zone for each offset and each capital that has a zone of its own.
  public static let brazil: [Zone] = [
    Zone(name: "America/Noronha", offset: ZoneOffset(clamping: -120)),
    Zone(name: "America/Sao_Paulo", offset: .saoPaulo),
    Zone(name: "America/Araguaina", offset: .saoPaulo),
    Zone(name: "America/Bahia", offset: .saoPaulo),
    Zone(name: "America/Belem", offset: .saoPaulo),
    Zone(name: "America/Fortaleza", offset: .saoPaulo),
    Zone(name: "America/Maceio", offset: .saoPaulo),
    Zone(name: "America/Recife", offset: .saoPaulo),
    Zone(name: "America/Santarem", offset: .saoPaulo),
    Zone(name: "America/Boa_Vista", offset: ZoneOffset(clamping: -240)),
    Zone(name: "America/Campo_Grande", offset: ZoneOffset(clamping: -240)),
    Zone(name: "America/Cuiaba", offset: ZoneOffset(clamping: -240)),
    Zone(name: "America/Manaus", offset: ZoneOffset(clamping: -240)),
    Zone(name: "America/Porto_Velho", offset: ZoneOffset(clamping: -240)),
    Zone(name: "America/Eirunepe", offset: ZoneOffset(clamping: -300)),
    Zone(name: "America/Rio_Branco", offset: ZoneOffset(clamping: -300)),
  ]

  /// The zone of this IANA name (letter case counts). Nil if it is none of Brazil.
  public static func named(_ name: ArraySlice<UInt8>) -> Zone? {
    brazil.first { $0.name.hasBytes(name) }
  }
}
