import ArgumentParser
import Scheduling
import Web

/// A request in the words of the shell; the flags bear the names of the API.
struct BookingFlags: ParsableArguments {
    @Option(help: help("shell.booking.group", name: "slug")) var group: String?
    @Option(help: help("shell.booking.title", name: "text")) var title: String?
    @Option(help: help("shell.booking.spaces", name: "slug,…")) var spaces: [String] = []
    @Option(help: help("shell.booking.equipment", name: "slug:n,…")) var equipment: [String] = []
    @Option(help: help("shell.booking.start", name: "2027-01-12T20:00")) var start: String?
    @Option(help: help("shell.booking.end", name: "2027-01-12T22:00")) var end: String?
    @Option(name: .customLong("repeat"), help: help("shell.booking.repeat", name: "rule")) var recurrence: String?
    @Option(help: help("shell.booking.except", name: "date,…")) var except: [String] = []
    @Option(help: help("shell.booking.people", name: "n")) var people: String?
    @Option(help: help("shell.booking.layout", name: "slug")) var layout: String?
    @Option(help: help("shell.booking.visibility", name: "public|private")) var visibility: String?
    @Option(help: help("shell.booking.welcome", name: "everyone|sign-up|group")) var welcome: String?
    @Option(help: help("shell.booking.tags", name: "word,…")) var tags: [String] = []
    @Option(help: help("shell.booking.clashes", name: "refuse|skip")) var clashes: String?
    @Option(help: help("shell.booking.set-up", name: "minutes")) var setUp: String?
    @Option(help: help("shell.booking.clear-up", name: "minutes")) var clearUp: String?
    @Option(help: help("shell.booking.note", name: "text")) var note: String?
    @Option(help: help("shell.booking.description", name: "text")) var description: String?

    /// The request as the API's own document, so that shell and API read it with the same eyes and find the same faults.
    var document: JSONValue {
        let members: [(String, JSONValue?)] = [
            ("group", text(group)), ("title", text(title)), ("spaces", list(spaces)), ("equipment", items),
            ("start", moment(start)), ("end", moment(end)), ("repeat", text(recurrence)), ("except", list(except)),
            ("people", number(people)), ("layout", text(layout)), ("visibility", text(visibility)),
            ("welcome", text(welcome)), ("tags", list(tags)), ("clashes", text(clashes)),
            ("set-up", number(setUp)), ("clear-up", number(clearUp)), ("note", text(note)),
            ("description", text(description)),
        ]
        return .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
    }

    /// Asks on a terminal for what every request needs; elsewhere the first that is missing ends the command.
    mutating func complete(on terminal: Terminal) throws(Ended) {
        group = try terminal.need(group, say("shell.ask.group"), flag: "--group")
        title = try terminal.need(title, say("shell.ask.title"), flag: "--title")
        if spaces.isEmpty { spaces = [try terminal.need(nil, say("shell.ask.spaces"), flag: "--spaces")] }
        start = try terminal.need(start, say("shell.ask.start"), flag: "--start")
        end = try terminal.need(end, say("shell.ask.end"), flag: "--end")
    }

    private var items: JSONValue? {
        let pairs = WordList.split(equipment).map { item in
            let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return JSONValue.Member(parts[0], number(parts.count > 1 ? parts[1] : "1") ?? .null)
        }
        return pairs.isEmpty ? nil : .object(pairs)
    }

    private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

    /// A wall clock as people type it: the shell's own lists have a blank where the API has a T.
    private func moment(_ text: String?) -> JSONValue? {
        text.map { .string($0.trimmingBlanks.replacing(" ", with: "T")) }
    }

    private func list(_ words: [String]) -> JSONValue? {
        words.isEmpty ? nil : .array(WordList.split(words).map(JSONValue.string))
    }

    /// A number; what is none stays text, so that the reader says what is wrong with it.
    private func number(_ text: String?) -> JSONValue? {
        text.map { Digits.number($0.utf8) == nil ? .string($0) : .number($0) }
    }
}

/// Lists as the shell takes them: a flag more than once, commas in between, or both.
enum WordList {
    /// The words, without blanks around them and without empty ones.
    static func split(_ given: [String]) -> [String] {
        given.flatMap { $0.split(separator: ",") }.map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// Without the blanks around it.
    var trimmingBlanks: String {
        String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
