import Fixtures
import Foundation
import Logging
import Mail
import Operations
import Phrases
import Scheduling

/// A house in memory with one hall, some chairs and a choir, a clock that only tests move, and random that always fall
/// the same way.
struct MailHouse {
    let centre: Centre
    let clock: TestClock
    let phrases: Phrases

    static let board = Actor.board(name: "Joke")

    /// Monday 4 January 2027, 09:00 in Amsterdam.
    static let begin = Instant(seconds: 1_799_049_600)

    static func make(
        language: String = "nl", contact: ContactDetails = ContactDetails(name: "Fatima", mail: "fatima@koor.example"),
        sender: String = "post@wissel.example"
    ) async throws -> MailHouse {
        let clock = TestClock(begin)
        let random = SeededRandom(seed: 7)
        let settings = CentreSettings(
            name: "Buurthuis De Wissel", language: language, publicURL: "https://wissel.example", mailSender: sender)
        let centre = try await Centre.create(
            at: nil, as: CentrePlan(settings: settings, boardMember: "Joke", ruleBook: nil),
            with: Surroundings(now: { clock.now }, random: { random.bytes($0) }))
        let hall = try slug("zaal-a")
        _ = try await centre.addSpace(Space(slug: hall, name: "Zaal A", parts: [hall], capacity: 60), by: board)
        _ = try await centre.addEquipment(
            Equipment(slug: try slug("stoelen"), name: "stoelen", quantity: 80), by: board)
        _ = try await centre.addGroup(
            Group(slug: try slug("koor"), name: "Koor Wisselklank", people: 38), contact: contact, by: board)
        _ = try await centre.adopt(rules, decision: "2027-001", from: .earliest, by: board)
        return MailHouse(centre: centre, clock: clock, phrases: try Self.phrases())
    }

    static func phrases() throws -> Phrases {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return try Phrases.load(from: [URL(filePath: program).deletingLastPathComponent().path])
    }

    /// The choir asks for the hall on Tuesday 12 January, 20:00 to 22:00.
    func request(_ title: String = "Repetitie", repeats: String? = nil) throws -> BookingRequest {
        var request = BookingRequest(
            group: try slug("koor"), title: title, spaces: [try slug("zaal-a")],
            start: try Fixtures.clock("2027-01-12T20:00"),
            end: try Fixtures.clock("2027-01-12T22:00"))
        request.equipment = [try slug("stoelen"): 40]
        if let repeats, let zone = Zone("Europe/Amsterdam") {
            request.rule = try RecurrenceRule.parse(repeats, zone: zone)
        }
        return request
    }

    @discardableResult
    func book(_ request: BookingRequest) async throws -> BookingAnswer {
        try await centre.book(request, by: .group(try slug("koor"), contact: nil))
    }

    /// A delivery into a folder, or through a program.
    func delivery(into folder: URL, program: String = "") async throws -> MailDelivery {
        let road = MailTransport(try await centre.settings(), program: program, folder: folder.path)
        return MailDelivery(of: centre, phrases: phrases, along: road, log: Logger(label: "mail"))
    }

    /// The letters that wait, as mails, each changed before.
    func messages(_ change: (inout Letter) -> Void = { _ in }) async throws -> [Message] {
        let settings = try await centre.settings()
        guard let sender = Mailbox(settings.mailSender) else { throw NotThat(text: settings.mailSender) }
        let house = try await centre.house()
        let groups = Dictionary(uniqueKeysWithValues: house.groups.map { ($0.slug, $0.name) })
        let names = Names(house: house.house, groups: groups, rules: try await centre.rules().rules)
        let words = phrases.words(Language(rawValue: settings.language) ?? .nl)
        return try await centre.letters().compactMap { letter in
            var letter = letter
            change(&letter)
            return Message(
                letter, from: sender, wording: Wording(words, names: names), publicURL: settings.publicURL)
        }
    }

    private static let rules = """
        [book]
        centre = "Buurthuis De Wissel"
        language = "nl"

        [[question]]
        tag = "feest"
        nl = "Is het een feest?"
        en = "Is it a party?"

        [[rule]]
        id = "H01"
        kind = "agreement"
        nl = "We groeten elkaar en ruimen samen op."
        en = "We greet each other and tidy up together."
        basis = "own"
        effect = "inform"
        decision = "2027-001"

        [[rule]]
        id = "H04"
        kind = "opening-window"
        hours = { mon = ["09:00", "23:00"], tue = ["09:00", "23:00"], wed = ["09:00", "23:00"], thu = ["09:00", "23:00"] }
        nl = "Dicht om elf uur."
        en = "Closed at eleven."
        basis = "own"
        effect = "refuse"
        decision = "2027-001"

        [[rule]]
        id = "H11"
        kind = "eligibility"
        nl = "Geen feesten om aan te verdienen."
        en = "No parties to earn money from."
        basis = "own"
        effect = "ask-board"
        decision = "2027-001"
        when.tags = ["feest"]
        """
}
