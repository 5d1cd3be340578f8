/// The rule book in force: its number and its rules. Adopted whole; the text it came from is kept beside it.
package struct HouseRules: Hashable, Sendable {
    /// The number under which it was adopted, 1…; 0 for a draft.
    package var number: Int
    /// Its rules, in the order of the book.
    package var rules: [Rule]
    /// What the form asks, in the order of the book.
    package var questions: [Question]
    /// The language the centre speaks first, `nl` or `en`.
    package var language: String
    /// The centre that wrote it; empty for a book meant for any house.
    package var centre: String

    /// A question that the form asks so that nobody is caught by a word that nobody asked for.
    package struct Question: Hashable, Sendable {
        /// The tag that a yes puts on the booking.
        package var tag: String
        /// The question, per language code.
        package var wording: [String: String]

        /// A question.
        package init(tag: String, wording: [String: String]) {
            self.tag = tag
            self.wording = wording
        }
    }

    /// A rule book.
    package init(
        number: Int, rules: [Rule], questions: [Question] = [], language: String = "nl", centre: String = ""
    ) {
        self.number = number
        self.rules = rules
        self.questions = questions
        self.language = language
        self.centre = centre
    }

    /// The rule with that id (the sentence, not the checks that stand with it).
    package func rule(_ id: String) -> Rule? { rules.first { $0.id == id && $0.part == 0 } }
}
