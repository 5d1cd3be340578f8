import Foundation
import Scheduling
import Synchronization

/// What a process remembers between snapshots. Nothing in it decides: each piece is found under the number of the
/// version it belongs to, which every snapshot reads first.
final class StoreCache: Sendable {
    private let house = Mutex<StoredHouse?>(nil)
    private let book = Mutex<(bytes: Data, book: StoredRuleBook)?>(nil)
    private let shown = Mutex<[ShownKey: ShownBooking]>([:])

    /// The particulars of a booking in one edition never change.
    struct ShownKey: Hashable, Sendable {
        let booking: Int64
        let edition: Int64
    }

    /// About 20 MB; then it begins anew.
    private static let mostShown = 30_000

    /// Forgets everything, because something that was not committed may have been remembered.
    func forget() {
        house.withLock { $0 = nil }
        book.withLock { $0 = nil }
        shown.withLock { $0.removeAll(keepingCapacity: true) }
    }

    /// The rule book of these very bytes; its digest is only taken when they are new.
    func ruleBook(_ number: Int, _ bytes: Data, orRead read: () -> StoredRuleBook) -> StoredRuleBook {
        if let kept = book.withLock({ $0 }), kept.book.number == number, kept.bytes == bytes { return kept.book }
        let fresh = read()
        book.withLock { $0 = (bytes, fresh) }
        return fresh
    }

    func house(at revision: Int64, orRead read: () throws -> StoredHouse) throws -> StoredHouse {
        if let kept = house.withLock({ $0 }), kept.revision == revision { return kept }
        let fresh = try read()
        house.withLock { $0 = fresh }
        return fresh
    }

    func shown(_ key: ShownKey, orRead read: () throws -> ShownBooking) throws -> ShownBooking {
        if let kept = shown.withLock({ $0[key] }) { return kept }
        let fresh = try read()
        shown.withLock { kept in
            if kept.count >= Self.mostShown { kept.removeAll(keepingCapacity: true) }
            kept[key] = fresh
        }
        return fresh
    }
}
