import Foundation

/// A few threads of the store's own, so that nothing that waits for a disk or a lock takes one of the two or four threads
/// on which all of Swift's tasks run.
final class WorkerThreads: Sendable {
    private let queue = Queue()

    init(_ count: Int, named name: String) {
        for number in 1...count {
            let thread = Thread { [queue] in queue.work() }
            thread.name = "\(name)-\(number)"
            // Reading a long series takes more than the 512 kB that a thread is given otherwise.
            thread.stackSize = 4 << 20
            thread.start()
        }
    }

    deinit { queue.stop() }

    /// Runs it on one of the threads, after all that waits already, and answers with what comes of it.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.add { continuation.resume(with: Result(catching: body)) }
        }
    }

    /// Runs it on one of the threads, after all that waits already.
    func add(_ job: @escaping @Sendable () -> Void) { queue.add(job) }

    /// What waits to be done; the condition guards both of its fields.
    private final class Queue: @unchecked Sendable {
        private let condition = NSCondition()
        private var jobs: [@Sendable () -> Void] = []
        private var isStopped = false

        func add(_ job: @escaping @Sendable () -> Void) {
            condition.lock()
            jobs.append(job)
            condition.signal()
            condition.unlock()
        }

        func stop() {
            condition.lock()
            isStopped = true
            condition.broadcast()
            condition.unlock()
        }

        func work() {
            while let job = next() { job() }
        }

        private func next() -> (@Sendable () -> Void)? {
            condition.lock()
            defer { condition.unlock() }
            while jobs.isEmpty {
                guard !isStopped else { return nil }
                condition.wait()
            }
            return jobs.removeFirst()
        }
    }
}
