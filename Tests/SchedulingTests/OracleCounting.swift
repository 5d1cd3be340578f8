import Scheduling

/// What a patient person with squared paper finds: minute by minute, with code that shares nothing with the core.
extension OracleWorld {
    /// The codes of the refusals of each date, in the order in which the dates were asked for.
    var expected: [Set<String>] {
        var codes = asked.map { _ in Set<String>() }
        var standing: [Asked] = []
        for index in order {
            codes[index] = refusals(of: asked[index], beside: standing)
            if codes[index].isEmpty { standing.append(asked[index]) }
        }
        return codes
    }

    /// Dates are judged in the order in which they begin.
    private var order: [Int] {
        asked.indices.sorted { one, other in
            let (left, right) = (asked[one].event, asked[other].event)
            return (left.lowerBound, left.upperBound, one) < (right.lowerBound, right.upperBound, other)
        }
    }

    private func refusals(of date: Asked, beside sisters: [Asked]) -> Set<String> {
        var codes: Set<String> = []
        if isOccupied(date, beside: sisters) { codes.insert("occupied") }
        if isShort(date, beside: sisters) { codes.insert("too-few") }
        if isFull(date, beside: sisters) { codes.insert("building-headcount") }
        if isClosed(date) { codes.insert("closed") }
        if isTight(date) { codes.insert("room-capacity") }
        return codes
    }

    private func places(of date: Asked) -> [Place] {
        date.places.map {
            Place(space: $0.space, use: $0.use ?? date.event, before: setUp, after: clearUp, heads: $0.heads)
        }
    }

    private func parts(_ place: Place) -> Set<Slug> { Self.spaces[place.space].parts }

    /// The minutes at which `one` cannot begin, end or go on because of `other`: the longer of the two times between.
    private func clash(_ one: Place, _ other: Place) -> Bool {
        guard !parts(one).isDisjoint(with: parts(other)) else { return false }
        let before = max(other.before, one.after)
        let after = max(other.after, one.before)
        return one.use.contains { (other.use.lowerBound - before..<other.use.upperBound + after).contains($0) }
    }

    private func isOccupied(_ date: Asked, beside sisters: [Asked]) -> Bool {
        places(of: date).contains { place in
            let own = sisters.flatMap(places).contains { clash(place, $0) }
            let there = holders.flatMap(\.places).filter { clash(place, $0) }
            if own { return true }
            guard Self.spaces[place.space].shared else { return !there.isEmpty }
            return there.contains { !Self.spaces[$0.space].shared } || isCrowded(place, date, sisters)
        }
    }

    /// Heads in every shared space that holds this one, minute by minute.
    private func isCrowded(_ place: Place, _ date: Asked, _ sisters: [Asked]) -> Bool {
        let around = Self.spaces.filter { $0.shared && parts(place).isSubset(of: $0.parts) }
        return around.contains { space in
            place.use.contains { minute in
                let others = heads(holders.map { ($0.people, $0.places) }, in: space.parts, at: minute)
                let own = heads(sisters.map { ($0.people, places(of: $0)) }, in: space.parts, at: minute)
                return others + own > 0 && others + own + (place.heads ?? date.people) > space.capacity
            }
        }
    }

    private func heads(_ all: [(Int, [Place])], in around: Set<Slug>, at minute: Int) -> Int {
        all.reduce(0) { sum, company in
            company.1.filter { $0.use.contains(minute) && !parts($0).isDisjoint(with: around) }
                .reduce(sum) { $0 + ($1.heads ?? company.0) }
        }
    }

    private func things(of date: Asked) -> [Thing] {
        let places = places(of: date)
        let first = places.map(\.use.lowerBound).min() ?? 0
        let last = places.map(\.use.upperBound).max() ?? 0
        let whole = date.throughout.map { thing($0.key, $0.value, first..<last) }
        return whole
            + places.flatMap { place in
                (date.perSpace[place.space] ?? [:]).map { thing($0.key, $0.value, place.use) }
            }
    }

    private func thing(_ pool: Int, _ quantity: Int, _ use: Range<Int>) -> Thing {
        Thing(pool: pool, quantity: quantity, use: use, before: away.before, after: away.after)
    }

    private func isShort(_ date: Asked, beside sisters: [Asked]) -> Bool {
        let own = things(of: date)
        let others = holders.flatMap(\.things) + sisters.flatMap(things)
        return Self.pools.indices.contains { pool in
            (400..<900).contains { minute in
                let asked = count(own, pool, minute)
                let out = broken.filter { $0.pool == pool && $0.minutes.contains(minute) }.reduce(0) {
                    $0 + $1.quantity
                }
                return asked > 0 && asked + count(others, pool, minute) + out > Self.pools[pool].quantity
            }
        }
    }

    private func count(_ things: [Thing], _ pool: Int, _ minute: Int) -> Int {
        things.filter { thing in
            thing.pool == pool && minute >= thing.use.lowerBound - thing.before
                && minute < thing.use.upperBound + thing.after
        }.reduce(0) { $0 + $1.quantity }
    }

    private func isFull(_ date: Asked, beside sisters: [Asked]) -> Bool {
        (400..<900).contains { minute in
            let own = inside(date.event, date.people, places(of: date), minute)
            let others = holders.reduce(0) { $0 + inside($1.event, $1.people, $1.places, minute) }
            let sister = sisters.reduce(0) { $0 + inside($1.event, $1.people, places(of: $1), minute) }
            return own > 0 && own + others + sister > headcount
        }
    }

    /// Heads in the building: the company during its event, outside it those who are counted per space.
    private func inside(_ event: Range<Int>, _ people: Int, _ places: [Place], _ minute: Int) -> Int {
        if event.contains(minute) { return people }
        return places.filter { $0.use.contains(minute) }.reduce(0) { $0 + ($1.heads ?? 0) }
    }

    private func isClosed(_ date: Asked) -> Bool {
        closures.contains { shut in
            let all = shut.spaces.isEmpty ? nil : Set(shut.spaces.flatMap { Self.spaces[$0].parts })
            let spared = Set(shut.spared.flatMap { Self.spaces[$0].parts })
            return places(of: date).contains { place in
                let minutes = place.use.lowerBound - place.before..<place.use.upperBound + place.after
                let closed = parts(place).filter { (all?.contains($0) ?? true) && !spared.contains($0) }
                return !closed.isEmpty && minutes.contains { shut.minutes.contains($0) }
            }
        }
    }

    private func isTight(_ date: Asked) -> Bool {
        let places = places(of: date)
        let counted = places.compactMap { place in place.heads.map { (place, $0) } }
        if counted.contains(where: { $1 > Self.spaces[$0.space].capacity }) { return true }
        let company = date.people - counted.reduce(0) { $0 + $1.1 }
        return date.event.contains { minute in
            let open = places.filter { $0.heads == nil && $0.use.contains(minute) }
            return !open.isEmpty && company > open.reduce(0) { $0 + Self.spaces[$1.space].capacity }
        }
    }
}
