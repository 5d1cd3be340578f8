import GRDB

extension StoreFault {
    /// What an error of the engine means.
    static func of(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let text = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreFault.busy
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            return StoreFault.storage(text)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return StoreFault.damaged(text)
        case .SQLITE_CONSTRAINT where text.hasPrefix("overlap"): return StoreFault.overlap
        case .SQLITE_CONSTRAINT: return StoreFault.constraint(text)
        default: return StoreFault.damaged(text)
        }
    }
}
