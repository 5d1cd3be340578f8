/// Lays a request out on real time, date by date.
struct LayingOut {
    let request: BookingRequest
    let askers: Askers
    let house: House
    private let buffers: HouseRules

    init(_ request: BookingRequest, for askers: Askers, in house: House, under rules: HouseRules) {
        self.request = request
        self.askers = askers
        self.house = house
        buffers = rules.aboutBuffers
    }

    /// One date by its name, with its own changes.
    func date(_ name: WallClock) throws(RequestFault) -> AskedOccurrence { try lay(request.on(name), named: name) }

    /// One date as `asked`, under its name.
    func lay(_ asked: BookingRequest, named name: WallClock) throws(RequestFault) -> AskedOccurrence {
        let fields = fields(for: name)
        let span = try span(of: asked, fields: fields)
        var date = AskedOccurrence(
            start: name, movedFrom: asked.start == name ? nil : name, span: span, slots: [],
            people: asked.people ?? askers.people, layout: asked.layout, visibility: asked.visibility,
            tags: asked.tags, readAsFirstOfTwo: house.zone.read(asked.start).isFold && !asked.startsInSecondFold)
        for slug in asked.spaces { date.slots.append(try slot(slug, of: asked, during: span)) }
        if !buffers.rules.isEmpty { keepFree(around: &date) }
        date.pools = pools(asked, on: date)
        return date
    }

    private typealias Fields = (start: String, end: String)

    private func fields(for name: WallClock) -> Fields {
        if request.changes[name.date] != nil { return ("moves", "moves") }
        return name == request.start ? ("start", "end") : ("repeat", "repeat")
    }

    private func span(of asked: BookingRequest, fields: Fields) throws(RequestFault) -> Span {
        let length = asked.end.floatingSeconds - asked.start.floatingSeconds
        guard length > -86_400, length <= 7 * 86_400 else {
            throw RequestFault(fields.end, length > 0 ? .tooManyDays : .endsBeforeStart)
        }
        let from = try read(asked.start, field: fields.start).instant(second: asked.startsInSecondFold)
        let end = try read(asked.end, field: fields.end)
        // An end in the fold after a start in the fold's second hour can only mean its second hour too.
        let last = end.instant(second: asked.endsInSecondFold || end.instant(second: false) <= from)
        guard let span = Span(from, last) else { throw RequestFault(fields.end, .endsBeforeStart) }
        return span
    }

    private func read(_ clock: WallClock, field: String) throws(RequestFault) -> Zone.Reading {
        let reading = house.zone.read(clock)
        if case .gap = reading {
            throw RequestFault(field, .clockGap(clock, next: house.zone.firstClock(afterGapAt: clock)))
        }
        return reading
    }

    private func slot(_ slug: Slug, of asked: BookingRequest, during event: Span) throws(RequestFault) -> Slot {
        let space = house.spaces[slug]
        let layout = asked.layout.flatMap { space?.layouts[$0] }
        let setUp = max(asked.setUpMinutes ?? 0, space?.setUpMinutes ?? 0, layout?.setUpMinutes ?? 0)
        let clearUp = max(asked.clearUpMinutes ?? 0, space?.clearUpMinutes ?? 0, layout?.clearUpMinutes ?? 0)
        return Slot(
            space: slug, parts: space?.parts ?? [], span: try asked.times[slug].map(own) ?? event,
            setUp: Int64(setUp) * 60, clearUp: Int64(clearUp) * 60, people: asked.times[slug]?.people)
    }

    private func own(_ time: SpaceTime) throws(RequestFault) -> Span {
        let start = try read(time.start, field: "times").instant(second: false)
        let end = try read(time.end, field: "times")
        guard let span = Span(start, end.instant(second: end.instant(second: false) <= start)) else {
            throw RequestFault("times", .endsBeforeStart)
        }
        return span
    }

    /// What rules of kind `buffer` keep free, slot by slot: the kitchen's half hour does not block the dining room.
    private func keepFree(around date: inout AskedOccurrence) {
        // A buffer does not depend on when it was asked: `asked.under-hours` never lifts the cleaning.
        let whole = Subject(date, by: askers, repeats: request.rule != nil, at: nil, in: house.zone)
        for index in date.slots.indices {
            let subject = whole.during([date.slots[index]], in: house.zone)
            let kept = buffers.buffers(for: subject, in: house)
            date.slots[index].setUp = max(date.slots[index].setUp, Int64(kept.before) * 60)
            date.slots[index].clearUp = max(date.slots[index].clearUp, Int64(kept.after) * 60)
        }
    }

    private func pools(_ asked: BookingRequest, on date: AskedOccurrence) -> [PoolUse] {
        if asked.equipment.isEmpty && asked.equipmentIn.isEmpty { return [] }
        let whole = date.slots.dropFirst().reduce(date.slots.first?.span ?? date.span) { $0.union($1.span) }
        let throughout = asked.equipment.map { use(of: $0.key, quantity: $0.value, during: whole) }
        let perSpace = date.slots.flatMap { slot in
            (asked.equipmentIn[slot.space] ?? [:]).map { use(of: $0.key, quantity: $0.value, during: slot.span) }
        }
        return (throughout + perSpace).sorted { ($0.pool, $0.span, $0.quantity) < ($1.pool, $1.span, $1.quantity) }
    }

    private func use(of slug: Slug, quantity: Int, during span: Span) -> PoolUse {
        let pool = house.equipment[slug]
        return PoolUse(
            pool: slug, quantity: quantity, span: span, before: Int64(pool?.setUpMinutes ?? 0) * 60,
            after: Int64(pool?.clearUpMinutes ?? 0) * 60)
    }
}
