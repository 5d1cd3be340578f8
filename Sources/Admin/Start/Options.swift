import ArgumentParser
import Operations

/// What every command takes: where the centre lies and how it answers.
struct PlaceOptions: ParsableArguments {
    @Option(help: help("shell.option.data", name: "folder")) var data: String?
    @Flag(help: help("shell.option.json")) var json = false
    @Option(help: help("shell.option.language", name: "nl|en")) var language: String?

    /// The folder that holds the centre.
    var folder: String { DataFolder.resolve(flag: data, environment: Machine.environment) }

    /// The flags that are settings too.
    var flags: [Setting: String] { language.map { [.language: $0] } ?? [:] }
}

/// What every command takes that changes something: who, why, or only pretend.
struct ChangeOptions: ParsableArguments {
    @Flag(help: help("shell.option.dry-run")) var dryRun = false
    @Option(name: .customLong("as"), help: help("shell.option.as", name: "name")) var actingAs: String?
    @Option(help: help("shell.option.reason", name: "text")) var reason: String?

    /// Who the journal names.
    var who: String { Who.name(flag: actingAs, environment: Machine.environment) }

    /// The board, under that name.
    var actor: Actor { .board(name: who) }

    /// How the change is asked for.
    var asking: Asking { Asking(reason: reason ?? "", dryRun: dryRun) }
}
