import Operations
import Phrases
import Scheduling
import Wire

/// What waits for the board today, with the command that deals with each.
struct WaitingSheet {
    private let waiting: Waiting
    private let wording: Wording
    private let context: CommandContext

    init(_ waiting: Waiting, wording: Wording, context: CommandContext) {
        self.waiting = waiting
        self.wording = wording
        self.context = context
    }

    /// The page.
    var lines: [String] {
        let head = "\(wording.names.house.name), \(wording.words.dayWithYear(today))"
        let nothing = requests.isEmpty && line.isEmpty && groups.isEmpty && trials.isEmpty
        return [head, ""] + requests + line + groups + trials + (nothing ? [say("shell.waiting.nothing"), ""] : [])
            + carried + letters
            + [backup]
    }

    /// `{requests, line, groups, trials, last-backup, letters}`.
    var document: JSONValue {
        Document.object(
            ("requests", .array(waiting.requests.map { BookingDocument($0, wording: wording).json })),
            ("line", .array(waiting.line.map { BookingDocument($0, wording: wording).json })),
            ("line-length", .integer(waiting.lineLength)),
            ("groups", .array(waiting.groupsAsking.map { GroupDocument($0).json })),
            (
                "trials",
                .array(
                    waiting.trialsEnding.map {
                        Document.object(("rule", .string($0.rule)), ("until", .string($0.until.text)))
                    })
            ),
            ("last-backup", waiting.lastBackup.map { Document.moment($0, in: context.zone) } ?? .null),
            ("letters", .integer(Int64(waiting.lettersWaiting))))
    }

    /// Rules in force that people watch themselves: a rule that is not checked yet is never silent.
    private var carried: [String] {
        let rules = (wording.names.rules?.rules ?? []).filter { !$0.kind.isBuilt && $0.kind.type.page.concernsRequests }
        var seen: Set<String> = []
        let ids = rules.map(\.id).filter { seen.insert($0).inserted }
        return ids.isEmpty ? [] : [say("shell.waiting.carried", ["rules": ids.joined(separator: ", ")])]
    }

    private var today: LocalDate { context.zone.date(at: Machine.now()) }

    private var requests: [String] {
        guard !waiting.requests.isEmpty else { return [] }
        let sheet = BookingSheet(wording)
        return [say("shell.waiting.requests", count: waiting.requests.count)]
            + waiting.requests.flatMap { booking in
                let questions = booking.reminders.filter { $0.effect == .askBoard }
                    .map { "      \(wording.text($0))" + ($0.rule.map { " (\($0))" } ?? "") }
                return ["  " + sheet.line(booking)] + questions + answeredBy(booking)
                    + ["      meent booking approve \(booking.id)  ·  meent booking decline \(booking.id) --reason …"]
            } + [""]
    }

    /// When it is answered by itself: a board on holiday should know.
    private func answeredBy(_ booking: BookingView) -> [String] {
        booking.answeredBy.map { answer in
            let moment = wording.words.moment(wording.names.house.zone.wallClock(at: answer))
            return ["      " + say("shell.waiting.answered-by", ["moment": moment])]
        } ?? []
    }

    private var line: [String] {
        guard !waiting.line.isEmpty else { return [] }
        let sheet = BookingSheet(wording)
        let (shown, all) = (waiting.line.count, waiting.lineLength)
        let values = ["shown": String(shown), "all": String(all)]
        return [say("shell.waiting.line", count: all)] + waiting.line.map { "  " + sheet.line($0) }
            + (shown < all ? [say("shell.waiting.line-cut", values)] : []) + [""]
    }

    private var groups: [String] {
        guard !waiting.groupsAsking.isEmpty else { return [] }
        return [say("shell.waiting.groups", count: waiting.groupsAsking.count)]
            + waiting.groupsAsking.map { group in
                "  \(group.name)  ·  meent group admit \(group.slug.text)"
            } + [""]
    }

    private var trials: [String] {
        guard !waiting.trialsEnding.isEmpty else { return [] }
        return [say("shell.waiting.trials")]
            + waiting.trialsEnding.map { "  \($0.rule)  \(wording.words.dayWithYear($0.until))" } + [""]
    }

    private var letters: [String] {
        waiting.lettersWaiting == 0 ? [] : [say("shell.waiting.letters", count: waiting.lettersWaiting)]
    }

    private var backup: String {
        guard let made = waiting.lastBackup else { return say("shell.waiting.no-backup") }
        return say("shell.waiting.backup", ["moment": context.moment(made)])
    }
}
