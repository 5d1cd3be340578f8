import Operations
import Phrases

/// How the centre's mails leave the house.
package struct MailTransport: Sendable {
    /// From whom; nil while nobody set an address that can be used: then letters wait. Into the folder they go without.
    package let sender: Mailbox?
    /// What every link begins with, without a slash at its end.
    package let publicURL: String
    /// The language that the centre speaks first.
    package let language: Language
    private let folder: OutboxFolder
    private let program: MailProgram?

    /// The road that the settings say: through the program where one is set, else into the folder.
    ///
    /// `program` is a line of words, such as `/usr/sbin/sendmail -t -i`; they end at blanks, and no shell reads them.
    /// It may take as long as `limit` for a mail.
    package init(
        _ settings: CentreSettings, program: String, folder: String,
        limit: Duration = .seconds(MailProgram.limitInSeconds)
    ) {
        self.program = MailProgram(program, limit: limit)
        let isHome = settings.mailSender.isEmpty && self.program == nil
        sender = Mailbox(isHome ? "meent@localhost" : settings.mailSender)
        publicURL = settings.publicURL
        language = Language(rawValue: settings.language) ?? .nl
        self.folder = OutboxFolder(path: folder)
    }

    /// Hands a mail over; when this returns, somebody else answers for it.
    func send(_ message: Message) async throws(MailFault) {
        if let program {
            try await program.send(message.source)
        } else {
            try folder.put(message.source, named: message.id)
        }
    }
}
