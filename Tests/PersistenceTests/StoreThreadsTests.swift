import Foundation
import Persistence
import Synchronization
import Testing

@Suite("Reads and writes have threads of their own")
struct StoreThreadsTests {
    /// Opened by a task of Swift's while transactions wait for it.
    private final class Gate: Sendable {
        private let isOpen = Atomic(false)
        private let waiting = Atomic(0)

        /// Whether somebody has come to wait.
        var hasVisitor: Bool { waiting.load(ordering: .relaxed) > 0 }

        func open() { isOpen.store(true, ordering: .relaxed) }

        /// Blocks its thread; false where nobody opened within half a minute.
        func wait() -> Bool {
            waiting.add(1, ordering: .relaxed)
            let end = ContinuousClock.now + .seconds(30)
            while !isOpen.load(ordering: .relaxed), ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.001) }
            return isOpen.load(ordering: .relaxed)
        }
    }

    /// Lets more jobs wait than Swift's tasks have threads, and opens when they do; whether that could be done.
    private func allPass(_ job: @escaping @Sendable (Gate) async throws -> Bool) async throws -> Bool {
        let gate = Gate()
        return try await withThrowingTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<(4 * ProcessInfo.processInfo.activeProcessorCount) {
                tasks.addTask { try await job(gate) }
            }
            tasks.addTask {
                while !gate.hasVisitor { await Task.yield() }
                try await Task.sleep(for: .milliseconds(100))
                gate.open()
                return true
            }
            return try await tasks.reduce(true) { $0 && $1 }
        }
    }

    @Test("so that none of those on which Swift's tasks run waits for one", .timeLimit(.minutes(10)))
    func threads() async throws {
        let house = try await TestHouse.make()
        #expect(try await allPass { gate in try await house.store.read { _ in gate.wait() } })
        #expect(try await allPass { gate in try await house.store.write { _ in gate.wait() } })
    }
}
