/// The few words that a calendar itself says, in the language that the centre speaks first.
struct FeedWords: Hashable, Sendable {
    let busy: String
    let off: String
    let moved: String
    let closed: String
    let everything: String
    private let isDutch: Bool

    init(language: String) {
        isDutch = language != "en"
        busy = isDutch ? "Bezet" : "Busy"
        off = isDutch ? "Vervalt" : "Cancelled"
        moved = isDutch ? "Verplaatst" : "Moved"
        closed = isDutch ? "Gesloten" : "Closed"
        everything = isDutch ? "alles van de groep" : "all of the group"
    }

    /// That a feed ends early, and where the rest stands.
    func cut(before day: String, address: String) -> String {
        isDutch
            ? "Deze agenda is te vol voor één bestand. Je ziet alles tot \(day). De rest staat op \(address)"
            : "This calendar is too full for one file. You see everything before \(day). The rest is on \(address)"
    }
}
