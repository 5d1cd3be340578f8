import Mail
import Phrases
import Testing

@Suite("Why a letter did not go out")
struct FaultTests {
    static let faults: [MailFault] = [.folder(28), .notStarted, .ended(75), .killed(9), .slow, .unread, .address]

    @Test("Each fault is kept as a word and read back", arguments: faults)
    func roundTrip(_ fault: MailFault) {
        #expect(MailFault(fault.text) == fault)
    }

    @Test("Other words are no fault", arguments: ["", "folder", "folder x", "slow 1", "ended 1 2", "storing"])
    func others(_ text: String) {
        #expect(MailFault(text) == nil)
    }

    @Test("Each is a sentence in both languages", arguments: faults, Language.allCases)
    func sentences(_ fault: MailFault, _ language: Language) throws {
        let sentence = fault.sentence(try MailHouse.phrases().words(language))
        #expect(sentence.hasSuffix(".") && !sentence.contains("{"))
    }
}
