import Scheduling

/// The days that the demo centre's files name relative to today, such as `{{open monday+12}}`.
///
/// They are filled in on the text, before it is read as TOML, so that a demo made on any day has a season around it.
package struct SeedDates: Sendable {
    /// The day on which the demo centre is made.
    package let today: LocalDate

    /// The days of a demo centre that is made on `today`.
    package init(today: LocalDate) { self.today = today }

    /// The text with every `{{…}}` filled in; refuses, with the words between the braces, what is not a day.
    package static func resolve(_ text: String, today: LocalDate) -> Result<String, UnknownDay> {
        let dates = SeedDates(today: today)
        var result = ""
        var rest = text[...]
        while let opening = rest.firstRange(of: "{{") {
            result += rest[..<opening.lowerBound]
            guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
                return .failure(UnknownDay(words: String(rest[opening.upperBound...].prefix(40))))
            }
            let words = String(rest[opening.upperBound..<closing.lowerBound])
            guard let day = dates.text(for: words) else { return .failure(UnknownDay(words: words)) }
            result += day
            rest = rest[closing.upperBound...]
        }
        return .success(result + rest)
    }

    /// What stood between the braces and is not a day.
    package struct UnknownDay: Error, Hashable, Sendable {
        /// The words between the braces.
        package var words: String

        /// Words that are not a day.
        package init(words: String) { self.words = words }
    }

    /// The last day of the season: the coming 30 June, or half a year ahead when that is nearer than four weeks or
    /// farther than ten months.
    package var seasonEnd: LocalDate {
        let end = first(month: 6, day: 30, from: today)
        return 28...308 ~= end.days - today.days ? end : today.adding(days: 182)
    }

    /// The first day of the season: the last 1 September before the demo's groups asked, four weeks before today.
    package var seasonStart: LocalDate { first(month: 9, day: 1, from: fourWeeksAgo.adding(days: -365)) }

    /// The days on which the demo centre is closed, from four weeks before today on.
    package var closedDays: Set<LocalDate> {
        [coming(month: 12, day: 25), coming(month: 12, day: 26), coming(month: 1, day: 1), kingsDay]
    }

    /// 27 April, or the day before when that is a Sunday.
    package var kingsDay: LocalDate {
        let april = coming(month: 4, day: 27)
        guard april.weekday == .sunday else { return april }
        let saturday = april.adding(days: -1)
        return saturday >= fourWeeksAgo ? saturday : first(month: 4, day: 27, from: april.adding(days: 1))
    }

    private func text(for words: String) -> String? {
        switch words {
        case "season": return "\(seasonStart.civil.year)–\(seasonEnd.civil.year)"
        case "season-start": return seasonStart.text
        case "season-end": return seasonEnd.text
        case "until": return seasonEnd.text.filter { $0 != "-" }
        case "kings-day": return kingsDay.text
        default: break
        }
        if words.hasPrefix("coming ") { return yearly(String(words.dropFirst(7)))?.text }
        guard words.hasPrefix("open ") else { return counted(words)?.text }
        return counted(String(words.dropFirst(5))).map(open)?.text
    }

    /// The day itself, or the same weekday a week later for as long as the house is closed on it.
    private func open(_ day: LocalDate) -> LocalDate {
        closedDays.contains(day) ? open(day.adding(days: 7)) : day
    }

    /// `12-25`: the first such day from four weeks before today on.
    private func yearly(_ words: String) -> LocalDate? {
        // 2001 is no leap year: 29 February does not come every year.
        guard let day = LocalDate("2001-\(words)") else { return nil }
        return coming(month: day.civil.month, day: day.civil.day)
    }

    /// `today`, `monday+12`, `today-28`: at most 999 days away.
    private func counted(_ words: String) -> LocalDate? {
        let anchors = ["today": today, "monday": today.monday]
        guard let sign = words.firstIndex(where: { "+-".contains($0) }) else { return anchors[words] }
        let digits = words[words.index(after: sign)...]
        guard let anchor = anchors[String(words[..<sign])], digits.utf8.count <= 3,
            let count = Digits.number(digits.utf8)
        else { return nil }
        return anchor.adding(days: words[sign] == "-" ? -count : count)
    }

    private var fourWeeksAgo: LocalDate { today.adding(days: -28) }

    private func coming(month: Int, day: Int) -> LocalDate { first(month: month, day: day, from: fourWeeksAgo) }

    private func first(month: Int, day: Int, from: LocalDate) -> LocalDate {
        let years = [from.civil.year, from.civil.year + 1]
        return years.compactMap { LocalDate(year: $0, month: month, day: day) }.first { $0 >= from } ?? from
    }
}
