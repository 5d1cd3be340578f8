import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The schema and the core")
struct ClosedListTests {
    @Test(
        "know the same words",
        arguments: [
            ("booking", "state", BookingState.allCases.map(\.rawValue)),
            ("booking", "visibility", Visibility.allCases.map(\.rawValue)),
            ("occurrence", "state", OccurrenceState.allCases.map(\.rawValue)),
            ("occurrence", "holds = (state", OccurrenceState.allCases.filter(\.holds).map(\.rawValue)),
            ("suspension", "was", OccurrenceState.allCases.filter(\.takesPlace).map(\.rawValue)),
            ("correction", "was", BookingState.allCases.map(\.rawValue)),
            ("group", "standing", Group.Standing.allCases.map(\.rawValue)),
            ("token", "purpose", [TokenPurpose.api, .feed].map(\.rawValue)),
            ("request", "verb", BookingStep.allCases.map(\.rawValue)),
            (
                "request", "outcome",
                [Decision.Outcome.confirmed, .awaitingBoard, .option, .waitlisted, .refused].map(\.rawValue)
            ),
        ])
    func words(table: String, column: String, words: [String]) async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        let sql = try folder.meddle { database in
            try #require(
                try String.fetchOne(database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]))
        }
        let start = try #require(sql.firstRange(of: "(\(column) IN") ?? sql.firstRange(of: "\(column) IN"))
        let list = try #require(sql[start.upperBound...].firstRange(of: "("))
        let words = words
        let found = sql[list.upperBound...].prefix { $0 != ")" }.matches(of: /'([^']*)'/).map { String($0.1) }
        #expect(found.sorted() == words.sorted())
    }

    @Test("what the clock asks is answered from an index, never from all bookings", arguments: ClockQuery.all)
    func clock(name: String, query: String) async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        let plan = try folder.meddle { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + query)
            statement.setUncheckedArguments([])
            return try Row.fetchAll(statement).map { $0["detail"] as String }
        }
        #expect(!plan.isEmpty)
        #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") || $0.contains("INDEX") }, "\(name): \(plan)")
    }
}
