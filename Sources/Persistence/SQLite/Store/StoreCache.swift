import Scheduling
import Synchronization

/// What a process remembers between snapshots. Nothing in it decides: each piece is found under the number of the
/// version it belongs to, which every snapshot reads first, and only what is committed is put in.
final class StoreCache: Sendable {
    private let snapshot = Mutex<Snapshot?>(nil)
    private let shown = Mutex(RecentlyUsed<ShownKey, ShownBooking>(most: 20_000))

    /// The particulars of a booking in one edition never change.
    struct ShownKey: Hashable, Sendable {
        let booking: Int64
        let edition: Int64
    }

    func snapshot(at revision: Int64, orRead read: () throws -> Snapshot) throws -> Snapshot {
        if let kept = snapshot.withLock({ $0 }), kept.revision == revision { return kept }
        let fresh = try read()
        snapshot.withLock { $0 = fresh }
        return fresh
    }

    func shown(_ key: ShownKey, orRead read: () throws -> ShownBooking) throws -> ShownBooking {
        if let kept = shown.withLock({ $0.value(key) }) { return kept }
        let fresh = try read()
        shown.withLock { $0.keep(fresh, under: key) }
        return fresh
    }
}

/// What was used last, so much of it at most: two halves, of which the older one goes when the younger is full.
///
/// What is used again moves to the younger half, so what goes was not used for half of the bound at least.
package struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let half: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    /// For so many values at most, two or more.
    package init(most: Int) { half = max(1, most / 2) }

    /// How many there are.
    package var count: Int { young.count + old.count }

    /// The value under a key, which is used by this; nil where there is none, or it has gone.
    package mutating func value(_ key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old.removeValue(forKey: key) else { return nil }
        keep(value, under: key)
        return value
    }

    /// Keeps a value; what was not used for longest makes room.
    package mutating func keep(_ value: Value, under key: Key) {
        if young.count >= half { (old, young) = (young, [:]) }
        young[key] = value
    }
}
