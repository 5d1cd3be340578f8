import Phrases
import Scheduling

/// A field of the form as the template shows it: an input for its kind, with what was typed and what is wrong.
struct PlainFieldValue {
    let field: BookingField
    let words: Words
    let typed: [String: String]
    let fault: String?

    private var text: String { typed[field.name] ?? "" }

    /// What the form asks: its own question where it has one, else what people call the field.
    static func label(of field: BookingField, in words: Words) -> String {
        let question = "page.field-\(field.name)"
        return words.has(question) ? words.say(question) : words.heading(of: field)
    }

    var value: PageValue {
        PageValue([
            "name": field.name, "label": Self.label(of: field, in: words), "fault": fault, "hint": hint, "text": text,
            "isTexts": !field.parts.isEmpty, "lines": lines, "isText": isText, "isChoice": !choices.isEmpty,
            "choices": choices, "isNumber": bounds != nil, "least": bounds?.lowerBound, "most": bounds?.upperBound,
            "isMoment": isMoment, "isLine": isLine, "longest": longest,
        ])
    }

    private var hint: String? {
        let key = "page.hint-\(field.name)"
        return words.has(key) ? words.say(key) : nil
    }

    private var lines: [PageValue] {
        zip(field.parts, PlainFields.inputs(of: field)).map { part, input in
            PageValue([
                "name": input, "id": "\(field.name)-\(part.name)", "label": words.say(part.label),
                "text": typed[input] ?? "", "longest": part.longest,
            ])
        }
    }

    private var isText: Bool { if case .lines = field.kind { true } else { false } }

    private var isMoment: Bool { field.kind == .moment || field.kind == .clock }

    private var bounds: ClosedRange<Int>? {
        switch field.kind {
        case .number(let bounds), .minutes(let bounds): bounds
        case .line, .lines, .answer, .word, .words, .slug, .slugs, .days, .clock, .moment, .rule, .texts, .pools,
            .spaceTimes, .anySpace, .moves:
            nil
        }
    }

    /// What may be left open has an empty choice too.
    private var choices: [PageValue] {
        let known: [(value: String, label: String)]
        switch field.kind {
        case .word(let all): known = all.map { ($0, words.say("\(field.name).\($0)")) }
        case .answer: known = [("yes", words.say("answer.yes")), ("no", words.say("answer.no"))]
        case .line, .lines, .number, .minutes, .words, .slug, .slugs, .days, .clock, .moment, .rule, .texts, .pools,
            .spaceTimes, .anySpace, .moves:
            return []
        }
        let open = field.standardWord == nil ? [(value: "", label: words.say("page.none-chosen"))] : []
        return (open + known).map { choice in
            PageValue(["value": choice.value, "label": choice.label, "chosen": choice.value == text])
        }
    }

    private var isLine: Bool {
        !isText && !isMoment && bounds == nil && choices.isEmpty && field.parts.isEmpty
    }

    private var longest: Int {
        switch field.kind {
        case .line(let most), .lines(let most): most
        case .answer, .word, .number, .minutes, .words, .slug, .slugs, .days, .clock, .moment, .rule, .texts, .pools,
            .spaceTimes, .anySpace, .moves:
            Self.longestList
        }
    }

    /// Letters of a list in one input.
    private static let longestList = 1200
}
