/// `block-grid`: an occurrence starts and ends on the grid.
package struct BlockGridRule: KindOfRule {
    /// Every so many minutes from midnight, 5 to 1,440; nil where blocks are named.
    package var minutes: Int?
    /// The blocks of a day, in order and apart; one or more of them in a row can be had.
    package var blocks: [DayHours] = []

    /// Its place in the list of kinds.
    package static let kind = RuleKind.blockGrid
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "We boeken per dagdeel.", en: "We book by the block.",
            lines: #"blocks = [["09:00", "12:30"], ["13:00", "17:00"], ["18:00", "22:00"]]"#))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("minutes", \.minutes, .whole(5...1_440, .minutes), .either),
        Parameter<Self>("blocks", \.blocks, .blocks, .either),
    ]
    /// What it can find, each with words of its own.
    package static let variants = ["", "blocks"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// On the minutes, or by blocks.
    package init(minutes: Int? = nil, blocks: [DayHours] = []) {
        self.minutes = minutes
        self.blocks = blocks
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let zone = date.house.zone
        let start = zone.wallClock(at: date.date.span.start)
        let end = zone.wallClock(at: date.date.span.end)
        if !blocks.isEmpty, !isBlocks(from: start, to: end) { return .offBlocks(blocks) }
        guard let minutes, !start.isOn(minutes) || !end.isOn(minutes) else { return nil }
        return .offGrid(minutes: minutes)
    }

    private func isBlocks(from start: WallClock, to end: WallClock) -> Bool {
        blocks.contains { $0.from.minutes == start.minuteOfDay }
            && blocks.contains { $0.to.minutes % 1_440 == end.minuteOfDay }
    }

    /// The nearest time on the grid that takes in what was asked.
    package func suggestions(for request: BookingRequest, after reason: Reason, in house: House) -> [Alternative] {
        guard request.times.isEmpty, let (start, end) = onGrid(from: request.start, to: request.end) else { return [] }
        var candidate = request
        (candidate.start, candidate.end) = (start, end)
        return candidate == request ? [] : [Alternative(kind: .otherTime, request: candidate)]
    }

    private func onGrid(from start: WallClock, to end: WallClock) -> (WallClock, WallClock)? {
        if let minutes {
            let early = start.minuteOfDay % minutes
            let late = (minutes - end.minuteOfDay % minutes) % minutes
            return (start.adding(seconds: Int64(-early * 60)), end.adding(seconds: Int64(late * 60)))
        }
        let first = blocks.last { $0.from.minutes <= start.minuteOfDay } ?? blocks.first
        let last = blocks.first { $0.to.minutes >= end.minuteOfDay && $0.from >= first?.from ?? $0.from } ?? first
        guard let first, let last, start.date == end.date else { return nil }
        return (
            WallClock(start.date, adding: first.from.minutes * 60), WallClock(start.date, adding: last.to.minutes * 60)
        )
    }
}

extension WallClock {
    /// Minutes since midnight on the wall, 0 to 1,439.
    fileprivate var minuteOfDay: Int { Int(floatingSeconds - WallClock(startOf: date).floatingSeconds) / 60 }

    fileprivate func isOn(_ minutes: Int) -> Bool {
        minuteOfDay % minutes == 0 && (floatingSeconds - WallClock(startOf: date).floatingSeconds) % 60 == 0
    }
}

extension Reason {
    /// It does not start and end on the grid of so many minutes.
    package static func offGrid(minutes: Int) -> Reason {
        Reason(.rule(.blockGrid, variant: ""), facts: ["grid": .minutes(minutes)])
    }

    /// It does not start and end with the blocks of the day.
    package static func offBlocks(_ blocks: [DayHours]) -> Reason {
        let text = blocks.map { "\($0.from.text)–\($0.to.text)" }.joined(separator: ", ")
        return Reason(.rule(.blockGrid, variant: "blocks"), facts: ["blocks": .text(text)])
    }
}
