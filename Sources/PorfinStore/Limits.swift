/// What a store keeps and for how long.
public enum Limits {
  /// Providers deliver a webhook again for up to 7 days (Meta); a delivery is remembered a day longer.
  public static let deliveryDays: Int64 = 8
  /// Rows that one statement takes; more are done in pieces.
  public static let rowsPerStatement = 500
}
