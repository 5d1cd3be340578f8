/// What others hold, as decisions and searches ask for it: known beforehand, or read when it is first asked for.
protocol TakenPlaces {
    /// What keeps something busy with a moment in a span, by start; at these places, or in the whole house where they are
    /// nil. It may give more places than were asked for.
    func near(_ span: Span, of places: () -> PlaceNeeds?) -> [Taken]

    /// Every occurrence that a question of the rules is about.
    func usage(of question: UsageQuestion) -> [Taken]

    /// Whether nobody needs a part of this slot at the same time.
    func isFree(_ slot: Slot) -> Bool
}

/// What others hold, read from a source when somebody first looks there: a search looks at few places of a large house.
///
/// Single parts and pools are read by whole days, for whoever looks at one quarter of an hour looks at the next. Where
/// the source fails nothing is free any more, and `failure` says why. Not for several threads.
final class TakenReader: TakenPlaces {
    /// What went wrong first; nothing that was found counts then.
    private(set) var failure: (any Error)?
    private let source: any FactSource
    private var placesByDay: [PlacesOnDay: TakenIndex] = [:]
    private var houseByMoment: [Span: [Taken]] = [:]
    private var answers: [UsageQuestion: [Taken]] = [:]

    private struct PlacesOnDay: Hashable {
        let places: PlaceNeeds
        /// Days of UTC since 1970: they only divide the store into pieces.
        let day: Int64
    }

    init(from source: some FactSource) { self.source = source }

    func near(_ span: Span, of places: () -> PlaceNeeds?) -> [Taken] {
        guard let places = places() else { return house(near: span) }
        let days = days(of: span)
        if days.count == 1 { return index(of: places, on: days.lowerBound).near(span) }
        var seen: Set<Taken> = []
        return days.flatMap { index(of: places, on: $0).near(span) }.filter { seen.insert($0).inserted }
    }

    func usage(of question: UsageQuestion) -> [Taken] {
        if let known = answers[question] { return known }
        let answer = orNothing { try source.usage(question) }
        answers[question] = answer
        return answer
    }

    func isFree(_ slot: Slot) -> Bool {
        let near = near(slot.blocked) { PlaceNeeds(parts: slot.parts) }
        return failure == nil && !near.contains { $0.slots.contains(where: slot.clashes(with:)) }
    }

    private func house(near span: Span) -> [Taken] {
        if let known = houseByMoment[span] { return known }
        let found = TakenIndex(orNothing { try source.taken(in: [span], of: nil) }).near(span)
        houseByMoment[span] = found
        return found
    }

    private func index(of places: PlaceNeeds, on day: Int64) -> TakenIndex {
        let key = PlacesOnDay(places: places, day: day)
        if let known = placesByDay[key] { return known }
        let first = Instant(seconds: day * Self.secondsOfDay)
        let whole = Span(first, first + Self.secondsOfDay)
        let index = TakenIndex(orNothing { try source.taken(in: whole.map { [$0] } ?? [], of: places) })
        placesByDay[key] = index
        return index
    }

    private func days(of span: Span) -> ClosedRange<Int64> {
        let first = span.start.seconds / Self.secondsOfDay
        return first...max(first, (span.end.seconds - 1) / Self.secondsOfDay)
    }

    private func orNothing(_ read: () throws -> [Taken]) -> [Taken] {
        guard failure == nil else { return [] }
        do {
            return try read()
        } catch {
            failure = error
            return []
        }
    }

    private static let secondsOfDay: Int64 = 86_400
}
