import Logging
import Persistence
import Scheduling
import Synchronization

/// The community centre with all that people can do in it: one file per thing, one transaction each.
///
/// The single place where a store meets a clock and random source. Safe to use from any task.
package final class Centre: Sendable {
    let store: Store
    let surroundings: Surroundings
    let log: Logger
    let searchThreads = SearchThreads()
    let feedCache = FeedCache()
    let feedsInMaking = SingleFlight<FeedInMaking, Result<Feed, Denial>>()
    private let writeFailed = Mutex(false)

    init(store: Store, surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
        log = Logger(label: "centre")
    }

    /// The present moment; read once per operation.
    package var now: Instant { surroundings.now() }

    /// What the centre says about itself; costs next to nothing while the house does not change.
    package func settings() async throws(Denial) -> CentreSettings { try await reading { try $0.snapshot().centre } }

    /// Stops, with everything on disk.
    package func close() async {
        do { try await store.close() } catch { log.warning("The store could not be closed.") }
    }

    /// Reads from one snapshot.
    func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws(Denial) -> Value {
        do { return try await store.read(body) } catch { throw denial(of: error) }
    }

    /// Searches one snapshot on a thread for searches, within a budget; an asker has a share of those threads.
    func searching<Answer: Sendable>(
        for asker: String, search: @escaping @Sendable (Reading, Budget) throws -> Answer
    ) async throws(Denial) -> Answer {
        let found = try await searchThreads.run(for: asker) { [store] budget in
            Result { try store.readBlocking { try search($0, budget) } }
        }
        do { return try found.get() } catch { throw denial(of: error) }
    }

    /// Writes all or nothing, and answers when it is on disk.
    func writing<Value: Sendable>(
        _ body: @escaping @Sendable (Writing) throws -> Value
    ) async throws(Denial) -> Value {
        do {
            return try await store.write(body)
        } catch {
            let denial = denial(of: error)
            if case .storage = denial { writeFailed.withLock { $0 = true } }
            throw denial
        }
    }

    /// What an error means to those who asked; one that is no answer is logged with its cause.
    private func denial(of error: any Error) -> Denial {
        switch error {
        case is Denial, is RequestFaults, StoreFault.busy: break
        default: log.error("the store could not do it", metadata: ["cause": "\(error)"])
        }
        return Denial.of(error)
    }

    /// Whether the storage took no write when one was tried last.
    package var hasFailedToWrite: Bool { writeFailed.withLock { $0 } }

    /// Notes that the storage takes writes again. Only who really wrote knows: a transaction that changes nothing passes
    /// on a full disk too.
    func noteThatWritesPass() { writeFailed.withLock { $0 = false } }

    /// Decides on what the store holds, and then does it, all or nothing.
    ///
    /// A dry run only decides, on a reader's snapshot: it waits for no writer, and no writer waits for it.
    func deciding<Outcome: Sendable>(
        dryRun: Bool, decide: @escaping @Sendable (Reading) throws -> Outcome,
        act: @escaping @Sendable (Writing, inout Outcome) throws -> Void
    ) async throws(Denial) -> Outcome {
        if dryRun { return try await reading(decide) }
        return try await writing { writing in
            var outcome = try decide(writing.reading)
            try act(writing, &outcome)
            return outcome
        }
    }
}
