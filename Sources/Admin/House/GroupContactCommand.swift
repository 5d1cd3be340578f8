import ArgumentParser
import Operations
import Scheduling

/// `meent group contact`: the people who sign in for a group.
struct GroupContactCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "contact", abstract: say("shell.help.group-contact"),
            subcommands: [GroupContactAdd.self, GroupContactRemove.self])
    }
}

/// Who a contact is: a name, a mail address, a phone number if that is all right.
struct ContactFlags: ParsableArguments {
    @Option(help: help("shell.contact.name", name: "text")) var contact: String?
    @Option(help: help("shell.contact.mail", name: "mail")) var mail: String?
    @Option(help: help("shell.contact.phone", name: "number")) var phone: String?

    /// The contact, asked for on a terminal.
    func complete(on terminal: Terminal) throws(Ended) -> ContactDetails {
        ContactDetails(
            name: try terminal.need(contact, asking: say("shell.ask.contact-name"), flag: "--contact"),
            mail: try terminal.need(mail, asking: say("shell.ask.contact-mail"), flag: "--mail"), phone: phone ?? "")
    }
}

/// `meent group contact add SLUG`.
struct GroupContactAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.group-contact-add"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var contact: ContactFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let group = try await context.group(slug)
        let added = try contact.complete(on: context.terminal)
        _ = try await context.centre.addContact(
            added, to: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        try await context.show(group, after: change)
    }
}

/// `meent group contact remove SLUG NUMBER`: their own links and tokens end within a second.
struct GroupContactRemove: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "remove", abstract: say("shell.help.group-contact-remove"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Argument(help: help("shell.contact.number", name: "n")) var number: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let group = try await context.group(slug)
        let text = try context.terminal.need(number, asking: say("shell.ask.contact"), flag: "NUMBER")
        guard let id = try context.number(text, flag: "NUMBER", in: 1...1_000_000_000) else { return }
        try await context.centre.removeContact(
            Int64(id), of: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        try await context.show(group, after: change)
    }
}
