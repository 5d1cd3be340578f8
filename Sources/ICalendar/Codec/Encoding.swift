import CLibical
import Scheduling

extension Libical {
    /// The components as content lines: CRLF, at most 75 octets, folded between code points.
    static func text(_ components: [Component]) throws(CalendarFault) -> String {
        try alone { () throws(CalendarFault) -> String in
            var result = ""
            for component in components { result += try encode(component) }
            return Folding.folded(result)
        }
    }

    private static func encode(_ component: Component) throws(CalendarFault) -> String {
        guard let owner = LibicalComponent(owning: icalcomponent_new(component.kind.code)) else { throw .unwritable }
        for line in component.lines { try add(line, to: owner) }
        guard let text = take(icalcomponent_as_ical_string_r(owner.pointer)) else { throw .unwritable }
        return text
    }

    private static func add(_ line: ContentLine, to owner: borrowing LibicalComponent) throws(CalendarFault) {
        guard let property = icalproperty_new(line.name.code) else { throw .unwritable }
        // From here the component owns the property, so that a throw leaks nothing.
        icalcomponent_add_property(owner.pointer, property)
        if case .raw(let name) = line.name { icalproperty_set_x_name(property, name) }
        if case .word(let word) = line.value {
            icalproperty_set_value_from_string(property, word, "NO")
        } else if let value = value(of: line.value) {
            icalproperty_set_value(property, value)
        }
        guard icalproperty_get_value(property) != nil else { throw .unwritable }
        for parameter in line.parameters.flatMap(pointers) { icalproperty_add_parameter(property, parameter) }
    }

    private static func value(of value: ContentLine.Value) -> OpaquePointer? {
        switch value {
        case .text(let text): icalvalue_new_text(text)
        case .link(let link): icalvalue_new_uri(link.text)
        case .address(let link): icalvalue_new_caladdress(link.text)
        case .raw(let text): icalvalue_new_x(text)
        case .word: nil
        case .clock(let clock): icalvalue_new_datetime(time(clock))
        case .moment(let instant): icalvalue_new_datetime(utc(instant))
        case .day(let date): icalvalue_new_date(day(date))
        case .number(let number): icalvalue_new_integer(Int32(clamping: number))
        case .seconds(let seconds): icalvalue_new_duration(icaldurationtype_from_int(Int32(clamping: seconds)))
        }
    }

    private static func pointers(of parameter: ContentLine.Parameter) -> [OpaquePointer] {
        let made: [OpaquePointer?] =
            switch parameter {
            case .zone(let identifier): [icalparameter_new_tzid(identifier)]
            case .commonName(let name): [icalparameter_new_cn(name)]
            case .accepted:
                [icalparameter_new_partstat(ICAL_PARTSTAT_ACCEPTED), icalparameter_new_rsvp(ICAL_RSVP_FALSE)]
            case .uri: [icalparameter_new_value(ICAL_VALUE_URI)]
            case .duration: [icalparameter_new_value(ICAL_VALUE_DURATION)]
            }
        return made.compactMap(\.self)
    }

    private static func day(_ date: LocalDate) -> icaltimetype {
        var time = icaltime_null_time()
        let (year, month, day) = date.civil
        (time.year, time.month, time.day) = (Int32(clamping: year), Int32(month), Int32(day))
        time.is_date = 1
        return time
    }

    private static func time(_ clock: WallClock) -> icaltimetype {
        var time = day(clock.date)
        time.is_date = 0
        time.hour = Int32(clock.secondOfDay / 3600)
        time.minute = Int32(clock.secondOfDay / 60 % 60)
        time.second = Int32(clock.secondOfDay % 60)
        return time
    }

    private static func utc(_ instant: Instant) -> icaltimetype {
        var time = time(WallClock(floatingSeconds: instant.seconds))
        time.zone = icaltimezone_get_utc_timezone()
        return time
    }
}

extension Component.Kind {
    fileprivate var code: icalcomponent_kind {
        switch self {
        case .calendar: ICAL_VCALENDAR_COMPONENT
        case .event: ICAL_VEVENT_COMPONENT
        }
    }
}

extension ContentLine.Name {
    fileprivate var code: icalproperty_kind {
        switch self {
        case .attendee: ICAL_ATTENDEE_PROPERTY
        case .calendarScale: ICAL_CALSCALE_PROPERTY
        case .categories: ICAL_CATEGORIES_PROPERTY
        case .colour: ICAL_COLOR_PROPERTY
        case .conference: ICAL_CONFERENCE_PROPERTY
        case .created: ICAL_CREATED_PROPERTY
        case .description: ICAL_DESCRIPTION_PROPERTY
        case .end: ICAL_DTEND_PROPERTY
        case .excluded: ICAL_EXDATE_PROPERTY
        case .lastModified: ICAL_LASTMODIFIED_PROPERTY
        case .location: ICAL_LOCATION_PROPERTY
        case .method: ICAL_METHOD_PROPERTY
        case .name: ICAL_NAME_PROPERTY
        case .organizer: ICAL_ORGANIZER_PROPERTY
        case .product: ICAL_PRODID_PROPERTY
        case .recurrenceID: ICAL_RECURRENCEID_PROPERTY
        case .refreshInterval: ICAL_REFRESHINTERVAL_PROPERTY
        case .sequence: ICAL_SEQUENCE_PROPERTY
        case .source: ICAL_SOURCE_PROPERTY
        case .stamp: ICAL_DTSTAMP_PROPERTY
        case .start: ICAL_DTSTART_PROPERTY
        case .status: ICAL_STATUS_PROPERTY
        case .summary: ICAL_SUMMARY_PROPERTY
        case .transparency: ICAL_TRANSP_PROPERTY
        case .uid: ICAL_UID_PROPERTY
        case .url: ICAL_URL_PROPERTY
        case .version: ICAL_VERSION_PROPERTY
        case .raw: ICAL_X_PROPERTY
        }
    }
}
