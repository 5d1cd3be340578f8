import Foundation

/// Where the shell writes and asks: answers on standard output, everything else on standard error.
struct Terminal: Sendable {
    /// Whether somebody sits there who can be asked: standard input and error are a terminal.
    let canAsk: Bool

    /// The terminal that the program was started from.
    static let own = Terminal(canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1)

    /// One line of the answer.
    func answer(_ line: String = "") { Self.write(SafeText.lines(line) + "\n", to: STDOUT_FILENO) }

    /// A list, or a sentence when there is nothing in it.
    func list(_ table: Table, orElse empty: String) {
        if table.isEmpty { note(empty) } else { table.lines.forEach { answer($0) } }
    }

    /// Text for another program or a file, byte for byte.
    func hand(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    /// A message beside the answer.
    func note(_ line: String = "") { Self.write(SafeText.lines(line) + "\n", to: STDERR_FILENO) }

    /// Asks one word or sentence; nil when the input ends. An empty answer takes `suggestion`.
    func ask(_ question: String, suggestion: String? = nil) -> String? {
        let hint = suggestion.map { " [\(SafeText.line($0))]" } ?? ""
        Self.write("\(SafeText.line(question))\(hint): ", to: STDERR_FILENO)
        guard let answer = readLine(strippingNewline: true) else { return nil }
        let trimmed = answer.trimmingCharacters(in: .whitespaces)
        return trimmed.isEmpty ? suggestion ?? "" : trimmed
    }

    /// One line of the log, beside the answer.
    @Sendable static func log(_ line: String) { write(line, to: STDERR_FILENO) }

    private static func write(_ text: String, to file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            // Nobody reads on (`meent booking list | head`): there is nothing to tell and nobody to tell it to.
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
