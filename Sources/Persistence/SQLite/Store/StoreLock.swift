import Foundation

/// The advisory lock beside the store: whoever holds it may checkpoint; the server holds it for as long as it runs.
final class StoreLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Takes the lock, or nil when somebody else has it. `holder` is written into it, for those who find it taken.
    static func take(_ path: String, holder: String) throws -> StoreLock? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreFault.storage("\(path): \(String(cString: strerror(errno)))") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        let bytes = Array(holder.utf8)
        // The note only helps people; without it the lock still holds.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, bytes, bytes.count, 0) }
        return StoreLock(descriptor: descriptor)
    }

    /// What the holder wrote into the lock; empty when nobody did.
    static func note(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0.prefix(200), as: UTF8.self) } ?? ""
    }

    func release() {
        _ = ftruncate(descriptor, 0)
        // A child that is just being started holds a copy of the descriptor: closing ours alone would leave it locked.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
