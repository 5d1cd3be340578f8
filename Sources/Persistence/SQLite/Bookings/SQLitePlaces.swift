import GRDB
import Scheduling

/// What takes single parts and pools: read from their own indexes, however much goes on elsewhere in the house.
extension SQLiteReading {
    func blocking(_ windows: [Span], needs: PlaceNeeds) throws -> [HeldOccurrence] {
        let numbers = try snapshot().numbers
        var found: Set<Int64> = []
        for window in windows.merged {
            for part in needs.parts {
                guard let part = numbers.parts[part] else { continue }
                try add(holdersOfPart: part, in: window, to: &found)
            }
            for pool in needs.pools {
                guard let pool = numbers.equipment[pool] else { continue }
                try add(holdersOfPool: pool, in: window, to: &found)
            }
        }
        return try held(numbered: found.sorted()).inOrder
    }

    /// What blocks a part for at most four hours starts near by; the few longer stays stand in an index of their own.
    private func add(holdersOfPart part: Int64, in window: Span, to found: inout Set<Int64>) throws {
        let arguments: StatementArguments = [part, window.start.seconds, window.end.seconds]
        for query in [Self.nearByOnPart, Self.longOnPart] {
            let rows = try Int64.fetchCursor(database.cachedStatement(sql: query), arguments: arguments)
            while let id = try rows.next() { found.insert(id) }
        }
    }

    private func add(holdersOfPool pool: Int64, in window: Span, to found: inout Set<Int64>) throws {
        let rows = try Int64.fetchCursor(
            database.cachedStatement(sql: Self.onPool),
            arguments: [pool, window.start.seconds, window.end.seconds])
        while let id = try rows.next() { found.insert(id) }
    }

    private static let nearByOnPart = """
        SELECT occurrence_id FROM occurrence_part
        WHERE part_id = ?1 AND starts > ?2 - 14401 AND starts < ?3 + 14401
            AND starts - before < ?3 AND ends + after > ?2
        """
    private static let longOnPart = """
        SELECT occurrence_id FROM occurrence_part INDEXED BY occurrence_part_long
        WHERE part_id = ?1 AND ends - starts + before + after > 14400
            AND ends > ?2 - 43201 AND ends < ?3 + 651601 AND starts - before < ?3 AND ends + after > ?2
        """
    // Things are away for as long as any space is held: the longest of all stays.
    private static let onPool = """
        SELECT occurrence_id FROM occurrence_equipment
        WHERE equipment_id = ?1 AND starts > ?2 - 867601 AND starts < ?3 AND ends > ?2
        """

    private func held(numbered ids: [Int64]) throws -> [HeldOccurrence] {
        guard !ids.isEmpty else { return [] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence
                WHERE id IN (SELECT value FROM json_each(?)) AND holds = 1
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).map(held)
    }
}
