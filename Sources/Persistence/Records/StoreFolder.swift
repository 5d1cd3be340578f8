import Foundation

/// The one folder in which a centre keeps everything: store, settings, letters and backups. Only its owner may look in.
package struct StoreFolder: Hashable, Sendable {
    /// The folder's path.
    package let path: String

    /// A folder; it need not exist yet.
    package init(_ path: String) { self.path = path }

    /// The store itself.
    package var database: String { path + "/meent.sqlite" }
    /// The folder of backups.
    package var backups: String { path + "/backups" }
    /// The folder of letters that wait to be fetched.
    package var outbox: String { path + "/outbox" }
    var lock: String { path + "/meent.lock" }

    /// Whether it holds a store.
    package var holdsStore: Bool { FileManager.default.fileExists(atPath: database) }

    /// Who holds the store now, in its own words (`server 1234`); nil when nobody does.
    package var holder: String? {
        guard holdsStore, let free = try? StoreLock.take(lock, holder: "") else {
            return holdsStore ? StoreLock.note(lock) : nil
        }
        free.release()
        return nil
    }

    /// Makes the folder and its sub-folders, 0700.
    func make() throws {
        do {
            for folder in [path, backups, outbox] {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
                try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
            }
        } catch {
            throw StoreFault.storage("\(path): \(error.localizedDescription)")
        }
    }

    /// The folder in which a path from somebody lies, as POSIX `dirname` says it.
    ///
    /// Ours, because Foundation's path functions trap on a name of one letter.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last piece of a path, as POSIX `basename` says it.
    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// Lets only the owner read a file; one that is not there is none to protect.
    static func protect(_ file: String) {
        _ = chmod(file, 0o600)
    }

    /// Asks the disk to keep a file or folder now.
    static func sync(_ file: String) throws {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreFault.storage("\(file): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreFault.storage("\(file): \(String(cString: strerror(errno)))") }
    }
}
