import ArgumentParser

/// A word that only groups others (`meent space`): by itself it is half a command.
protocol NounCommand: AsyncParsableCommand {}

extension NounCommand {
    mutating func run() async throws {
        throw Ended(.words, ParserWords.translated(Meent.helpMessage(for: Self.self)) { say($0) })
    }
}
