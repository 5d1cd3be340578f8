import Dispatch
import Operations
import Scheduling
import Synchronization
import Testing

@Suite("Searches wait for a thread of their own, and nobody has them all")
struct SearchThreadsTests {
    /// What was begun and ended, by asker, in order.
    private final class Record: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    @Test("a search answers, with its budget")
    func answers() async throws {
        let threads = SearchThreads(threads: 1)
        let steps = try await threads.run(for: "koor", within: Budget(steps: 7)) { $0.steps }
        #expect(steps == 7)
    }

    @Test("askers take turns, however many searches one of them has")
    func turns() async throws {
        let threads = SearchThreads(threads: 1)
        let record = Record()
        let (gate, begun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await threads.run(for: "first") { _ in
                    begun.signal()
                    gate.wait()
                }
            }
            await Self.wait(for: begun)
            for _ in 1...4 {
                group.addTask { try await threads.run(for: "koor") { _ in record.add("koor") } }
            }
            while threads.waitingCount < 4 { await Task.yield() }
            group.addTask { try await threads.run(for: "toneel") { _ in record.add("toneel") } }
            while threads.waitingCount < 5 { await Task.yield() }
            gate.signal()
            try await group.waitForAll()
        }
        #expect(record.all == ["koor", "toneel", "koor", "koor", "koor"])
    }

    @Test("one asker leaves a thread to others")
    func share() async throws {
        let threads = SearchThreads(threads: 2)
        let (gate, begun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask {
                    try await threads.run(for: "koor") { _ in
                        begun.signal()
                        gate.wait()
                    }
                }
            }
            await Self.wait(for: begun)
            #expect(try await threads.run(for: "toneel") { _ in 1 } == 1)
            for _ in 0..<3 { gate.signal() }
            try await group.waitForAll()
        }
    }

    @Test("a full queue says so at once, to its own asker only")
    func full() async throws {
        let threads = SearchThreads(threads: 1, waitingPerAsker: 1)
        let (gate, begun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await threads.run(for: "koor") { _ in
                    begun.signal()
                    gate.wait()
                }
            }
            await Self.wait(for: begun)
            group.addTask { try await threads.run(for: "koor") { _ in } }
            while threads.waitingCount < 1 { await Task.yield() }
            await #expect(throws: Denial.busy) { try await threads.run(for: "koor") { _ in } }
            group.addTask { try await threads.run(for: "toneel") { _ in } }
            while threads.waitingCount < 2 { await Task.yield() }
            gate.signal()
            try await group.waitForAll()
        }
    }

    @Test("a search ends when whoever asked has left")
    func left() async throws {
        let threads = SearchThreads(threads: 1)
        let begun = DispatchSemaphore(value: 0)
        let task = Task {
            try await threads.run(for: "koor") { budget in
                begun.signal()
                while !budget.isCancelled() {}
                return true
            }
        }
        await Self.wait(for: begun)
        task.cancel()
        #expect(try await task.value)
    }

    /// Waits for a thread without keeping one of those that tests run on.
    private static func wait(for semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}
