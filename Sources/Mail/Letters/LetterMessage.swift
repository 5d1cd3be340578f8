import Operations
import Phrases

extension Message {
    /// A letter as a mail, in the words of the centre's language; nil when the contact has no address that can be used.
    package init?(_ letter: Letter, from sender: Mailbox, wording: Wording, publicURL: String) {
        guard let to = Mailbox(name: letter.to.name, address: letter.to.mail) else { return nil }
        let from = sender.name.isEmpty ? Mailbox(name: letter.settings.name, address: sender.address) : sender
        let text = LetterText(letter: letter, wording: wording, publicURL: publicURL)
        self.init(
            id: letter.messageID, date: letter.created, from: from ?? sender, to: to, subject: text.subject,
            text: text.body, language: wording.words.language)
        threads = letter.threads
        calendar = letter.calendar.map { Part(method: $0.method, text: $0.text, name: "\(letter.booking.id).ics") }
    }
}
