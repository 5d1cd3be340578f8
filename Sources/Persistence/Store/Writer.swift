import GRDB

/// The centre's one writer: whoever waits for it is written in one transaction, each in a savepoint of its own, and hears
/// after the one commit.
///
/// It works in its own task, because GRDB takes back what a cancelled caller was writing.
actor Writer {
    private let database: any DatabaseWriter
    private let cache: StoreCache
    private var waiting: [Entry] = []
    private var isDraining = false

    /// The most writes in one transaction, so that the first of them does not wait for long.
    private static let mostAtOnce = 128

    /// One write: `attempt` does it and returns how to say that it is done; `fail` says that it is not.
    private struct Entry: Sendable {
        let attempt: @Sendable (Writing) throws -> Answer
        let fail: @Sendable (any Error) -> Void
    }

    private typealias Answer = @Sendable () -> Void

    init(database: any DatabaseWriter, cache: StoreCache) {
        self.database = database
        self.cache = cache
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Writing) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let entry = Entry(
                attempt: { writing in
                    let value = try body(writing)
                    return { continuation.resume(returning: value) }
                }, fail: { continuation.resume(throwing: $0) })
            waiting.append(entry)
            guard !isDraining else { return }
            isDraining = true
            Task { await drain() }
        }
    }

    private func drain() async {
        while !waiting.isEmpty {
            let group = Array(waiting.prefix(Self.mostAtOnce))
            waiting.removeFirst(group.count)
            for answer in await commit(group) { answer() }
        }
        isDraining = false
    }

    private func commit(_ group: [Entry]) async -> [Answer] {
        let cache = cache
        do {
            return try await database.writeWithoutTransaction { try Self.commit(group, database: $0, cache: cache) }
        } catch {
            cache.forget()
            return group.map { entry in { entry.fail(error) } }
        }
    }

    private static func commit(_ group: [Entry], database: Database, cache: StoreCache) throws -> [Answer] {
        var answers: [Answer] = []
        try database.inTransaction(.immediate) {
            let writing = Writing(database: database, cache: cache)
            for entry in group { answers.append(try attempt(entry, writing)) }
            try writing.countRevision()
            return .commit
        }
        return answers
    }

    /// A write that fails takes back only itself; where SQLite took back everything (full disk), all of them fail.
    private static func attempt(_ entry: Entry, _ writing: Writing) throws -> Answer {
        do {
            try mark(writing.database, "SAVEPOINT entry")
            let answer = try entry.attempt(writing)
            try mark(writing.database, "RELEASE SAVEPOINT entry")
            return answer
        } catch {
            writing.forget()
            guard writing.database.isInsideTransaction else { throw error }
            try mark(writing.database, "ROLLBACK TO SAVEPOINT entry")
            try mark(writing.database, "RELEASE SAVEPOINT entry")
            return { entry.fail(error) }
        }
    }

    /// Statements that are kept prepared: every booking passes two of them.
    private static func mark(_ database: Database, _ word: String) throws {
        try database.cachedStatement(sql: word).execute()
    }
}
