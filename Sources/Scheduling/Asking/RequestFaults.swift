extension BookingRequest {
    /// What makes no sense about the request besides the clock times of its dates.
    package func faults(for askers: Askers, in house: House) -> [RequestFault] {
        anyFaults + roomFaults(in: house) + groupFaults(askers) + seriesFaults(askers, in: house)
    }

    /// What makes no sense about what is asked for on one date.
    private func roomFaults(in house: House) -> [RequestFault] {
        boundsFaults(ofTexts: true) + spaceFaults(in: house) + timeFaults + layoutFaults(in: house)
            + equipmentFaults(in: house) + boundsFaults(ofTexts: false)
    }

    private func spaceFaults(in house: House) -> [RequestFault] {
        if spaces.isEmpty { return [any == nil ? RequestFault("spaces", .missing) : RequestFault("any", .noSpaceFits)] }
        var seen: Set<Slug> = []
        return spaces.compactMap { slug in
            guard let space = house.spaces[slug] else { return RequestFault("spaces", .unknown(slug.text)) }
            if space.retired { return RequestFault("spaces", .retired(slug)) }
            defer { seen.formUnion(space.parts) }
            return seen.isDisjoint(with: space.parts) ? nil : RequestFault("spaces", .samePart(slug))
        }
    }

    private var timeFaults: [RequestFault] {
        times.sorted { $0.key < $1.key }.flatMap { slug, time in
            var faults: [RequestFault] = []
            let day: Int64 = 86_400
            if !spaces.contains(slug) { faults.append(RequestFault("times", .notAsked(slug))) }
            if time.end <= time.start { faults.append(RequestFault("times", .endsBeforeStart)) }
            if time.start < start.adding(seconds: -day) || time.end > end.adding(seconds: day) {
                faults.append(RequestFault("times", .tooFarFromEvent(slug)))
            }
            if let people = time.people, !(1...10_000 ~= people) {
                faults.append(RequestFault("times", .outOfBounds(lowest: 1, highest: 10_000)))
            }
            return faults
        }
    }

    private func layoutFaults(in house: House) -> [RequestFault] {
        guard let layout else { return [] }
        let known = Set(spaces.flatMap { house.spaces[$0]?.layouts.keys.map(\.self) ?? [] })
        return known.contains(layout) ? [] : [RequestFault("layout", .noSuchLayout(layout, known: known.sorted()))]
    }

    private func equipmentFaults(in house: House) -> [RequestFault] {
        let strangers = equipmentIn.keys.filter { !spaces.contains($0) }.sorted()
        let perSpace = equipmentIn.sorted { $0.key < $1.key }.filter { spaces.contains($0.key) }
        return faults(of: equipment, within: spaces, in: house)
            + strangers.map { RequestFault("equipment", .notAsked($0)) }
            + perSpace.flatMap { faults(of: $0.value, within: [$0.key], in: house) }
    }

    private func faults(of pools: [Slug: Int], within spaces: [Slug], in house: House) -> [RequestFault] {
        pools.sorted { $0.key < $1.key }.flatMap { slug, quantity in
            guard let pool = house.equipment[slug] else { return [RequestFault("equipment", .unknown(slug.text))] }
            var faults: [RequestFault] = []
            if pool.retired { faults.append(RequestFault("equipment", .retired(slug))) }
            if !(1...10_000 ~= quantity) {
                faults.append(RequestFault("equipment", .outOfBounds(lowest: 1, highest: 10_000)))
            }
            if let place = pool.fixedTo, !house.parts(of: spaces).isSuperset(of: house.parts(of: [place])) {
                faults.append(RequestFault("equipment", .fixedElsewhere(equipment: slug, space: place)))
            }
            return faults
        }
    }

    /// Each changed date must make sense by itself.
    private func seriesFaults(_ askers: Askers, in house: House) -> [RequestFault] {
        let both = Set(except).intersection(changes.keys).sorted()
        let doubles = both.map { RequestFault("moves", .leftOutAndChanged($0)) }
        let parity = parityFault.map { [$0] } ?? []
        let plain = roomFaults(in: house)
        let perDate = changes.keys.sorted().flatMap { day -> [RequestFault] in
            let name = WallClock(floatingSeconds: Int64(day.days) * 86_400 + Int64(start.secondOfDay))
            return on(name).roomFaults(in: house).filter { !plain.contains($0) }.map {
                RequestFault("moves", $0.problem)
            }
        }
        return doubles + parity + perDate
    }
}

/// Who asks, how long it lasts, and how long it is held.
extension BookingRequest {
    private func groupFaults(_ askers: Askers) -> [RequestFault] {
        var faults: [RequestFault] = []
        if with.count > 8 { faults.append(RequestFault("with", .outOfBounds(lowest: 0, highest: 8))) }
        var seen: Set<Slug> = [group]
        for slug in with {
            if !seen.insert(slug).inserted { faults.append(RequestFault("with", .askedTwice(slug))) }
            if !askers.with.contains(where: { $0.slug == slug }) {
                faults.append(RequestFault("with", .unknown(slug.text)))
            }
        }
        return faults
    }

    /// Only a single booking can end at an earlier hour on the wall than it began: in the autumn fold.
    var lengthFault: RequestFault? {
        let length = end.floatingSeconds - start.floatingSeconds
        if length > 7 * 86_400 { return RequestFault("end", .tooManyDays) }
        return length <= -86_400 || (rule != nil && length <= 0) ? RequestFault("end", .endsBeforeStart) : nil
    }

    private var parityFault: RequestFault? {
        guard let weeks else { return nil }
        guard let rule, rule.frequency == .weekly, rule.interval == 1 else { return RequestFault("weeks", .onlyWeekly) }
        guard WeekParity(of: start.date) != weeks else { return nil }
        let next = [7, 14].map(start.date.adding).first { WeekParity(of: $0) == weeks }
        return RequestFault("weeks", .notInSuchWeek(start.date, next: next ?? start.date))
    }

    /// An option must end after now and before the first use.
    func holdFaults(before first: Instant?, after now: Instant) -> [RequestFault] {
        guard let holdUntil, let first else { return [] }
        return now < holdUntil && holdUntil < first ? [] : [RequestFault("hold-until", .notBeforeStart)]
    }
}
