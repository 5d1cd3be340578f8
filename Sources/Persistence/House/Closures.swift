import GRDB
import Scheduling

/// A closure as the store keeps it.
package struct StoredClosure: Hashable, Sendable {
    /// The closure, with its number.
    package var closure: Closure
    /// Its name in calendars, for ever.
    package var uid: String
    /// SEQUENCE of RFC 5545: only rises.
    package var sequence: Int
    /// When it was made.
    package var created: Instant
    /// When it last changed.
    package var changed: Instant
    /// Whether it was taken back.
    package var removed: Bool
}

extension Reading {
    /// The closures that stand and meet a span, by start.
    package func closures(meeting span: Span) throws -> [StoredClosure] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, title, starts, ends, uid, created, changed, removed, sequence, hours FROM closure
                    WHERE removed = 0 AND ends > ? AND starts < ? ORDER BY starts, id
                    """), arguments: [span.start.seconds, span.end.seconds])
        return try rows.map(storedClosure)
    }

    /// One closure, taken back or not.
    package func closure(_ id: Int64) throws -> StoredClosure? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT id, title, starts, ends, uid, created, changed, removed, sequence, hours FROM closure WHERE id = ?
                """,
            arguments: [id]
        ).map(storedClosure)
    }

    /// When any closure last changed, those that were taken back too: a feed's Last-Modified never moves back.
    package func lastClosureChange() throws -> Instant? {
        try Int64.fetchOne(database, sql: "SELECT max(changed) FROM closure").map(Instant.init(seconds:))
    }

    private func storedClosure(_ row: Row) throws -> StoredClosure {
        let id: Int64 = row[0]
        let names = try house().numbers.spaceNames
        let places = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT space_id, spared FROM closure_space WHERE closure_id = ? ORDER BY space_id"),
            arguments: [id])
        func spaces(spared: Bool) -> [Slug] {
            places.filter { ($0[1] as Bool) == spared }.compactMap { names[$0[0] as Int64] }
        }
        let closure = Closure(
            id: id, title: row[1], span: try span(row[2], row[3]),
            hours: try (row[9] as String?).map { try StoredJSON.value(DayHours.self, $0) },
            spaces: spaces(spared: false),
            spared: spaces(spared: true))
        return StoredClosure(
            closure: closure, uid: row[4], sequence: row[8], created: Instant(seconds: row[5]),
            changed: Instant(seconds: row[6]), removed: row[7])
    }
}

extension Writing {
    /// Adds a closure and returns its number; the number it bears is not looked at.
    package func add(_ closure: Closure, uid: String, at now: Instant) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO closure (title, starts, ends, created, changed, uid, removed, hours)
                VALUES (?, ?, ?, ?, ?, ?, 0, ?)
                """,
            arguments: [
                closure.title, closure.span.start.seconds, closure.span.end.seconds, now.seconds, now.seconds, uid,
                try closure.hours.map { try StoredJSON.text($0) },
            ])
        let id = database.lastInsertedRowID
        try place(closure, id)
        changeIsVisible()
        return id
    }

    /// Changes a closure's title, time and spaces.
    package func change(_ closure: Closure, at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET title = ?, starts = ?, ends = ?, hours = ?, changed = max(?, changed + 1),
                    sequence = min(2147483647, sequence + 1)
                WHERE id = ?
                """,
            arguments: [
                closure.title, closure.span.start.seconds, closure.span.end.seconds,
                try closure.hours.map { try StoredJSON.text($0) }, now.seconds, closure.id,
            ])
        try database.execute(sql: "DELETE FROM closure_space WHERE closure_id = ?", arguments: [closure.id])
        try place(closure, closure.id)
        changeIsVisible()
    }

    /// Takes a closure back; the row stays, for those who ask why.
    package func removeClosure(_ id: Int64, at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET removed = 1, changed = max(?, changed + 1), sequence = min(2147483647, sequence + 1)
                WHERE id = ?
                """,
            arguments: [now.seconds, id])
        changeIsVisible()
    }

    /// Raises SEQUENCE and LAST-MODIFIED of all closures because calendars say them in other words.
    package func raiseClosures(at now: Instant) throws {
        try database.execute(
            sql: """
                UPDATE closure SET changed = max(?, changed + 1), sequence = min(2147483647, sequence + 1)
                WHERE removed = 0
                """,
            arguments: [now.seconds])
        changeIsVisible()
    }

    private func place(_ closure: Closure, _ id: Int64) throws {
        let numbers = try reading.house().numbers.spaces
        let places = Set(closure.spaces).map { ($0, false) } + Set(closure.spared).map { ($0, true) }
        for (slug, spared) in places {
            guard let space = numbers[slug] else { continue }
            try database.execute(
                sql: "INSERT INTO closure_space (closure_id, space_id, spared) VALUES (?, ?, ?)",
                arguments: [id, space, spared])
        }
    }
}
