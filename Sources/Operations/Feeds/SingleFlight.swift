import Synchronization

/// Lets whoever asks for a thing while it is made wait for the one who makes it, so that it is made once.
package final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let running = Mutex<[Key: Task<Value, Never>]>([:])

    /// Nothing is being made yet.
    package init() {}

    /// The thing under this key: of those who ask at the same time one makes it. It is made to its end, whoever of them
    /// goes away.
    package func value(for key: Key, orMake make: @escaping @Sendable () async -> Value) async -> Value {
        let task = running.withLock { running in
            if let task = running[key] { return task }
            let task = Task {
                let value = await make()
                self.running.withLock { $0[key] = nil }
                return value
            }
            running[key] = task
            return task
        }
        return await task.value
    }
}
