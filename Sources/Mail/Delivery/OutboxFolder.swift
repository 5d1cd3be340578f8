import Foundation

/// The folder in which mails lie until somebody fetches them; where no mail program is set, it is the only road.
struct OutboxFolder: Sendable {
    let path: String

    /// Lays a mail down whole or not at all, for its owner only, and answers when it is on disk.
    ///
    /// The same mail again takes the place of the first.
    func put(_ source: String, named name: String) throws(MailFault) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .folder(errno) }
        let draft = "\(path)/.\(name).draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .folder(errno) }
        let written = Self.write(Array(source.utf8), to: file)
        close(file)
        guard written == 0, rename(draft, "\(path)/\(name).eml") == 0 else {
            let fault = written == 0 ? errno : written
            unlink(draft)
            throw .folder(fault)
        }
        try syncFolder()
    }

    /// Writes all bytes through to the disk; 0, or the number of the system's error.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return fsync(file) == 0 ? 0 : errno
    }

    private func syncFolder() throws(MailFault) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .folder(errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .folder(errno) }
    }
}
