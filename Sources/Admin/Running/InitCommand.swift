import ArgumentParser
import Foundation
import Operations
import Scheduling

/// `meent init`: makes a centre, after the five questions that matter; the only command that makes a data folder.
struct InitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init", abstract: say("shell.help.init"), discussion: say("shell.help.init-more"))
    }

    @Flag(help: help("shell.init.demo")) var demo = false
    @Option(help: help("shell.init.name", name: "text")) var name: String?
    @Option(help: help("shell.init.public-url", name: "https://…")) var publicUrl: String?
    @Option(help: help("shell.init.mail-sender", name: "name <mail>")) var mailSender: String?
    @Option(help: help("shell.init.time-zone", name: "Europe/Amsterdam")) var timeZone: String?
    @Option(help: help("shell.init.board-member", name: "name")) var boardMember: String?
    @OptionGroup var place: PlaceOptions

    mutating func run() async throws {
        let folder = place.folder
        guard !DataFolder.holdsCentre(folder) else { throw OpeningFault.alreadyThere(folder: folder) }
        let settings = try Settings.read(place, flags: flags)
        let centre = try await demo ? makeDemo(in: folder, with: settings) : make(in: folder, with: settings)
        let made = try await centre.settings()
        await centre.close()
        try SettingsFile.write(
            [(.publicURL, made.publicURL), (.mailSender, made.mailSender), (.language, made.language)], in: folder)
        Terminal.own.note(say("shell.init.made", ["name": made.name, "folder": folder]))
        Terminal.own.note(say("shell.init.next"))
    }

    private var flags: [Setting: String] {
        let given: [(Setting, String?)] = [(.publicURL, publicUrl), (.mailSender, mailSender)]
        return Dictionary(uniqueKeysWithValues: given.compactMap { key, value in value.map { (key, $0) } })
    }

    private func makeDemo(in folder: String, with settings: Settings) async throws -> Centre {
        let own = CentreSettings(
            name: name ?? "", timeZone: timeZone ?? "Europe/Amsterdam", language: settings[.language],
            publicURL: settings[.publicURL], mailSender: settings[.mailSender])
        try Self.checkSender(own.mailSender)
        let member = Who.name(flag: boardMember, environment: Machine.environment)
        return try await Centre.createDemo(at: folder, settings: own, boardMember: member, with: Machine.surroundings)
    }

    private func make(in folder: String, with settings: Settings) async throws -> Centre {
        try await Centre.create(at: folder, as: try plan(settings), with: Machine.surroundings)
    }

    private func plan(_ settings: Settings) throws -> CentrePlan {
        var questions = InitQuestions(terminal: .own)
        let answers = answers(to: &questions, settings: settings)
        let member = questions.need(
            boardMember, flag: "--board-member", asking: say("shell.ask.board-member"),
            suggestion: Who.name(flag: nil, environment: Machine.environment))
        guard questions.missing.isEmpty else {
            throw Ended(.words, lines: questions.missing.map { say("shell.missing", ["word": $0]) })
        }
        guard Zone(answers.timeZone) != nil else {
            throw Ended(.words, say("shell.not-a-zone", ["text": answers.timeZone]))
        }
        try Self.checkSender(answers.mailSender)
        return CentrePlan(settings: answers, boardMember: member, ruleBook: try Share.starterRuleBook())
    }

    private func answers(to questions: inout InitQuestions, settings: Settings) -> CentreSettings {
        CentreSettings(
            name: questions.need(name, flag: "--name", asking: say("shell.ask.name")),
            timeZone: questions.need(
                timeZone, flag: "--time-zone", asking: say("shell.ask.time-zone"), suggestion: "Europe/Amsterdam"),
            language: settings[.language],
            publicURL: questions.need(
                given(publicUrl, or: .publicURL), flag: "--public-url", asking: say("shell.ask.public-url"),
                suggestion: settings[.publicURL]),
            mailSender: questions.need(
                given(mailSender, or: .mailSender), flag: "--mail-sender", asking: say("shell.ask.mail-sender"),
                mayBeEmpty: true))
    }

    /// Nothing while no mail leaves, else an address; a wrong one would only show when the first letter stays behind.
    private static func checkSender(_ text: String) throws(Ended) {
        guard text.isEmpty || Mailbox(text) != nil else {
            throw Ended(.words, say("shell.not-a-sender", ["text": text]))
        }
    }

    private func given(_ flag: String?, or setting: Setting) -> String? {
        flag ?? Machine.environment[setting.variable]
    }
}

/// The questions of `init`: asked on a terminal, elsewhere every missing flag is named at once.
struct InitQuestions {
    /// Where to ask.
    let terminal: Terminal
    /// The flags that were missing where nobody could be asked.
    private(set) var missing: [String] = []

    init(terminal: Terminal) { self.terminal = terminal }

    /// What was given, or the answer to the question.
    mutating func need(
        _ given: String?, flag: String, asking question: String, suggestion: String? = nil, mayBeEmpty: Bool = false
    ) -> String {
        if let given, mayBeEmpty || !given.isEmpty { return given }
        if terminal.canAsk, let answer = terminal.ask(question, suggestion: suggestion), mayBeEmpty || !answer.isEmpty {
            return answer
        }
        missing.append(flag)
        return ""
    }
}
