import Foundation
import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The schema")
struct SchemaTests {
    @Test("is the one that was agreed: a change is a new migration, or shows here")
    func snapshot() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let found = try folder.meddle { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT type || ' ' || name FROM sqlite_schema
                    WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY type, name
                    """)
        }
        #expect(found == Self.things)
        try await house.store.close()
    }

    @Test("is strict in every table, and no column but those that mean it may be empty")
    func strict() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let (loose, nullable) = try folder.meddle { database in
            (
                try String.fetchAll(
                    database,
                    sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' ORDER BY name"
                ),
                try String.fetchAll(
                    database,
                    sql: """
                        SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
                        WHERE t.type = 'table' AND c."notnull" = 0 AND t.sql LIKE '%STRICT%' ORDER BY 1
                        """)
            )
        }
        #expect(loose == ["grdb_migrations"])
        #expect(nullable == Self.mayBeEmpty)
        try await house.store.close()
    }

    @Test("answers an overlap and a window from an index, never from the table")
    func plans() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let plans = try folder.meddle { database in
            try [(Self.probe, 6), (Self.longProbe, 5), (Self.window, 3)].map { query, count in
                try Row.fetchAll(database, sql: query, arguments: StatementArguments(Array(1...count))).map {
                    $0["detail"] as String
                }.joined(separator: "; ")
            }
        }
        #expect(
            plans == [
                "SEARCH other USING PRIMARY KEY (part_id=? AND starts>? AND starts<?)",
                "SEARCH other USING INDEX occurrence_part_long (part_id=? AND ends>? AND ends<?)",
                "SEARCH occurrence USING COVERING INDEX occurrence_brief (<expr>>? AND <expr><?)",
            ])
        try await house.store.close()
    }

    private static let probe = """
        EXPLAIN QUERY PLAN SELECT 1 FROM occurrence_part AS other
        WHERE other.part_id = ?1 AND other.starts > ?2 - ?5 - 14401 AND other.starts < ?3 + ?6 + 14401
            AND other.starts < ?3 + max(?4, other.before) AND other.ends + max(other.after, ?5) > ?2
        """
    private static let longProbe = """
        EXPLAIN QUERY PLAN SELECT 1 FROM occurrence_part AS other
        WHERE other.part_id = ?1 AND other.ends - other.starts + other.before + other.after > 14400
            AND other.ends > ?2 - 43201 AND other.ends < ?3 + 651601
            AND other.starts < ?3 + max(?4, other.before) AND other.ends + max(other.after, ?5) > ?2
        """
    private static let window = """
        EXPLAIN QUERY PLAN SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence
        WHERE holds = 1 AND ends + clear_up - starts + set_up <= 14400
            AND starts - set_up >= ?1 AND starts - set_up < ?2 AND ends + clear_up > ?3
        """

    private static let mayBeEmpty = [
        "booking.hold_until", "closure.hours_from", "closure.hours_to", "closure.to_apply", "contact.gone",
        "equipment.fixed_to",
        "group.kind", "idempotency.answer", "idempotency.request_id", "journal.booking_id", "occurrence.cancelled",
        "occurrence.document",
        "outbox.sent", "request.booking_id", "session.contact_id", "session.ended", "sign_in_link.contact_id",
        "sign_in_link.used", "token.contact_id", "token.revoked", "waiting.offered",
    ]

    private static let things = [
        "index booking_awaiting", "index booking_changed", "index booking_group", "index booking_option",
        "index booking_part_booking", "index booking_partner_booking", "index booking_tag_booking",
        "index booking_titled", "index booking_unanswered", "index closure_ends", "index closure_to_apply",
        "index contact_gone",
        "index contact_group_contact", "index feed_text_ends", "index idempotency_created", "index journal_booking",
        "index occurrence_brief", "index occurrence_equipment_occurrence", "index occurrence_long",
        "index occurrence_part_long", "index occurrence_part_occurrence", "index occurrence_usual",
        "index outbox_sent", "index outbox_waiting", "index request_booking", "index request_refused",
        "index session_expires", "index session_group", "index sign_in_link_expires", "index sign_in_link_group",
        "index suspension_booking", "index suspension_cause", "index token_contact", "index token_group",
        "index waiting_ends", "index waiting_last", "table booking", "table booking_part", "table booking_partner",
        "table booking_tag", "table closure", "table closure_space", "table contact", "table contact_group",
        "table correction", "table equipment", "table feed_text", "table group", "table idempotency", "table journal",
        "table journal_detail", "table occurrence", "table occurrence_equipment", "table occurrence_part",
        "table outbox", "table outbox_more", "table part", "table request", "table revision", "table rule_book",
        "table season", "table session", "table setting", "table sign_in_link", "table space", "table space_layout",
        "table space_part", "table suspension", "table token", "table waiting", "table waiver",
        "trigger journal_delete", "trigger journal_detail_delete", "trigger journal_detail_update",
        "trigger journal_update", "trigger occurrence_part_insert", "trigger occurrence_part_update",
    ]
}
