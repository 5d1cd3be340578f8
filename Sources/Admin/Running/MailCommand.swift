import ArgumentParser
import Logging
import Mail
import Operations
import Scheduling

/// `meent mail`: the mails that wait.
struct MailCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mail", abstract: say("shell.help.mail"), subcommands: [MailQueue.self, MailSend.self])
    }
}

/// `meent mail queue`: what is still to be sent, and what keeps it.
struct MailQueue: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "queue", abstract: say("shell.help.mail-queue"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let letters = try await context.centre.letters()
        if context.hand(Document.object(("letters", .array(letters.map { Self.document($0, in: context.zone) })))) {
            return
        }
        var table = Table(
            say("shell.label.number"), say("shell.label.written"), say("shell.label.to"), say("shell.label.id"),
            say("shell.label.did"), say("shell.label.tries"), say("shell.label.fault"))
        for letter in letters {
            table.add(
                String(letter.id), context.moment(letter.created), letter.to.mail, letter.booking.id,
                JournalWords.text(letter.verb.rawValue), String(letter.tries),
                MailFault(letter.fault)?.sentence(context.words) ?? "")
        }
        context.terminal.list(table, orElse: say("shell.mail.none"))
    }

    private static func document(_ letter: Letter, in zone: Zone) -> JSONValue {
        Document.object(
            ("id", .integer(letter.id)), ("created", Document.moment(letter.created, in: zone)),
            ("booking", .string(letter.booking.id)), ("verb", .string(letter.verb.rawValue)),
            ("tries", .integer(Int64(letter.tries))), ("due", Document.moment(letter.due, in: zone)),
            ("fault", letter.fault.isEmpty ? .null : .string(letter.fault)))
    }
}

/// `meent mail send`: tries every mail that waits, now.
struct MailSend: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "send", abstract: say("shell.help.mail-send"))
    }

    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let waiting = try await context.centre.letters()
        let road = context.settings.mailTransport(try await context.centre.settings(), in: place.folder)
        guard road.sender != nil || waiting.isEmpty else { throw Ended(.breakdown, say("shell.mail.no-sender")) }
        guard !change.dryRun else {
            return context.terminal.note(say("shell.mail.would-send", count: waiting.count))
        }
        guard case .success(let phrases) = Speech.phrases else { throw Ended(.breakdown) }
        let delivery = MailDelivery(of: context.centre, phrases: phrases, along: road, log: Logger(label: "mail"))
        let tally = await delivery.deliverWaiting(evenEarly: true)
        if !context.hand(
            Document.object(("sent", .integer(Int64(tally.sent))), ("failed", .integer(Int64(tally.failed)))))
        {
            context.terminal.answer(say("shell.mail.sent", count: tally.sent))
        }
        if tally.failed > 0 { throw Ended(.breakdown, say("shell.mail.failed", count: tally.failed)) }
    }
}
