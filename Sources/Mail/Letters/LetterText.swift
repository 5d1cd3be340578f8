import Operations
import Phrases
import Scheduling

/// What a letter says, in the words of the page: short sentences, all reasons, one link.
struct LetterText {
    let letter: Letter
    let wording: Wording
    let publicURL: String

    private var words: Words { wording.words }
    private var booking: BookingView { letter.booking }
    private var news: LetterNews { LetterNews(letter) }
    private var dates: [Occurrence] { news.dates(of: booking, named: letter.dates) }

    /// More dates than this stand on the booking's page.
    private static let mostDates = 60

    /// `Bevestigd: Repetitie, dinsdag 12 januari 20:00`.
    var subject: String {
        let when = dates.first.map { words.moment(wall($0).start) } ?? ""
        let values = ["title": (booking.title ?? "").onOneLine(), "when": when]
        let count = letter.others.reduce(dates.count) { $0 + $1.occurrences.count }
        if !letter.others.isEmpty, news.isAboutTheHouse {
            return news.subject(words.say("mail.what-several", count: count, values), in: words)
        }
        let what =
            count > 1 ? words.say("mail.what-series", count: count, values) : words.say("mail.what", values)
        return news.subject(what, in: words)
    }

    /// Every line of the letter, with a blank line between its parts.
    var body: String {
        let parts: [[String]] = [
            [words.say("mail.greeting", ["name": letter.to.name.onOneLine(most: 200)])],
            [news.opening(in: words, zone: wording.names.house.zone)], reason,
        ]
        let closing = [words.say("mail.closing", ["house": letter.settings.name.onOneLine()])]
        let told = news.isAboutTheHouse ? away : [facts, rejected, judged, remembered, [page]]
        return (parts + told + [closing]).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(
            separator: "\n")
    }

    /// Booking by booking: the dates, why, and what would pass instead.
    private var away: [[String]] {
        var own = booking
        own.occurrences = dates
        return ([own] + letter.others).map { booking in
            let title = words.say(
                "mail.away-booking",
                ["title": (booking.title ?? "").onOneLine(), "spaces": wording.spaces(booking.spaces).onOneLine()])
            let shown = booking.occurrences.prefix(Self.mostDates)
            let left = booking.occurrences.count - shown.count
            return [title] + shown.flatMap { lines(of: $0, in: booking) }
                + (left > 0 ? [words.say("mail.more-dates", count: left)] : [])
                + [words.say("mail.page-away", ["link": "\(publicURL)/bookings/\(booking.id)"])]
        }
    }

    private func lines(of date: Occurrence, in booking: BookingView) -> [String] {
        let reasons = date.state == .suspended ? date.findings.map { wording.text($0).onOneLine() } : []
        let found = letter.alternatives.filter { $0.booking == booking.id && $0.occurrence == date.start }
        let choices = found.flatMap { choice in
            choice.alternatives.map { wording.text($0, insteadOf: choice.asked).onOneLine() }
        }
        return [(["- \(text(date))."] + reasons).joined(separator: " ")]
            + choices.map { "  " + words.say("mail.instead", ["text": $0]) }
            + (found.contains(where: \.isCut) ? ["  " + words.say("alternative.search-cut")] : [])
    }

    private var reason: [String] {
        let lines = letter.reason.onLines()
        return lines.isEmpty ? [] : [words.say("mail.reason", ["reason": lines.joined(separator: "\n")])]
    }

    private var facts: [String] {
        var lines = [words.say("mail.row.what", ["text": (booking.title ?? "").onOneLine()])]
        if let group = booking.groupName { lines.append(words.say("mail.row.group", ["text": group.onOneLine()])) }
        lines += when
        lines += placing.shared.map { [words.say("mail.row.where", ["text": $0])] } ?? []
        lines += option
        if let people = booking.people { lines.append(words.say("mail.row.people", ["text": String(people)])) }
        if !booking.equipment.isEmpty { lines.append(words.say("mail.row.equipment", ["text": equipment])) }
        return lines + [words.say("mail.row.number", ["text": booking.id])] + parts
    }

    private var placing: LetterPlaces { LetterPlaces(dates, was: letter.was, wording: wording) }

    /// Until when it is held, as long as it is an option.
    private var option: [String] {
        guard booking.state.holds, let until = booking.asked?.holdUntil else { return [] }
        let moment = words.moment(wording.names.house.zone.wallClock(at: until))
        return [words.say("mail.row.option", ["moment": moment])]
    }

    /// The bookings that it was one with before.
    private var parts: [String] {
        [
            booking.follows.map { words.say("mail.row.follows", ["number": $0]) },
            booking.followedBy.map { words.say("mail.row.followed-by", ["number": $0]) },
        ].compactMap(\.self)
    }

    private var equipment: String {
        let pools = booking.equipment.sorted { $0.key < $1.key }
        return words.list(pools.map { "\($0.value) \(wording.names.equipment($0.key).onOneLine())" })
    }

    private var when: [String] {
        let placing = placing
        guard dates.count > 1 else {
            return dates.flatMap { date in
                [words.say("mail.row.when", ["text": text(date)])]
                    + (placing.before(date).map { [words.say("mail.row.before", ["text": $0])] } ?? [])
            }
        }
        let shown = dates.prefix(Self.mostDates)
        let left = dates.count - shown.count
        return [words.say("mail.dates", count: dates.count)] + shown.map { "- \(placing.line($0))" }
            + (left > 0 ? [words.say("mail.more-dates", count: left)] : [])
    }

    private var rejected: [String] {
        guard news.isGood else { return [] }
        let dates = booking.occurrences.filter { $0.state == .rejected }
        let lines = dates.prefix(Self.mostDates).map { date in
            let reasons = date.findings.filter { $0.effect == .refuse }.map { wording.text($0).onOneLine() }
            return "- "
                + words.say("mail.rejected-date", ["date": text(date), "reasons": reasons.joined(separator: " ")])
        }
        return lines.isEmpty ? [] : [words.say("mail.rejected")] + lines
    }

    /// What the board looks at, while it looks.
    private var judged: [String] {
        guard news == .awaitingBoard else { return [] }
        let by = booking.answeredBy.map { answer in
            words.say("mail.answered-by", ["moment": words.moment(wording.names.house.zone.wallClock(at: answer))])
        }
        return list(words.say("mail.for-the-board"), of: booking.reminders.filter { $0.effect == .askBoard })
            + [by].compactMap(\.self)
    }

    /// Reminders and agreements; who has no place needs none.
    private var remembered: [String] {
        guard news.isGood else { return [] }
        let kept = booking.reminders.filter { $0.effect == .remind || $0.effect == .inform }
        return list(words.say("mail.keep-in-mind"), of: kept)
    }

    private func list(_ title: String, of findings: [Finding]) -> [String] {
        let sentences = findings.map { sentence($0).onOneLine() }.filter { !$0.isEmpty }
        let once = sentences.enumerated().filter { !sentences[..<$0.offset].contains($0.element) }.map(\.element)
        return once.isEmpty ? [] : [title] + once.map { "- \($0)" }
    }

    /// What the board judges by is the rule's own sentence: the title says already who looks.
    private func sentence(_ finding: Finding) -> String {
        let rule = finding.reason.isRule(.eligibility) ? wording.sentence(ofRule: finding.rule) : nil
        return rule ?? wording.text(finding)
    }

    private var page: String {
        let link = "\(publicURL)/bookings/\(booking.id)"
        if case .question = news { return words.say("mail.page-question", ["link": link]) }
        if case .offered = news { return words.say("mail.page-offer", ["link": link]) }
        return news.isGood ? words.say("mail.page", ["link": link]) : words.say("mail.page-ended", ["link": link])
    }

    private func text(_ date: Occurrence) -> String { wording.dated(date.span) }

    private func wall(_ date: Occurrence) -> (start: WallClock, end: WallClock) {
        let zone = wording.names.house.zone
        return (zone.wallClock(at: date.span.start), zone.wallClock(at: date.span.end))
    }
}
