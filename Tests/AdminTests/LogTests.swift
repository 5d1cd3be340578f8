import Admin
import Foundation
import Logging
import Scheduling
import Synchronization
import Testing

@Suite("The log")
struct LogTests {
    @Test("One event is one line of JSON, fields in order")
    func line() {
        let written = Mutex<[String]>([])
        let handler = JSONLines(label: "web", now: { Instant(seconds: 1_795_212_000) }) { line in
            written.withLock { $0.append(line) }
        }
        handler.log(
            event: LogEvent(
                level: .info, message: "booked", metadata: ["id": "B7K2", "by": "koor\n\u{2028}\""], source: nil,
                file: "", function: "", line: 1))
        let expected =
            #"{"time":"2026-11-20T22:00:00Z","level":"info","log":"web","event":"booked","by":"koor\u000a\u2028\"","id":"B7K2"}"#
        #expect(written.withLock { $0 } == [expected + "\n"])
    }

    @Test(
        "Mail addresses and tokens never reach it",
        arguments: [
            ("sign-in of anna@example.org failed", "sign-in of [mail] failed"),
            ("GET /feeds/my/Zk3vX9qLm2Tt8RbW4nYc7H.ics", "GET /feeds/my/[token].ics"),
            ("booking B7K2 at 2027-01-12T20:00", "booking B7K2 at 2027-01-12T20:00"),
            ("huisvoorwaardenveranderingen", "huisvoorwaardenveranderingen"),
        ])
    func redacted(_ text: String, _ expected: String) {
        #expect(Redaction.of(text) == expected)
    }
}
