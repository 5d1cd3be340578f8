import ArgumentParser
import Scheduling

/// A request in the words of the shell; the flags bear the names of the API.
package struct BookingFlags: ParsableArguments {
    @Option(help: help("shell.booking.group", name: "slug")) var group: String?
    @Option(help: help("shell.booking.with", name: "slug,…")) var with: [String] = []
    @Option(help: help("shell.booking.title", name: "text")) var title: String?
    @Option(help: help("shell.booking.spaces", name: "slug,…")) var spaces: [String] = []
    @Flag(help: help("shell.booking.any")) var any = false
    @Option(help: help("shell.booking.access", name: "slug,…")) var access: [String] = []
    @Option(help: help("shell.booking.any-block", name: "18:00-22:00")) var anyBlock: String?
    @Option(help: help("shell.booking.any-until", name: "date")) var anyUntil: String?
    @Option(help: help("shell.booking.any-weekdays", name: "tue,thu")) var anyWeekdays: [String] = []
    @Option(help: help("shell.booking.times", name: "slug:start/end/n,…")) var times: [String] = []
    @Option(help: help("shell.booking.equipment", name: "slug:n,…")) var equipment: [String] = []
    @Option(help: help("shell.booking.start", name: "2027-01-12T20:00")) var start: String?
    @Option(help: help("shell.booking.end", name: "2027-01-12T22:00")) var end: String?
    @Option(name: .customLong("repeat"), help: help("shell.booking.repeat", name: "rule")) var recurrence: String?
    @Option(help: help("shell.booking.weeks", name: "even|odd")) var weeks: String?
    @Option(help: help("shell.booking.except", name: "date,…")) var except: [String] = []
    @Option(help: help("shell.booking.moves", name: "date=start/end/slug,…")) var moves: [String] = []
    @Option(help: help("shell.booking.closed-days", name: "refuse|skip|shift")) var closedDays: String?
    @Option(help: help("shell.booking.hold-until", name: "2027-01-10T12:00")) var holdUntil: String?
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
    @Option(help: help("shell.booking.responsible", name: "name/phone")) var responsible: String?

    /// No flags yet.
    package init() {}

    /// The request as the API's own document, so that shell and API read it with the same eyes and find the same faults.
    package var document: JSONValue {
        let members: [(String, JSONValue?)] = [
            ("group", text(group)), ("with", list(with)), ("title", text(title)), ("spaces", list(spaces)),
            ("any", anySpace), ("times", SpelledParts.times(times)), ("equipment", SpelledParts.equipment(equipment)),
            ("start", moment(start)), ("end", moment(end)), ("repeat", emptiable(recurrence)),
            ("weeks", emptiable(weeks)), ("except", list(except)), ("moves", SpelledParts.moves(moves)),
            ("closed-days", text(closedDays)), ("hold-until", moment(holdUntil)), ("people", number(people)),
            ("layout", emptiable(layout)), ("visibility", text(visibility)), ("welcome", text(welcome)),
            ("tags", list(tags)), ("clashes", text(clashes)), ("set-up", number(setUp)), ("clear-up", number(clearUp)),
            ("note", text(note)), ("description", text(description)),
            ("responsible", SpelledParts.texts(responsible, of: "responsible")),
        ]
        return .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
    }

    /// Asks on a terminal for what every request needs; elsewhere the first that is missing ends the command.
    mutating func complete(on terminal: Terminal) throws(Ended) {
        group = try terminal.need(group, say("shell.ask.group"), flag: "--group")
        title = try terminal.need(title, say("shell.ask.title"), flag: "--title")
        if spaces.isEmpty, anySpace == nil {
            spaces = [try terminal.need(nil, say("shell.ask.spaces"), flag: "--spaces")]
        }
        start = try terminal.need(start, say("shell.ask.start"), flag: "--start")
        end = try terminal.need(end, say("shell.ask.end"), flag: "--end")
    }

    /// Needs alone say enough: where no space is named, the house chooses one that has them.
    private var anySpace: JSONValue? {
        let free = Document.object(
            ("access", list(access)), ("block", text(anyBlock)), ("until", text(anyUntil)),
            ("weekdays", list(anyWeekdays)))
        return any || free != .object([]) ? free : nil
    }

    private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

    /// What a change may take away again: an empty word empties it (RFC 7396).
    private func emptiable(_ text: String?) -> JSONValue? { text.map { $0.isEmpty ? .null : .string($0) } }

    /// A wall clock as people type it: the shell's own lists have a blank where the API has a T.
    private func moment(_ text: String?) -> JSONValue? { emptiable(text.map(SpelledParts.clock)) }

    private func list(_ words: [String]) -> JSONValue? {
        words.isEmpty ? nil : .array(WordList.split(words).map(JSONValue.string))
    }

    private func number(_ text: String?) -> JSONValue? {
        text.map { $0.isEmpty ? .null : SpelledParts.number($0) }
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
