import ArgumentParser
import Operations
import Scheduling
import Web

/// `meent group token SLUG`: a key for programs of the group, shown once; or the end of all its keys.
struct GroupToken: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "token", abstract: say("shell.help.group-token"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Flag(help: help("shell.group.revoke")) var revoke = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let group = try await context.group(slug)
        if revoke { return try await end(of: group, in: context) }
        let token = try await context.centre.issueToken(
            for: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        guard !change.dryRun else { return context.terminal.note(say("shell.group.token-dry", ["group": group.name])) }
        if context.hand(Document.object(("group", .string(group.slug.text)), ("token", .string(token)))) { return }
        context.terminal.note(say("shell.group.token", ["group": group.name]))
        context.terminal.answer(token)
    }

    private func end(of group: Group, in context: CommandContext) async throws {
        let made = try await context.centre.revokeTokens(
            of: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        if change.dryRun { context.terminal.note(say("shell.dry-run")) }
        let moments = made.map { Document.moment($0, in: context.zone) }
        if context.hand(Document.object(("group", .string(group.slug.text)), ("revoked", .array(moments)))) { return }
        context.terminal.answer(say("shell.group.revoked", ["group": group.name]))
        for moment in made {
            context.terminal.answer("  " + say("shell.group.token-of", ["moment": context.moment(moment)]))
        }
    }
}

/// `meent group sign-in-link SLUG`: a link for a contact of the group, seven days, one use.
struct GroupSignInLink: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sign-in-link", abstract: say("shell.help.group-sign-in-link"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Option(help: help("shell.group.link-contact", name: "number|mail")) var contact: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let group = try await context.group(slug)
        let token = try await context.centre.issueSignInLink(
            for: group.slug, contact: try await number(of: contact, in: group, at: context), by: change.actor,
            reason: change.reason ?? "", dryRun: change.dryRun)
        guard !change.dryRun else { return context.terminal.note(say("shell.group.link-dry", ["group": group.name])) }
        let link = WebApplication.signInLink(publicURL: context.publicURL, token: token)
        if context.hand(Document.object(("group", .string(group.slug.text)), ("link", .string(link)))) { return }
        context.terminal.note(say("shell.group.link", ["group": group.name]))
        context.terminal.answer(link)
    }

    /// The contact by number or mail address; nil where none was named.
    private func number(of word: String?, in group: Group, at context: CommandContext) async throws -> Int64? {
        guard let word else { return nil }
        let all = try await context.centre.contacts(of: group.slug, by: context.board)
        let found = all.first { String($0.id) == word || $0.details.mail.lowercased() == word.lowercased() }
        guard let found else { throw Denial.unknown(what: "contact", id: word) }
        return found.id
    }
}
