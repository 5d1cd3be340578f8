import ArgumentParser
import Operations
import Scheduling

/// `meent verify`: is the data whole? Compares every row with what the journal last said of it.
struct VerifyCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: say("shell.help.verify"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let report = try await context.centre.verify()
        let sentences = report.findings.map { Self.sentence($0) }
        if !context.hand(Self.document(report, sentences: sentences)) {
            let numbers = ["bookings": String(report.bookings), "lines": String(report.journalLines)]
            if sentences.isEmpty { context.terminal.answer(say("shell.verify.whole", numbers)) }
            context.terminal.answer(say("shell.verify.hash", ["hash": report.journalHash]))
        }
        guard !sentences.isEmpty else { return }
        throw Ended(.no, lines: sentences + [say("shell.verify.restore")])
    }

    static func sentence(_ finding: VerifyFinding) -> String {
        switch finding {
        case .integrity(let text): say("shell.verify.integrity", ["what": text])
        case .foreignKey(let table, let row):
            say("shell.verify.foreign-key", ["table": table, "row": String(row)])
        case .journalChain(let line): say("shell.verify.chain", ["line": String(line)])
        case .journalDetail(let line): say("shell.verify.detail", ["line": String(line)])
        case .booking(let id): say("shell.verify.booking", ["id": id])
        case .unknownBooking(let id): say("shell.verify.unknown-booking", ["id": id])
        case .overlap(let part, let one, let other):
            say("shell.verify.overlap", ["part": part, "one": one, "other": other])
        case .slots(let id): say("shell.verify.slots", ["id": id])
        case .ruleBook(let number): say("shell.verify.rule-book", ["number": String(number)])
        }
    }

    private static func document(_ report: VerifyReport, sentences: [String]) -> JSONValue {
        Document.object(
            ("whole", .bool(report.findings.isEmpty)), ("findings", Document.texts(sentences)),
            ("bookings", .integer(Int64(report.bookings))), ("journal", .integer(Int64(report.journalLines))),
            ("hash", .string(report.journalHash)))
    }
}
