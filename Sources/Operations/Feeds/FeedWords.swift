/// The few words that a calendar itself says, in the language that the centre speaks first.
struct FeedWords: Hashable, Sendable {
    let busy: String
    let off: String
    let closed: String
    let everything: String

    init(language: String) {
        let isDutch = language != "en"
        busy = isDutch ? "Bezet" : "Busy"
        off = isDutch ? "Vervalt" : "Cancelled"
        closed = isDutch ? "Gesloten" : "Closed"
        everything = isDutch ? "alles van de groep" : "all of the group"
    }
}
