import GRDB
import Synchronization

/// The centre's one writer, on a thread of its own: whoever waits for it is written in one transaction, each in a
/// savepoint of its own, and hears after the one commit.
final class Writer: Sendable {
    private let database: any DatabaseWriter
    private let cache: StoreCache
    private let waiting = Mutex<[Entry]>([])
    private let thread = WorkerThreads(1, named: "store-writer")

    /// The most writes in one transaction, so that the first of them does not wait for long.
    private static let mostAtOnce = 128

    /// One write: `attempt` does it and returns how to say that it is done; `fail` says that it is not.
    private struct Entry: Sendable {
        let attempt: @Sendable (SQLiteWriting) throws -> Answer
        let fail: @Sendable (any Error) -> Void
    }

    private typealias Answer = @Sendable () -> Void

    init(database: any DatabaseWriter, cache: StoreCache) {
        self.database = database
        self.cache = cache
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let entry = Entry(
                attempt: { writing in
                    let value = try body(writing)
                    return { continuation.resume(returning: value) }
                }, fail: { continuation.resume(throwing: $0) })
            let isFirst = waiting.withLock { entries in
                entries.append(entry)
                return entries.count == 1
            }
            if isFirst { thread.add { [self] in commitWaiting() } }
        }
    }

    /// Runs it on the writer's own thread and connection, between two commits.
    func alone<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await thread.run { [database] in try database.writeWithoutTransaction(body) }
    }

    private func commitWaiting() {
        while let group = nextGroup() {
            for answer in commit(group) { answer() }
        }
    }

    private func nextGroup() -> [Entry]? {
        waiting.withLock { entries in
            guard !entries.isEmpty else { return nil }
            let group = Array(entries.prefix(Self.mostAtOnce))
            entries.removeFirst(group.count)
            return group
        }
    }

    private func commit(_ group: [Entry]) -> [Answer] {
        do {
            return try database.writeWithoutTransaction { try Self.commit(group, to: $0, remembering: cache) }
        } catch {
            return group.map { entry in { entry.fail(error) } }
        }
    }

    private static func commit(
        _ group: [Entry], to database: Database, remembering cache: StoreCache
    ) throws -> [Answer] {
        var answers: [Answer] = []
        try database.inTransaction(.immediate) {
            let writing = SQLiteWriting(database: database, cache: cache)
            for entry in group { answers.append(try attempt(entry, in: writing)) }
            try writing.countRevision()
            return .commit
        }
        return answers
    }

    /// A write that fails takes back only itself; where SQLite took back everything (full disk), all of them fail.
    private static func attempt(_ entry: Entry, in writing: SQLiteWriting) throws -> Answer {
        do {
            try mark("SAVEPOINT entry", in: writing.database)
            let answer = try entry.attempt(writing)
            try mark("RELEASE SAVEPOINT entry", in: writing.database)
            return answer
        } catch {
            writing.forget()
            guard writing.database.isInsideTransaction else { throw error }
            try mark("ROLLBACK TO SAVEPOINT entry", in: writing.database)
            try mark("RELEASE SAVEPOINT entry", in: writing.database)
            return { entry.fail(error) }
        }
    }

    /// Statements that are kept prepared: every booking passes two of them.
    private static func mark(_ word: String, in database: Database) throws {
        try database.cachedStatement(sql: word).execute()
    }
}
