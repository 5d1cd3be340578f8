import Synchronization

/// Keeps what was made a moment ago, as long as it is asked for under the same name. The oldest goes first.
package final class BoundedCache<Value: Sendable>: Sendable {
    private struct Contents {
        var values: [String: Value] = [:]
        var order: [String] = []
    }

    private let capacity: Int
    private let contents = Mutex(Contents())

    /// A cache for so many things.
    package init(capacity: Int) { self.capacity = capacity }

    /// How many things there are.
    package var count: Int { contents.withLock { $0.values.count } }

    /// What stands under that name.
    package subscript(name: String) -> Value? { contents.withLock { $0.values[name] } }

    /// Puts a thing under a name; the oldest makes room.
    package func store(_ value: Value, as name: String) {
        contents.withLock { contents in
            if contents.values.updateValue(value, forKey: name) == nil { contents.order.append(name) }
            if contents.order.count > capacity { contents.values[contents.order.removeFirst()] = nil }
        }
    }
}
