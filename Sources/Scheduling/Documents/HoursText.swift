extension DayHours {
    /// Reads `18:00-22:00`; nil for anything else.
    package init?(written text: String) {
        let halves = text.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, let from = TimeOfDay(halves[0]), let to = TimeOfDay(halves[1]) else { return nil }
        self.init(from, to)
    }

    /// `18:00-22:00`.
    package var written: String { "\(from.text)-\(to.text)" }
}
