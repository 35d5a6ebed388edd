import Foundation
import GRDB
import PorfinStore

extension SQLiteStore {
  /// Writes a copy of the file as it is at one moment, compacted, while others go on writing. The copy stands under its
  /// name when it is whole and on the disk; a file of that name is not overwritten.
  public func backup(to target: String) throws {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw StoreError.disk("SQLite: \(target) exists already")
    }
    let draft = target + ".part"
    do {
      if FileManager.default.fileExists(atPath: draft) { try FileManager.default.removeItem(atPath: draft) }
      let reader = try DatabaseQueue(path: path, configuration: Self.configuration)
      try reader.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
      try reader.close()
      // SQLite does not sync what VACUUM INTO writes.
      try syncToDisk(draft)
      try FileManager.default.moveItem(atPath: draft, toPath: target)
      try syncToDisk((target as NSString).deletingLastPathComponent)
    } catch {
      throw StoreError(error)
    }
  }
}

/// Asks the disk to keep a file, or a folder's list of files.
private func syncToDisk(_ path: String) throws {
  let file = open(path.isEmpty ? "." : path, O_RDONLY)
  guard file >= 0 else { throw StoreError.disk("\(path): error \(errno)") }
  defer { close(file) }
  guard fsync(file) == 0 else { throw StoreError.disk("\(path): error \(errno)") }
}
