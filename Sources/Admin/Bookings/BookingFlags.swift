import ArgumentParser
import Scheduling

/// A request in the words of the shell: a flag for every field of the table, with the names of the API.
///
/// The argument parser learns the flags of a command from the children of its mirror and decodes each by its label, as
/// the compiler arranges it for properties. Here both come from the table instead, so a new field has its flag at once.
package struct BookingFlags: ParsableArguments, CustomReflectable {
    /// What was typed, flag by flag.
    private var typed: [String: [String]] = [:]
    /// Whether the house chooses, whatever the space must offer.
    private var any = false

    /// No flags yet.
    package init() {}

    /// The flags as the argument parser hands them out.
    package init(from decoder: any Decoder) throws {
        let given = try decoder.container(keyedBy: BookingFlag.Name.self)
        for flag in BookingFlag.all {
            switch flag.form {
            case .once:
                let value = try given.decode(Option<String?>.self, forKey: flag.name).wrappedValue
                typed[flag.name.stringValue] = value.map { [$0] }
            case .often:
                typed[flag.name.stringValue] = try given.decode(Option<[String]>.self, forKey: flag.name).wrappedValue
            case .alone: any = try given.decode(Flag<Bool>.self, forKey: flag.name).wrappedValue
            }
        }
    }

    /// The flags as the argument parser looks for them.
    package var customMirror: Mirror {
        Mirror(self, children: BookingFlag.all.map { (label: $0.name.stringValue, value: $0.definition) })
    }

    /// The name of the group that asks; nil where nobody said.
    package var group: String? { words("group").last }

    /// The request as the API's own document, so that shell and API read it with the same eyes and find the same faults.
    package var document: JSONValue {
        .object(
            BookingField.all.compactMap { field in value(of: field).map { JSONValue.Member(field.name, $0) } })
    }

    /// Asks on a terminal for what every request needs; elsewhere the first that is missing ends the command.
    mutating func complete(on terminal: Terminal) throws(Ended) {
        for field in BookingField.all where isMissing(field) {
            let question = say("shell.ask.\(field.name)")
            typed[field.name] = [try terminal.need(nil, asking: question, flag: "--\(field.name)")]
        }
    }

    /// Where no space is named, the house may choose one.
    private func isMissing(_ field: BookingField) -> Bool {
        words(field.name).isEmpty && (field.isNeeded || field.name == "spaces" && anySpace == nil)
    }

    private func words(_ name: String) -> [String] { typed[name] ?? [] }

    private func value(of field: BookingField) -> JSONValue? {
        if case .anySpace = field.kind { return anySpace }
        return words(field.name).isEmpty ? nil : SpelledParts.value(words(field.name), of: field)
    }

    /// Needs alone say enough: where no space is named, the house chooses one that has them.
    private var anySpace: JSONValue? {
        let (access, weekdays) = (words("access"), words("any-weekdays"))
        let free = JSONValue.members([
            "access": access.isEmpty ? nil : SpelledParts.list(access),
            "block": words("any-block").last.map { .string($0) },
            "until": words("any-until").last.map { .string($0) },
            "weekdays": weekdays.isEmpty ? nil : SpelledParts.list(weekdays),
        ])
        return any || free != .object([]) ? free : nil
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
