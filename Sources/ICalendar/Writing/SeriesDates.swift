import Scheduling

/// The dates of a series as a calendar program must be told them, so that all programs show the same moments.
struct SeriesDates {
    /// The rule with UNTIL in UTC and the first day of the week written out.
    let ruleText: String
    /// The dates left out, in order.
    let excluded: [WallClock]
    /// The dates that differ, in order: those asked for, and those on which readers would disagree.
    let overrides: [CalendarOverride]

    init(_ series: CalendarSeries, details: CalendarDetails, zone: Zone) throws(CalendarFault) {
        let starts = try Self.starts(of: series)
        let changed = try Self.changed(in: series, starts: Set(starts))
        let reading = SeriesReading(series: series, zone: zone)
        var overrides: [CalendarOverride] = []
        for start in starts where !series.excluded.contains(start) {
            if let given = changed[start] {
                overrides.append(given)
            } else if !reading.isClear(start) {
                overrides.append(CalendarOverride(original: start, span: try reading.span(start), details: details))
            }
        }
        self.overrides = overrides
        excluded = series.excluded.sorted()
        ruleText = Self.text(of: series.rule, last: starts.last ?? series.start, zone: zone)
    }

    private static func starts(of series: CalendarSeries) throws(CalendarFault) -> [WallClock] {
        guard series.start < series.end else { throw .endBeforeStart }
        guard 2000...2100 ~= series.start.date.civil.year else { throw .outsideYears }
        do throws(RecurrenceFault) {
            let starts = try series.rule.expand(from: series.start)
            let known = Set(starts)
            if let stranger = series.excluded.subtracting(known).min() { throw .notInSeries(stranger) }
            guard series.excluded.count < known.count else { throw .nothingLeft }
            return starts
        } catch {
            throw .series(error)
        }
    }

    private static func changed(
        in series: CalendarSeries, starts: Set<WallClock>
    ) throws(CalendarFault) -> [WallClock: CalendarOverride] {
        var changed: [WallClock: CalendarOverride] = [:]
        for override in series.overrides {
            guard starts.contains(override.original), changed.updateValue(override, forKey: override.original) == nil
            else { throw .series(.notInSeries(override.original)) }
        }
        return changed
    }

    /// UNTIL is the moment of the last date itself, the later one where the clock shows it twice: whatever offset a
    /// reader takes, that date is in and the next is not. WKST is written because some programs default to Sunday.
    private static func text(of rule: RecurrenceRule, last: WallClock, zone: Zone) -> String {
        let text = rule.text { _ in
            let moment =
                switch zone.read(last) {
                case .once(let instant), .gap(as: let instant), .fold(first: _, second: let instant): instant
                }
            return WallClock(floatingSeconds: moment.seconds).basicText + "Z"
        }
        return text + ";WKST=MO"
    }
}

/// What calendar programs make of a date that nobody changed.
struct SeriesReading {
    let series: CalendarSeries
    let zone: Zone

    /// Where the rule puts the date that starts at `start` on the wall; refuses one that the spring gap swallows.
    func span(_ start: WallClock) throws(CalendarFault) -> Span {
        guard let span = Span(zone.instant(of: start), zone.instant(of: end(of: start))) else { throw .inGap(start) }
        return span
    }

    /// Whether all programs put the date there. Some repeat the wall's hours and some the real ones, and they read
    /// the gap and the fold each in their own way: so no clock change may touch this date, nor the first one.
    func isClear(_ start: WallClock) -> Bool {
        isPlain(series.start) && isPlain(start)
    }

    private func isPlain(_ start: WallClock) -> Bool {
        guard case .once(let from) = zone.read(start), case .once(let to) = zone.read(end(of: start)) else {
            return false
        }
        return to - from == series.end.floatingSeconds - series.start.floatingSeconds
    }

    private func end(of start: WallClock) -> WallClock {
        start.adding(seconds: series.end.floatingSeconds - series.start.floatingSeconds)
    }
}
