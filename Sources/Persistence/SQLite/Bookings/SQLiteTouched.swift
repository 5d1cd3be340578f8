import GRDB
import Scheduling

extension SQLiteReading {
    func coming(on parts: Set<Slug>, after now: Instant) throws -> [Int64] {
        let numbers = try snapshot().numbers.parts
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT booking_id FROM occurrence_part JOIN occurrence ON occurrence.id = occurrence_id
                WHERE part_id IN (SELECT value FROM json_each(?)) AND occurrence_part.starts > ?
                GROUP BY booking_id ORDER BY min(occurrence_part.starts), booking_id
                """,
            arguments: [parts.compactMap { numbers[$0] }.json, now.seconds])
    }

    func coming(with pool: Slug, after now: Instant) throws -> [Int64] {
        guard let number = try snapshot().numbers.equipment[pool] else { return [] }
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT booking_id FROM occurrence_equipment AS e JOIN occurrence ON occurrence.id = occurrence_id
                WHERE equipment_id = ? AND e.starts > ? GROUP BY booking_id ORDER BY min(e.starts), booking_id
                """,
            arguments: [number, now.seconds])
    }

    func coming(of groupID: Int64, after now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT booking_id FROM occurrence JOIN booking ON booking.id = booking_id
                WHERE group_id = ? AND holds = 1 AND starts > ? GROUP BY booking_id ORDER BY min(starts), booking_id
                """,
            arguments: [groupID, now.seconds])
    }

    func comingStarts(after now: Instant) throws -> [ComingStart] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT code, wall_start, starts FROM occurrence JOIN booking ON booking.id = booking_id
                WHERE holds = 1 AND starts > ? ORDER BY starts, occurrence.id
                """,
            arguments: [now.seconds]
        ).map { ComingStart(booking: $0[0], wallStart: try clock($0[1]), start: Instant(seconds: $0[2])) }
    }
}
