import Operations
import Phrases
import Scheduling

/// When and where the dates of a letter are, and where those that moved were before.
struct LetterPlaces {
    private let was: [WallClock: DatePlace]
    private let wording: Wording
    /// The spaces of all its dates, with their own times; nil where dates differ, and each says its own.
    let shared: String?

    private var words: Words { wording.words }

    init(_ dates: [Occurrence], was: [WallClock: DatePlace], wording: Wording) {
        self.was = was
        self.wording = wording
        let places = Set(dates.map { wording.spaces(DatePlace($0.asked)).onOneLine() })
        shared = places.count == 1 ? places.first : nil
    }

    /// Where a date was before it moved, whole; nil where it did not.
    func before(_ date: Occurrence) -> String? { was[date.start].map(whole) }

    /// A date of several: with its spaces where they differ, and with what it was.
    func line(_ date: Occurrence) -> String {
        let now = shared == nil ? whole(DatePlace(date.asked)) : wording.dated(date.span)
        return before(date).map { words.say("mail.was", ["date": now, "was": $0]) } ?? now
    }

    private func whole(_ place: DatePlace) -> String {
        words.say("mail.place", ["date": wording.dated(place.span), "spaces": wording.spaces(place).onOneLine()])
    }
}
