extension BookingRequest {
    /// What an edit makes of this request; dates that were cancelled must be among its exceptions.
    ///
    /// What has begun stays as it was, but a date that runs may end at another time, and a series with dates behind it
    /// may get another last one. Exceptions and changed dates stay; they move along when the dates move by days.
    /// COUNT is shared out over a split, UNTIL is kept. Refuses a date that the series does not have or that is over,
    /// and for a single date what only a whole booking has.
    package func applying(
        _ edit: SeriesEdit, at now: Instant, in zone: Zone
    ) -> Result<EditedSeries, RequestFaults> {
        guard let names = try? names(), names.contains(edit.occurrence) else {
            return .unknown(edit.occurrence)
        }
        let moment = EditMoment(now: now, coming: names.filter { zone.instant(of: on($0).firstUse) >= now })
        let isFixed = moment.coming.contains(edit.occurrence) || isOver(edit, at: now, in: zone)
        let running = isFixed ? nil : edit.occurrence
        switch edit.scope {
        case .this where rule != nil:
            guard moment.coming.contains(edit.occurrence) || running != nil else { return .begun }
            return changing(edit).map { $0.running(running) }
        case .following where rule != nil:
            guard let first = moment.coming.first(where: { $0 >= edit.occurrence }) else { return .begun }
            return .success(editing(edit, from: first == names.first ? nil : first, isOneBooking: false))
        case .this, .following, .all:
            return editingAll(edit, of: names, at: moment, running: rule == nil ? running : nil)
        }
    }

    /// All that is to come; a single booking that runs, and the length of a series that has begun, as well.
    private func editingAll(
        _ edit: SeriesEdit, of names: [WallClock], at moment: EditMoment, running: WallClock?
    ) -> Result<EditedSeries, RequestFaults> {
        let mayBegin = running != nil || setsOnlyTheLast(edit)
        guard let first = moment.coming.first ?? (mayBegin ? names.first : nil) else { return .begun }
        let from = first == names.first || !movesDates(edit) ? nil : first
        return .success(
            editing(edit, from: from, isOneBooking: true).holdingBegun(names, of: moment).running(running))
    }

    /// Whether nothing of the named date is left to agree on. What runs began when it began: only its end is open.
    private func isOver(_ edit: SeriesEdit, at now: Instant, in zone: Zone) -> Bool {
        movesDates(edit) || zone.instant(of: on(edit.occurrence).lastUse) <= now
    }

    /// Whether dates get other names by it. Another last date of the same series moves none.
    private func movesDates(_ edit: SeriesEdit) -> Bool {
        let isMoved = edit.patch.start.map { $0 != on(edit.occurrence).start } ?? false
        return isMoved || edit.patch.weeks.map { $0.value != weeks } ?? false
            || edit.patch.rule != nil && !setsOnlyTheLast(edit)
    }

    /// Whether it is about another last date of the series, on the days that it has.
    private func setsOnlyTheLast(_ edit: SeriesEdit) -> Bool {
        guard let rule, let other = edit.patch.rule?.value else { return false }
        return rule.fallsOnTheSameDays(as: other, from: start)
    }

    /// Until when it needs anything of the house.
    var lastUse: WallClock { times.values.reduce(end) { max($0, $1.end) } }

    /// When it begins to need anything of the house.
    var firstUse: WallClock { times.values.reduce(start) { min($0, $1.start) } }

    /// One date only.
    private func changing(_ edit: SeriesEdit) -> Result<EditedSeries, RequestFaults> {
        let fields = edit.patch.fieldsOfAWholeBooking
        guard fields.isEmpty else {
            return .failure(RequestFaults(fields.map { RequestFault($0, .notForOneDate) }))
        }
        var changed = self
        let day = edit.occurrence.date
        let change = (changes[day] ?? RequestPatch()).merged(with: edit.patch)
        changed.changes[day] = change.isEmpty ? nil : change
        return .success(EditedSeries(kept: nil, changed: changed, isOneBooking: true))
    }

    /// All of it, or what begins at `first` and what is kept before it.
    private func editing(_ edit: SeriesEdit, from first: WallClock?, isOneBooking: Bool) -> EditedSeries {
        let (kept, rest) = first.map(split) ?? (nil, self)
        var changed = rest
        let shift = edit.patch.start.map { $0.floatingSeconds - on(edit.occurrence).start.floatingSeconds } ?? 0
        if shift != 0 {
            changed = changed.moved(by: shift)
            if changed.start.date != rest.start.date {
                changed.rule = rest.rule?.following(rest.start, to: changed.start)
            }
        }
        changed.apply(edit.patch, lasting: edit.length(on(edit.occurrence)), timed: edit.times(movedTo: changed.start))
        let dropped = changed.dropStrangers(movedFrom: rest.start.date)
        var edited = EditedSeries(
            kept: kept, changed: changed, isOneBooking: isOneBooking || kept == nil, dropped: dropped)
        edited.shift = shift
        return edited
    }

    /// Ends the series before one of its dates and begins another there.
    private func split(at name: WallClock) -> (kept: BookingRequest?, rest: BookingRequest) {
        var (kept, rest) = (self, self)
        rest.move(by: name.floatingSeconds - start.floatingSeconds)
        let before = ((try? rule?.expand(from: start)) ?? []).prefix { $0 < name }
        (kept.rule, rest.rule) = (rule?.first(before.count, until: before.last), rule?.without(first: before.count))
        (kept.except, rest.except) = (except.filter { $0 < name.date }, except.filter { $0 >= name.date })
        (kept.changes, rest.changes) = (
            changes.filter { $0.key < name.date }, changes.filter { $0.key >= name.date }
        )
        return (kept, rest)
    }

    private mutating func apply(_ patch: RequestPatch, lasting seconds: Int64?, timed times: [Slug: SpaceTime]?) {
        if let seconds { end = start.adding(seconds: seconds) }
        if patch.end != nil { endsInSecondFold = false }
        var patch = patch
        patch.times = times
        apply(patch)
    }

    /// Drops exceptions and changed dates that the series does not have, and says by which day they were known.
    private mutating func dropStrangers(movedFrom day: LocalDate) -> [LocalDate] {
        guard let all = try? allNames() else { return [] }
        let days = Set(all.map(\.date))
        let strangers = Set(except + changes.keys).subtracting(days)
        except.removeAll(where: strangers.contains)
        for stranger in strangers { changes[stranger] = nil }
        let shift = start.date.days - day.days
        return strangers.map { $0.adding(days: -shift) }.sorted()
    }

    /// Leaves days of the series out for good; what was changed on them is forgotten.
    package mutating func leaveOut(_ days: [LocalDate]) {
        except = Set(except + days).sorted()
        for day in days { changes[day] = nil }
    }
}

extension Result where Success == EditedSeries, Failure == RequestFaults {
    fileprivate static func unknown(_ date: WallClock) -> Self {
        .failure(RequestFaults([RequestFault("occurrence", .unknown(date.text))]))
    }

    fileprivate static var begun: Self { .failure(RequestFaults([RequestFault("occurrence", .begun)])) }
}

extension SeriesEdit {
    /// How long each date lasts on the wall from now on, in seconds; nil where they last as long as before. The named
    /// date may have a length of its own, which is nobody else's.
    fileprivate func length(_ named: BookingRequest) -> Int64? {
        let start = patch.start ?? named.start
        return patch.end.map { $0.floatingSeconds - start.floatingSeconds }
    }

    /// The patch's times of spaces, which are those of the named date, as those of the first date.
    fileprivate func times(movedTo first: WallClock) -> [Slug: SpaceTime]? {
        let shown = patch.start ?? occurrence
        return patch.times?.mapValues { $0.moved(by: first.floatingSeconds - shown.floatingSeconds) }
    }
}
