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

    func run(at desk: Desk) async throws {
        let group = try await desk.group(slug)
        if revoke { return try await end(of: group, desk) }
        let token = try await desk.centre.issueToken(
            for: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        guard !change.dryRun else { return desk.terminal.note(say("shell.group.token-dry", ["group": group.name])) }
        if desk.hand(Document.object(("group", .string(group.slug.text)), ("token", .string(token)))) { return }
        desk.terminal.note(say("shell.group.token", ["group": group.name]))
        desk.terminal.answer(token)
    }

    private func end(of group: Group, _ desk: Desk) async throws {
        let made = try await desk.centre.revokeTokens(
            of: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        if change.dryRun { desk.terminal.note(say("shell.dry-run")) }
        let moments = made.map { Document.moment($0, in: desk.zone) }
        if desk.hand(Document.object(("group", .string(group.slug.text)), ("revoked", .array(moments)))) { return }
        desk.terminal.answer(say("shell.group.revoked", ["group": group.name]))
        for moment in made { desk.terminal.answer("  " + say("shell.group.token-of", ["moment": desk.moment(moment)])) }
    }
}

/// `meent group sign-in-link SLUG`: a link for a contact of the group, seven days, one use.
struct GroupSignInLink: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sign-in-link", abstract: say("shell.help.group-sign-in-link"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        let group = try await desk.group(slug)
        let token = try await desk.centre.issueSignInLink(
            for: group.slug, by: change.actor, reason: change.reason ?? "", dryRun: change.dryRun)
        guard !change.dryRun else { return desk.terminal.note(say("shell.group.link-dry", ["group": group.name])) }
        let link = FrontDoor.signInLink(publicURL: desk.publicURL, token: token)
        if desk.hand(Document.object(("group", .string(group.slug.text)), ("link", .string(link)))) { return }
        desk.terminal.note(say("shell.group.link", ["group": group.name]))
        desk.terminal.answer(link)
    }
}
