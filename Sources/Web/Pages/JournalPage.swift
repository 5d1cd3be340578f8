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
        let lines = try await centre.publicJournal(before: before, limit: 100)
        let entries = lines.compactMap { line in
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

    /// A line as everybody may read it; nil for what concerns the board and one group only.
    private static func text(of line: JournalEntry, in words: Words) -> String? {
        switch line.verb {
        case "cancel": cancellationText(of: line, in: words)
        case "change" where !line.detail.isEmpty: words.say("journal.moved", ["subject": line.subject])
        default: publicVerbs[line.verb].map { words.say($0, blanks(of: line)) }
        }
    }

    /// What a sentence may say of a line.
    private static func blanks(of line: JournalEntry) -> [String: String] {
        ["subject": line.subject, "reason": line.reason, "rules": line.detail, "title": line.detail]
    }

    /// The sentence for each verb that everybody may read of.
    private static let publicVerbs = [
        "book": "journal.book", "lapse": "journal.lapse", "change": "journal.change", "wait": "journal.wait",
        "offer": "journal.offer", "pass": "journal.pass", "waited-in-vain": "journal.waited-in-vain",
        "correct": "journal.correct", "approve": "journal.approve", "decline": "journal.decline",
        "approve-unanswered": "journal.approve-unanswered", "decline-unanswered": "journal.decline-unanswered",
        "waive": "journal.waive", "add-closure": "journal.add-closure", "change-closure": "journal.change-closure",
        "retire-closure": "journal.retire-closure",
        "add-season": "journal.add-season", "change-season": "journal.change-season",
        "retire-season": "journal.retire-season", "adopt-rules": "journal.adopt-rules", "begin": "journal.begin",
    ]

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
