import Persistence
import Scheduling

extension Centre {
    /// Notes that a letter went out.
    package func letterWentOut(_ id: Int64) async throws(Denial) {
        let now = now
        try await writing { try $0.letterWentOut(id, at: now) }
    }

    /// Notes that a letter did not go out, and why; it is tried again at `nextTry`.
    ///
    /// `fault` holds no address and no text: the store keeps it longer than people may want to be kept.
    package func letterFailed(_ id: Int64, fault: String, nextTry: Instant) async throws(Denial) {
        let text = String(fault.prefix(200))
        try await writing { try $0.letterFailed(id, fault: text, nextTry: nextTry) }
    }
}
