import CLibical

/// A component as libical read it, copied out whole.
struct ReadComponent: Hashable, Sendable {
    let name: String
    let lines: [ReadLine]
    let components: [ReadComponent]
}

/// A property as libical read it; a text without its escapes, any other value as it is written.
struct ReadLine: Hashable, Sendable {
    let name: String
    let zone: String?
    let value: String
}

extension Libical {
    /// The calendar in a text that the scan has accepted.
    static func read(_ text: String) throws(CalendarReadFault) -> ReadComponent {
        try alone { () throws(CalendarReadFault) -> ReadComponent in
            // The parser keeps temporary strings in a ring that belongs to the thread.
            defer { icalmemory_free_ring() }
            guard let root = LibicalComponent(owning: icalparser_parse_string(text)),
                icalcomponent_isa(root.pointer) == ICAL_VCALENDAR_COMPONENT
            else { throw .noCalendar }
            return component(root.pointer)
        }
    }

    private static func component(_ pointer: OpaquePointer) -> ReadComponent {
        var lines: [ReadLine] = []
        var property = icalcomponent_get_first_property(pointer, ICAL_ANY_PROPERTY)
        while let current = property {
            lines.append(line(current))
            property = icalcomponent_get_next_property(pointer, ICAL_ANY_PROPERTY)
        }
        var children: [ReadComponent] = []
        var child = icalcomponent_get_first_component(pointer, ICAL_ANY_COMPONENT)
        while let current = child {
            children.append(component(current))
            child = icalcomponent_get_next_component(pointer, ICAL_ANY_COMPONENT)
        }
        return ReadComponent(name: name(of: pointer), lines: lines, components: children)
    }

    private static func name(of pointer: OpaquePointer) -> String {
        icalcomponent_kind_to_string(icalcomponent_isa(pointer)).map { String(cString: $0) } ?? ""
    }

    private static func line(_ property: OpaquePointer) -> ReadLine {
        let zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER).flatMap(icalparameter_get_tzid)
        return ReadLine(
            name: take(icalproperty_get_property_name_r(property)) ?? "", zone: zone.map { String(cString: $0) },
            value: icalproperty_get_value(property).flatMap(text) ?? "")
    }

    private static func text(of value: OpaquePointer) -> String? {
        switch icalvalue_isa(value) {
        case ICAL_TEXT_VALUE: icalvalue_get_text(value).map { String(cString: $0) }
        case ICAL_X_VALUE: icalvalue_get_x(value).map { String(cString: $0) }
        default: take(icalvalue_as_ical_string_r(value))
        }
    }
}
