import Scheduling

/// The dates that a letter is about, as its row holds them: `2027-01-12T20:00`, and behind a `=` where one was before it
/// moved.
struct LetterDates {
    let dates: [WallClock]
    let was: [WallClock: DatePlace]

    init(_ letter: StoredLetter) { (dates, was) = (letter.dates, letter.was) }

    init(_ text: String) {
        let items = text.split(separator: " ").compactMap { item -> (WallClock, DatePlace?)? in
            let halves = item.split(separator: "=", maxSplits: 1)
            guard let name = halves.first.flatMap({ WallClock(String($0)) }) else { return nil }
            return (name, halves.count == 2 ? DatePlace(String(halves[1])) : nil)
        }
        dates = items.map(\.0)
        was = items.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    var text: String {
        dates.map { name in was[name].map { "\(name.text)=\($0.text)" } ?? name.text }.joined(separator: " ")
    }
}
