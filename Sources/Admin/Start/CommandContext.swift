import ArgumentParser
import Mail
import Operations
import Phrases
import Scheduling

/// What a command has in front of it: the centre, its settings, and a terminal to answer on.
struct CommandContext: Sendable {
    let centre: Centre
    let settings: Settings
    let words: Words
    let zone: Zone
    /// How every link begins, without a slash at its end.
    let publicURL: String
    /// Whether the answer is the API's own document.
    let json: Bool
    let terminal = Terminal.own

    /// Opens the centre in the folder that the words of the command name. Refuses a folder without a centre.
    static func open(_ place: PlaceOptions) async throws -> CommandContext {
        guard let words = Speech.words else { throw Ended(.breakdown) }
        let settings = try Settings.read(place)
        let centre = try await openCentre(place, as: .command)
        let own = try await centre.settings()
        guard let zone = Zone(own.timeZone) else { throw Ended(.breakdown, say("shell.no-zone")) }
        return CommandContext(
            centre: centre, settings: settings, words: words, zone: zone,
            publicURL: settings.applied(to: own).publicURL, json: place.json)
    }

    /// Opens the centre for a command, or for the server.
    static func openCentre(_ place: PlaceOptions, as role: Role) async throws -> Centre {
        guard DataFolder.holdsCentre(place.folder) else { throw OpeningFault.noCentre(folder: place.folder) }
        return try await Centre.open(place.folder, as: role, with: Machine.surroundings)
    }

    /// Language and names for sentences about bookings and rules; without a rule book that can be read, without rules.
    func wording() async throws -> Wording {
        let view = try await centre.house()
        let groups = Dictionary(view.groups.map { ($0.slug, $0.name) }) { first, _ in first }
        return Wording(words, names: Names(house: view.house, groups: groups, rules: try? await centre.rules().rules))
    }

    /// Prints the document instead of a page, where that was asked for; whether it did.
    func hand(_ document: @autoclosure () -> JSONValue) -> Bool {
        guard json else { return false }
        terminal.hand(SafeText.json(document().bytes) + "\n")
        return true
    }
}

extension CommandContext {
    /// Says that a list goes on, and with which command: it is never cut without a word.
    func tellCut(at shown: Int, of all: Int, goOnWith line: [String]) {
        let values = [
            "shown": String(shown), "all": String(all), "line": line.map(Line.quoted).joined(separator: " "),
        ]
        terminal.answer(say("shell.list.cut", values))
    }
}

/// A command that works on a centre that exists.
protocol CentreCommand: AsyncParsableCommand {
    /// Where the centre lies.
    var place: PlaceOptions { get }

    /// Does what the command says.
    func run(at context: CommandContext) async throws
}

extension CentreCommand {
    mutating func run() async throws {
        let context = try await CommandContext.open(place)
        do {
            try await run(at: context)
        } catch {
            let explained = await context.explained(error)
            await context.centre.close()
            throw explained
        }
        await context.centre.close()
    }
}

extension Terminal {
    /// A word that the command needs: what was given, else asked for on a terminal, else a wrong command.
    func need(_ given: String?, asking question: String, flag: String) throws(Ended) -> String {
        if let given, !given.isEmpty { return given }
        guard canAsk, let answer = ask(question), !answer.isEmpty else {
            throw Ended(.words, say("shell.missing", ["word": flag]))
        }
        return answer
    }
}

extension Settings {
    /// The settings of the centre that the words of a command name.
    static func read(_ place: PlaceOptions, flags: [Setting: String] = [:]) throws -> Settings {
        try Settings(
            flags: place.flags.merging(flags) { _, own in own }, environment: Machine.environment,
            file: SettingsFile.read(in: place.folder))
    }

    /// What the centre says about itself, with what the settings say otherwise.
    func applied(to stored: CentreSettings) -> CentreSettings {
        var own = stored
        own.publicURL = given(.publicURL) ?? own.publicURL
        if own.publicURL.hasSuffix("/") { own.publicURL.removeLast() }
        own.mailSender = given(.mailSender) ?? own.mailSender
        own.language = given(.language) ?? own.language
        own.answerDays = given(.answerDays).flatMap { Int($0) } ?? own.answerDays
        own.offerHours = given(.offerHours).flatMap { Int($0) } ?? own.offerHours
        return own
    }

    /// How mails leave the centre in a folder.
    func mailTransport(_ stored: CentreSettings, in folder: String) -> MailTransport {
        MailTransport(applied(to: stored), program: self[.mailProgram], folder: folder + "/outbox")
    }
}
