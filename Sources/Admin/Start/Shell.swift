import ArgumentParser
import Foundation
import Logging

/// The board's shell: reads the words of a command, runs it and ends with the exit code that scripts hold on to.
package enum Shell {
    /// Runs the command that the program was started with. Refuses to start without its own texts.
    package static func main() async -> Never {
        if case .failure(let missing) = Speech.phrases {
            Terminal.own.note("Meent kan zijn eigen teksten niet vinden. Zet MEENT_SHARE naar de map waarin ze staan.")
            Terminal.own.note("Meent cannot find its own texts. Set MEENT_SHARE to the folder that holds them.")
            Terminal.own.note(missing.what)
            exit(Ending.breakdown.rawValue)
        }
        LoggingSystem.bootstrap { JSONLines(label: $0, now: Machine.now, write: Terminal.log) }
        exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) async -> Ending {
        do {
            var command = try await Meent.asyncParseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .done
        } catch {
            return report(error)
        }
    }

    /// Says what went wrong and how the command ends.
    private static func report(_ error: any Error) -> Ending {
        if let ended = Ended(error) {
            ended.lines.forEach { Terminal.own.note($0) }
            return ended.ending
        }
        let message = ParserWords.translated(Meent.fullMessage(for: error)) { say($0) }
        switch Meent.exitCode(for: error) {
        case .success:
            Terminal.own.hand(message + "\n")
            return .done
        case .validationFailure:
            Terminal.own.note(message)
            return .words
        default:
            Terminal.own.note(say("shell.breakdown", ["what": "\(error)"]))
            return .breakdown
        }
    }
}
