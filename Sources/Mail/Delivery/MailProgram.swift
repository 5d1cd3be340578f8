import Foundation
import Subprocess

/// The program that the centre hands its mails to, such as `/usr/sbin/sendmail -t -i`; no shell ever sees its words.
package struct MailProgram: Sendable {
    /// The program and its words; never empty.
    let words: [String]
    let limit: Duration

    /// The seconds that a program may take where nobody says otherwise.
    package static let limitInSeconds = 30

    /// Refuses (nil) a line without words. Words end at blanks; quotes mean nothing.
    init?(_ line: String, limit: Duration) {
        words = line.split(separator: " ").map(String.init)
        self.limit = limit
        if words.isEmpty { return nil }
    }

    /// Hands one mail over and waits until the program says that it took it.
    func send(_ source: String) async throws(MailFault) {
        // A program that stops reading must not end the centre with it.
        signal(SIGPIPE, SIG_IGN)
        guard let end = await outcome(Array(source.utf8)) else { throw .slow }
        switch end {
        case .success(let run):
            switch run.status {
            case .exited(0): if !run.readAll { throw .unread }
            case .exited(let status): throw .ended(status)
            case .signaled(let number): throw .killed(number)
            }
        case .failure: throw .notStarted
        }
    }

    private struct Run: Sendable {
        let status: TerminationStatus
        let readAll: Bool
    }

    /// How the program ended, or nil when the time was over first; its own children end with it.
    private func outcome(_ bytes: [UInt8]) async -> Result<Run, any Error>? {
        await withTaskGroup(of: Result<Run, any Error>?.self) { group in
            group.addTask {
                do { return .success(try await run(bytes)) } catch { return .failure(error) }
            }
            group.addTask {
                do { try await Task.sleep(for: limit) } catch { return .failure(error) }
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    private func run(_ bytes: [UInt8]) async throws -> Run {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))]
        let program: Executable = words[0].contains("/") ? .path(.init(words[0])) : .name(words[0])
        let result = try await Subprocess.run(
            program, arguments: Arguments(Array(words.dropFirst())), platformOptions: options, input: .inputWriter,
            output: .discarded, error: .discarded
        ) { execution in
            let written = try? await execution.standardInputWriter.write(bytes)
            try? await execution.standardInputWriter.finish()
            return written == bytes.count
        }
        return Run(status: result.terminationStatus, readAll: result.closureResult)
    }
}
