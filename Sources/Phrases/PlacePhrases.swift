import Scheduling

/// When and where a date is, as people say it.
extension Wording {
    /// `dinsdag 12 januari 2027, 20:00–22:00`; a midnight end belongs to its evening.
    package func dated(_ span: Span) -> String {
        let (start, end) = wall(span)
        return words.say(
            "mail.date",
            ["day": words.dayWithYear(start.date), "start": words.time(start), "end": words.end(end, of: start)])
    }

    /// `Zaal A en Keuken (15:00–21:00)`: a space with a time of its own says it.
    package func spaces(_ place: DatePlace) -> String {
        let day = wall(place.span).start.date
        return words.list(
            place.spaces.map { space in
                space.span.map { timed(names.space(space.space), during: $0, on: day) } ?? names.space(space.space)
            })
    }

    private func timed(_ name: String, during span: Span, on day: LocalDate) -> String {
        let (start, end) = wall(span)
        let from = start.date == day ? words.time(start) : words.moment(start)
        return words.say("space-time", ["space": name, "start": from, "end": words.end(end, of: start)])
    }

    private func wall(_ span: Span) -> (start: WallClock, end: WallClock) {
        (names.house.zone.wallClock(at: span.start), names.house.zone.wallClock(at: span.end))
    }
}

extension Words {
    /// The end of a stretch: its day only where that is another, and 24:00 for the midnight of its evening.
    fileprivate func end(_ end: WallClock, of start: WallClock) -> String {
        if end == WallClock(startOf: start.date.adding(days: 1)) { return "24:00" }
        return start.date == end.date ? time(end) : moment(end)
    }
}
