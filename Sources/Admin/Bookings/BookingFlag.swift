import ArgumentParser
import Scheduling

/// One flag of a request: what `--help` says of it, and how it is typed.
struct BookingFlag {
    /// Its name, by which the argument parser hands it out too.
    let name: Name
    /// How often it may be typed, and whether it takes a value.
    let form: Form
    /// What stands for its value in `--help`.
    var example = ""

    /// How a flag is typed.
    enum Form {
        /// With a value; the last one counts.
        case once
        /// With a value, more than once if need be.
        case often
        /// Without a value.
        case alone
    }

    /// The name of a flag as a key of what was parsed.
    struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }

    private init(_ name: String, form: Form, example: String = "") {
        self.name = Name(stringValue: name)
        self.form = form
        self.example = example
    }

    /// A flag for every field, in the order of the table; what the house may choose takes several.
    static let all = BookingField.all.flatMap(flags)

    /// What the argument parser learns it from.
    var definition: any Sendable {
        let words = help("shell.booking.\(name.stringValue)", name: example.isEmpty ? nil : example)
        let spelled = NameSpecification.customLong(name.stringValue)
        return switch form {
        case .once: Option<String?>(name: spelled, help: words)
        case .often: Option<[String]>(wrappedValue: [], name: spelled, help: words)
        case .alone: Flag<Bool>(wrappedValue: false, name: spelled, help: words)
        }
    }

    private static func flags(of field: BookingField) -> [BookingFlag] {
        switch field.kind {
        case .line, .lines: [BookingFlag(field.name, form: .once, example: "text")]
        case .number: [BookingFlag(field.name, form: .once, example: "n")]
        case .minutes: [BookingFlag(field.name, form: .once, example: "minutes")]
        case .answer: [BookingFlag(field.name, form: .once, example: "yes|no")]
        case .word(let known): [BookingFlag(field.name, form: .once, example: known.joined(separator: "|"))]
        case .words: [BookingFlag(field.name, form: .often, example: "word,…")]
        case .slug: [BookingFlag(field.name, form: .once, example: "slug")]
        case .slugs: [BookingFlag(field.name, form: .often, example: "slug,…")]
        case .days: [BookingFlag(field.name, form: .often, example: "date,…")]
        case .clock, .moment: [BookingFlag(field.name, form: .once, example: "2027-01-12T20:00")]
        case .rule: [BookingFlag(field.name, form: .once, example: "rule")]
        case .texts(let parts):
            [BookingFlag(field.name, form: .once, example: parts.map(\.name).joined(separator: "/"))]
        case .pools: [BookingFlag(field.name, form: .often, example: "slug:n,…")]
        case .spaceTimes: [BookingFlag(field.name, form: .often, example: "slug:start/end/n,…")]
        case .moves: [BookingFlag(field.name, form: .often, example: "date=start/end/slug,…")]
        case .anySpace:
            [
                BookingFlag(field.name, form: .alone), BookingFlag("access", form: .often, example: "slug,…"),
                BookingFlag("any-block", form: .once, example: "18:00-22:00"),
                BookingFlag("any-until", form: .once, example: "date"),
                BookingFlag("any-weekdays", form: .often, example: "tue,thu"),
            ]
        }
    }
}
