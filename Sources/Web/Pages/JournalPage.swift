import Operations
import Phrases
import Scheduling

/// `/journal`: what changed in the house, day by day. Names, reasons and the house's own keys stay with the board.
extension RequestHandlers {
    /// `GET /journal?before=`.
    func journalPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let words = phrases.words(call.language)
        let before = call.queryItem("before").flatMap { Digits.number($0.utf8) }.map { Int64($0) }
        let lines = try await centre.journal(before: before, limit: 100, by: .board(name: ""))
        var shown: [JournalEntry] = []
        for line in lines { shown.append(try await masked(line)) }
        let entries = shown.compactMap { line in
            Self.text(of: line, in: words).map { what in
                PageValue(["when": words.moment(view.house.zone.wallClock(at: line.at)), "what": what])
            }
        }
        let next = lines.count == 100 ? lines.last.map { "/journal?before=\($0.number)" } : nil
        return await page(
            "journal",
            showing: PageValue([
                "title": words.say("page.journal"), "hasEntries": !entries.isEmpty, "entries": entries, "next": next,
            ]), for: call)
    }

    /// Reasons are public, but those about a private booking stand on no page that everybody reads.
    private func masked(_ line: JournalEntry) async throws -> JournalEntry {
        guard ["waive", "correct"].contains(line.verb),
            try await centre.booking(line.subject, by: .visitor).isMasked
        else { return line }
        var masked = line
        masked.reason = "…"
        return masked
    }

    /// A line as everybody may read it; nil for what concerns the board and one group only.
    private static func text(of line: JournalEntry, in words: Words) -> String? {
        let subject = ["subject": line.subject]
        return switch line.verb {
        case "book": words.say("journal.book", subject)
        case "cancel": cancellationText(of: line, in: words)
        case "lapse": words.say("journal.lapse", subject)
        case "change": words.say(line.detail.isEmpty ? "journal.change" : "journal.moved", subject)
        case "wait": words.say("journal.wait", subject)
        case "offer": words.say("journal.offer", subject)
        case "pass": words.say("journal.pass", subject)
        case "waited-in-vain": words.say("journal.waited-in-vain", subject)
        case "correct": words.say("journal.correct", subject.merging(["reason": line.reason]) { one, _ in one })
        case "approve": words.say("journal.approve", subject)
        case "decline": words.say("journal.decline", subject)
        case "approve-unanswered": words.say("journal.approve-unanswered", subject)
        case "decline-unanswered": words.say("journal.decline-unanswered", subject)
        case "waive":
            words.say(
                "journal.waive", subject.merging(["rules": line.detail, "reason": line.reason]) { one, _ in one })
        case "add-closure": words.say("journal.add-closure", ["title": line.detail])
        case "change-closure": words.say("journal.change-closure", ["title": line.detail])
        case "retire-closure": words.say("journal.retire-closure", subject)
        case "adopt-rules": words.say("journal.adopt-rules", subject)
        case "begin": words.say("journal.begin", subject)
        default: nil
        }
    }

    /// What fell away; of a line without a name the date was erased too, if it had one.
    private static func cancellationText(of line: JournalEntry, in words: Words) -> String {
        guard let date = line.cancelledDate else {
            return words.say(line.who.isEmpty ? "journal.cancel" : "journal.cancel-all", ["subject": line.subject])
        }
        return words.say(
            line.andFollowing ? "journal.cancel-following" : "journal.cancel-date",
            ["subject": line.subject, "day": words.dayWithYear(date.date)])
    }
}
