import CLibical
import Synchronization

/// The only way into libical: one call at a time for the whole process, and nothing of libical leaves.
enum Libical {
    private static let gate = Mutex(Preparation.none)

    private enum Preparation {
        case none
        case done
    }

    /// Runs `body` while nothing else is inside libical.
    static func alone<Result: Sendable, Fault: Error>(_ body: () throws(Fault) -> Result) throws(Fault) -> Result {
        try gate.withLock { preparation throws(Fault) -> Result in
            if preparation == .none {
                meent_ical_prepare()
                preparation = .done
            }
            return try body()
        }
    }

    /// Copies a string that libical made for us, and frees it.
    static func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
        guard let text else { return nil }
        defer { icalmemory_free_buffer(text) }
        return String(cString: text)
    }
}

/// A component that libical holds in memory; it frees itself and everything in it.
struct LibicalComponent: ~Copyable {
    let pointer: OpaquePointer

    /// Takes over a component that nothing else owns.
    init?(owning pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit { icalcomponent_free(pointer) }
}
