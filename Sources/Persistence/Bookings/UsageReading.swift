import GRDB
import Scheduling

extension Reading {
    /// Every occurrence that a question of the rules is about, by start; `excluded` is the number of a booking that does
    /// not count (the one that is being judged again).
    package func usage(_ question: UsageQuestion, except excluded: Int64? = nil) throws -> [Taken] {
        let group = try question.group.map { slug in
            guard let group = try house().group(slug) else { throw StoreFault.damaged("group of a question") }
            return group.id
        }
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: Self.usageQuery),
            arguments: [
                question.span.start.seconds, question.span.end.seconds, excluded, group,
                question.tags.isEmpty ? nil : JSONValue.strings(question.tags).text,
            ])
        return try rows.map { try taken(try held($0)) }.filter { question.asks(about: $0) }
    }

    private static let usageQuery = """
        SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence
        WHERE holds = 1 AND starts >= ?1 AND starts < ?2 AND (?3 IS NULL OR booking_id <> ?3)
            AND (?4 IS NULL OR booking_id IN (SELECT id FROM booking WHERE group_id = ?4)
                OR booking_id IN (SELECT booking_id FROM booking_partner WHERE group_id = ?4))
            AND (?5 IS NULL OR booking_id IN
                (SELECT booking_id FROM booking_tag WHERE tag IN (SELECT value FROM json_each(?5)))
                OR EXISTS (SELECT 1 FROM occurrence_detail WHERE occurrence_id = occurrence.id))
        ORDER BY starts, id
        """
}
