import Scheduling

/// What was asked, field by field: each value is worded by what it is like, so a new field needs no words but its own.
extension Wording {
    /// What was asked beside who, what, where and when: each field that says something, with its value in words.
    ///
    /// Empty for a private booking of others; `onSheet` adds what only the shell tells.
    package func facts(of booking: BookingView, onSheet: Bool) -> [(field: BookingField, text: String)] {
        guard let asked = booking.asked else { return [] }
        let shown: Set<BookingField.Showing> = onSheet ? [.listed, .onSheet] : [.listed]
        return BookingField.all.filter { shown.contains($0.showing) }
            .map { ($0, text(of: $0, in: asked)) }
            .filter { !$0.text.isEmpty }
    }

    /// What a request says in a field; empty where it says nothing.
    package func text(of field: BookingField, in request: BookingRequest) -> String {
        let style = DocumentStyle.answer(TimeReading(zone: names.house.zone))
        guard let value = request.value(of: field, style: style) else { return "" }
        switch field.kind {
        case .line, .lines: return value.asText ?? ""
        case .number: return value.text
        case .minutes: return value.asNumber.map { words.length(minutes: Int($0)) } ?? ""
        case .answer: return words.say(value.asAnswer == true ? "answer.yes" : "answer.no")
        case .word: return words.say("\(field.name).\(value.asText ?? "")")
        case .words: return texts(value).map(words.tag).joined(separator: ", ")
        case .slug(let thing): return name(of: value.asText ?? "", as: thing)
        case .slugs(let thing): return words.list(texts(value).map { name(of: $0, as: thing) })
        case .days: return words.list(texts(value).compactMap { LocalDate($0) }.map(words.day))
        case .clock, .moment: return moment(value)
        case .rule: return (try? RecurrenceRule.parse(value.asText ?? "", zone: names.house.zone)).map(text) ?? ""
        case .texts(let parts):
            return parts.compactMap { value[$0.name]?.asText }.filter { !$0.isEmpty }.joined(separator: " · ")
        case .pools: return equipment(of: request).joined(separator: "; ")
        case .spaceTimes: return times(of: request).joined(separator: "; ")
        case .anySpace: return words.say("page.field-any")
        case .moves: return moves(of: request).joined(separator: "; ")
        }
    }

    private func texts(_ value: JSONValue) -> [String] { (value.asList ?? []).compactMap(\.asText) }

    private func name(of slug: String, as thing: FieldKind.Thing) -> String {
        guard let known = Slug(slug) else { return slug }
        return switch thing {
        case .group: names.group(known)
        case .space: names.space(known)
        case .layout: slug
        }
    }

    private func moment(_ value: JSONValue) -> String {
        let read = TimeReading(zone: names.house.zone).time(value.asText ?? "", field: "")
        guard case .success(let time) = read else { return "" }
        return words.moment(time.clock)
    }
}

extension Words {
    /// What people call a field, with a capital, as over an input or before a value.
    package func heading(of field: BookingField) -> String {
        let label = say(field.label)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}
