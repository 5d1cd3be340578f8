import Persistence
import Scheduling

/// What the centre says about itself; the board answered these questions when it was made.
package struct CentreSettings: Hashable, Sendable {
    /// What it is called, 1 to 200 letters.
    package var name: String
    /// The zone of its wall clocks, by its IANA name.
    package var timeZone: String
    /// The language it speaks first, `nl` or `en`.
    package var language: String
    /// The address that begins every link, without a slash at its end.
    package var publicURL: String
    /// Whom letters come from, `post@wissel.example` or `De Wissel <post@wissel.example>`; empty while no mail leaves.
    package var mailSender: String
    /// After how many days a request is answered by itself when the board does not, 0 to 60; 0 means never.
    package var answerDays: Int
    /// For how many hours a place that came free is held for the next in line, 1 to 168.
    package var offerHours = 24

    /// The settings of a centre.
    package init(
        name: String, timeZone: String = "Europe/Amsterdam", language: String = "nl",
        publicURL: String = "http://localhost:8080", mailSender: String = "meent@localhost", answerDays: Int = 5
    ) {
        self.name = name
        self.timeZone = timeZone
        self.language = language
        self.publicURL = publicURL
        self.mailSender = mailSender
        self.answerDays = answerDays
    }
}

extension CentreSettings {
    init(stored: [String: String]) {
        self.init(name: stored["name"] ?? "")
        timeZone = stored["time-zone"] ?? timeZone
        language = stored["language"] ?? language
        publicURL = stored["public-url"] ?? publicURL
        mailSender = stored["mail-sender"] ?? mailSender
        answerDays = stored["answer-days"].flatMap { Int($0) } ?? answerDays
        offerHours = stored["offer-hours"].flatMap { Int($0) } ?? offerHours
    }

    var stored: [String: String] {
        [
            "name": name, "time-zone": timeZone, "language": language, "public-url": publicURL,
            "mail-sender": mailSender, "answer-days": String(answerDays),
            "offer-hours": String(offerHours),
        ]
    }
}

extension Snapshot {
    /// What the centre says about itself.
    var centre: CentreSettings { derived("settings") { CentreSettings(stored: settings) } }
}

/// What a new centre begins with.
package struct CentrePlan: Sendable {
    /// What it says about itself.
    package var settings: CentreSettings
    /// The first member of the board.
    package var boardMember: String
    /// The rule book it begins with, as text; nil where spaces come first, and the house takes no bookings until then.
    package var ruleBook: String?
    /// The decision that the first rule book comes from.
    package var decision: String

    /// A plan for a new centre.
    package init(settings: CentreSettings, boardMember: String, ruleBook: String?, decision: String = "oprichting") {
        self.settings = settings
        self.boardMember = boardMember
        self.ruleBook = ruleBook
        self.decision = decision
    }
}

/// The house as everybody may see it, at one revision.
package struct HouseView: Sendable {
    /// What the centre says about itself.
    package let settings: CentreSettings
    /// The house with its spaces and pools by name.
    package let house: House
    /// Its spaces in the order in which they were made, retired ones too.
    package let spaces: [Space]
    /// Its pools in the order in which they were made, retired ones too.
    package let equipment: [Equipment]
    /// Its groups in the order in which they came, those that left too.
    package let groups: [Group]
    /// The number of the rule book in force; 0 when the centre has none that can be read.
    package let ruleBook: Int
    /// Rises whenever the house changes: spaces, pools, groups or settings.
    package let edition: Int64
    /// The revision at which all this was read.
    package internal(set) var revision: Int64
}
