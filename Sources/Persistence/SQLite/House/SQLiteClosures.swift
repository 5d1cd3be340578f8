import GRDB
import Scheduling

extension SQLiteReading {
    func closures(meeting span: Span) throws -> [StoredClosure] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, title, starts, ends, uid, created, changed, removed, sequence, hours_from, hours_to FROM closure
                    WHERE removed = 0 AND ends > ? AND starts < ? ORDER BY starts, id
                    """), arguments: [span.start.seconds, span.end.seconds])
        return try rows.map(storedClosure)
    }

    func closure(_ id: Int64) throws -> StoredClosure? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT id, title, starts, ends, uid, created, changed, removed, sequence, hours_from, hours_to FROM closure WHERE id = ?
                """,
            arguments: [id]
        ).map(storedClosure)
    }

    func closuresToApply() throws -> [ClosureToApply] {
        let changes = try Row.fetchAll(database.cachedStatement(sql: ClockQuery.closuresToApply))
        return try changes.compactMap { row in
            try closure(row[0]).map { ClosureToApply(stored: $0, line: row[1], who: row[2], reason: row[3]) }
        }
    }

    func lastClosureChange() throws -> Instant? {
        try Int64.fetchOne(database, sql: "SELECT max(changed) FROM closure").map(Instant.init(seconds:))
    }

    private func storedClosure(_ row: Row) throws -> StoredClosure {
        let id: Int64 = row[0]
        let names = try snapshot().numbers.spaceNames
        let places = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT space_id, spared FROM closure_space WHERE closure_id = ? ORDER BY space_id"),
            arguments: [id])
        func spaces(spared: Bool) -> [Slug] {
            places.filter { ($0[1] as Bool) == spared }.compactMap { names[$0[0] as Int64] }
        }
        let closure = Closure(
            id: id, title: row[1], span: try span(from: row[2], to: row[3]),
            hours: try hours(from: row[9], to: row[10]), spaces: spaces(spared: false), spared: spaces(spared: true))
        return StoredClosure(
            closure: closure, uid: row[4], sequence: row[8], created: Instant(seconds: row[5]),
            changed: Instant(seconds: row[6]), removed: row[7])
    }
}

extension SQLiteReading {
    private func hours(from: Int?, to end: Int?) throws -> DayHours? {
        guard let from, let end else { return nil }
        guard let opens = TimeOfDay(minutes: from), let closes = TimeOfDay(minutes: end),
            let hours = DayHours(opens, closes)
        else { throw StoreFault.damaged("hours of a closure") }
        return hours
    }
}

extension SQLiteWriting {
    func add(_ closure: Closure, uid: String, at now: Instant) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO closure (title, starts, ends, hours_from, hours_to, created, changed, uid, sequence, removed)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, 0, 0)
                """,
            arguments: [
                closure.title, closure.span.start.seconds, closure.span.end.seconds, closure.hours?.from.minutes,
                closure.hours?.to.minutes, now.seconds, uid,
            ])
        let id = database.lastInsertedRowID
        try place(closure, id: id)
        changeIsVisible()
        return id
    }

    func change(_ closure: Closure, at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET title = ?, starts = ?, ends = ?, hours_from = ?, hours_to = ?, changed = max(?, changed + 1),
                    sequence = min(2147483647, sequence + 1)
                WHERE id = ?
                """,
            arguments: [
                closure.title, closure.span.start.seconds, closure.span.end.seconds,
                closure.hours?.from.minutes, closure.hours?.to.minutes, now.seconds, closure.id,
            ])
        try database.execute(sql: "DELETE FROM closure_space WHERE closure_id = ?", arguments: [closure.id])
        try place(closure, id: closure.id)
        changeIsVisible()
    }

    func removeClosure(_ id: Int64, at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET removed = 1, changed = max(?, changed + 1), sequence = min(2147483647, sequence + 1)
                WHERE id = ?
                """,
            arguments: [now.seconds, id])
        changeIsVisible()
    }

    func closureIsToApply(_ id: Int64) throws {
        try database.execute(
            sql: "UPDATE closure SET to_apply = (SELECT max(seq) FROM journal) WHERE id = ?", arguments: [id])
    }

    func closureIsApplied(_ change: ClosureToApply) throws {
        try database.execute(
            sql: "UPDATE closure SET to_apply = NULL WHERE id = ? AND to_apply = ?",
            arguments: [change.stored.closure.id, change.line])
    }

    func raiseClosures(at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET changed = max(?, changed + 1), sequence = min(2147483647, sequence + 1)
                WHERE removed = 0
                """,
            arguments: [now.seconds])
        changeIsVisible()
    }

    private func place(_ closure: Closure, id: Int64) throws {
        let numbers = try current.snapshot().numbers.spaces
        let places = Set(closure.spaces).map { ($0, false) } + Set(closure.spared).map { ($0, true) }
        for (slug, spared) in places {
            guard let space = numbers[slug] else { continue }
            try database.execute(
                sql: "INSERT INTO closure_space (closure_id, space_id, spared) VALUES (?, ?, ?)",
                arguments: [id, space, spared])
        }
    }
}
