import Operations
import Scheduling

/// Words of a command that name days, moments and things; what cannot be read ends the command with 64.
extension CommandContext {
    /// The board, which reads everything.
    var board: Actor { .board(name: Who.name(flag: nil, environment: Machine.environment)) }

    /// The name of a space, pool or group; nil where none was given.
    func slug(_ text: String?, flag: String) throws(Ended) -> Slug? {
        guard let text, !text.isEmpty else { return nil }
        guard let slug = Slug(text) else { throw Ended(.words, say("shell.not-a-slug", ["flag": flag, "text": text])) }
        return slug
    }

    /// The names of several things.
    func slugs(_ given: [String], flag: String) throws(Ended) -> [Slug] {
        var slugs: [Slug] = []
        for word in WordList.split(given) { if let slug = try slug(word, flag: flag) { slugs.append(slug) } }
        return slugs
    }

    /// A wall clock, or a day's first moment; nil where none was given.
    func clock(_ text: String?, flag: String) throws(Ended) -> WallClock? {
        guard let text, !text.isEmpty else { return nil }
        let read = WallClock(text.replacing(" ", with: "T")) ?? LocalDate(text).map(WallClock.init(startOf:))
        guard let read else { throw Ended(.words, say("shell.not-a-time", ["flag": flag, "text": text])) }
        return read
    }

    /// A day; nil where none was given.
    func day(_ text: String?, flag: String) throws(Ended) -> LocalDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let day = LocalDate(text) else {
            throw Ended(.words, say("shell.not-a-day", ["flag": flag, "text": text]))
        }
        return day
    }

    /// A whole number within bounds; nil where none was given.
    func number(_ text: String?, flag: String, in bounds: ClosedRange<Int>) throws(Ended) -> Int? {
        guard let text, !text.isEmpty else { return nil }
        guard let number = Digits.number(text.utf8), bounds.contains(number) else {
            throw Ended(
                .words,
                say(
                    "shell.not-a-number",
                    [
                        "flag": flag, "text": text, "lowest": String(bounds.lowerBound),
                        "highest": String(bounds.upperBound),
                    ]))
        }
        return number
    }

    /// From `from` (today) up to `to` (so many days later), both on the house's clock.
    func span(from: String?, to: String?, days: Int) throws(Ended) -> Span {
        let start = try clock(from, flag: "--from") ?? WallClock(startOf: zone.date(at: Machine.now()))
        let end = try clock(to, flag: "--to") ?? WallClock(startOf: start.date.adding(days: days))
        guard let span = Span(zone.instant(of: start), zone.instant(of: end)) else {
            throw Ended(.words, say("shell.ends-before-start"))
        }
        return span
    }
}

extension CommandContext {
    /// `2027-01-12 20:00`, on the house's clock, for lists.
    func moment(_ instant: Instant) -> String {
        let text = zone.wallClock(at: instant).text
        return String(text.prefix(16).replacing("T", with: " "))
    }
}
