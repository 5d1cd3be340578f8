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

    @Test("The number of a request stays whole, so that its lines can be found")
    func request() {
        let written = Mutex<[String]>([])
        var handler = JSONLines(label: "web", now: { Instant(seconds: 1_795_212_000) }) { line in
            written.withLock { $0.append(line) }
        }
        handler.metadata = ["hb.request.id": "94f1e2c98a7b40d31e8c7fbb2ad06f51"]
        handler.log(
            event: LogEvent(
                level: .info, message: "request", metadata: ["path": "/feeds/my/94f1e2c98a7b40d31e8c7fbb2ad06f51.ics"],
                source: nil, file: "", function: "", line: 1))
        #expect(
            written.withLock { $0 } == [
                #"{"time":"2026-11-20T22:00:00Z","level":"info","log":"web","event":"request","#
                    + #""hb.request.id":"94f1e2c98a7b40d31e8c7fbb2ad06f51","path":"/feeds/my/[token].ics"}"# + "\n"
            ])
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
