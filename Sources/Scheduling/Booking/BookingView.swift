/// A booking as the one who asks may see it.
package struct BookingView: Hashable, Sendable {
    /// The id that people say and type, such as `B7K2`.
    package var id: String
    /// Its name in calendars, for ever.
    package var uid: String
    /// Whether it is a private booking of others: then only the fields that everybody may read are there.
    package var isMasked: Bool
    /// What people call the group; nil when masked.
    package var groupName: String?
    /// Where it stands.
    package var state: BookingState
    /// SEQUENCE of RFC 5545.
    package var sequence: Int
    /// Its dates in order, cancelled and rejected ones too; in a list only those that meet what was asked for.
    package var occurrences: [Occurrence]
    /// When it was made.
    package var created: Instant
    /// When it last changed.
    package var changed: Instant
    /// What is worth knowing although it stands, and what the board has to judge; empty when masked.
    package var reminders: [Finding]
    /// The exceptions that the board made for it, by rule; empty when masked.
    package var waivers: [WaivedRule]
    /// What the board put right about it; empty when masked.
    package var corrections: [Correction]
    /// When the place that it waited for was offered; nil where it did not wait, the offer was taken, or others look.
    package var offered: Instant?
    /// The id of the booking whose later dates it took over; nil where none, or when masked.
    package var follows: String?
    /// The id of the booking that took over its later dates; nil where none, or when masked.
    package var followedBy: String?
    /// Its place in the line, 1 for the first; nil where it does not wait, others look, or it is one of a list.
    package var placeInLine: Int?
    /// When a request that waits for the board is answered by itself, at the latest; nil where it never is.
    package var answeredBy: Instant?
    /// The version, for `If-Match`, without quotes.
    package var etag: String
    /// What was asked; fields that the viewer may not see are empty.
    private let request: BookingRequest
    private let seen: [String]
}

/// What was asked, field by field.
extension BookingView {
    /// All that was asked; nil when masked.
    package var asked: BookingRequest? { isMasked ? nil : request }
    /// The group; nil when masked.
    package var group: Slug? { asked?.group }
    /// What it is; nil when masked.
    package var title: String? { asked?.title }
    /// The spaces.
    package var spaces: [Slug] { request.spaces }
    /// How many of each pool; empty when masked.
    package var equipment: [Slug: Int] { request.equipment }
    /// How many people; nil when masked.
    package var people: Int? { request.people }
    /// How it repeats.
    package var rule: RecurrenceRule? { request.rule }
    /// Whether it is a series.
    package var isSeries: Bool { rule != nil }
    /// The first start on the wall.
    package var start: WallClock { request.start }
    /// The first end on the wall.
    package var end: WallClock { request.end }
    /// For everybody; empty when masked.
    package var details: String { request.details }

    /// The fields that the viewer may see, as a document shows them.
    package func members(_ style: DocumentStyle) -> [JSONValue.Member] {
        request.members(style: style).filter { seen.contains($0.name) }
    }
}

/// Who looks at a booking.
package enum Viewer: Hashable, Sendable {
    /// Anybody: sees no names of private activities.
    case anybody
    /// A group: sees all of what it asked for, also together with others.
    case group(Slug)
    /// The board, and time itself: sees everything.
    case board

    /// Whether they may see what a booking of that group is about.
    package func sees(_ group: Slug) -> Bool {
        switch self {
        case .anybody: false
        case .group(let own): own == group
        case .board: true
        }
    }

    /// Whether they may see all that is asked: one of its groups, and the board.
    package func sees(_ request: BookingRequest) -> Bool { request.groups.contains(where: sees) }
}

extension BookingView {
    /// A booking as a viewer may see it. `answeredBy` is when what waits for the board is answered by itself.
    package init(_ booking: Booking, for viewer: Viewer, groupName: String?, answeredBy: Instant?) {
        let own = viewer.sees(booking.request)
        let isMasked = booking.request.visibility == .private && !own
        id = booking.code
        uid = booking.uid
        self.isMasked = isMasked
        self.groupName = isMasked ? nil : groupName
        state = booking.state
        sequence = booking.sequence
        occurrences = booking.occurrences.map { isMasked ? $0.masked : $0.shown(to: viewer, isOwn: own) }
        (created, changed) = (booking.created, booking.changed)
        reminders = isMasked ? [] : booking.reminders.shown(to: viewer, of: booking.request)
        waivers = isMasked ? [] : booking.waivers
        corrections = isMasked ? [] : booking.corrections
        follows = isMasked ? nil : booking.follows
        followedBy = isMasked ? nil : booking.followedBy
        offered = own ? booking.offered : nil
        self.answeredBy = own ? answeredBy : nil
        // The group and the board see more, so what others see is another version.
        etag = own ? booking.etag : booking.etag + "-p"
        request = booking.request.masked(for: viewer)
        seen = BookingField.all.filter { $0.isSeen(by: viewer, of: booking.request) }.map(\.name)
    }
}

extension Occurrence {
    /// The date of a private booking as others may see it.
    fileprivate var masked: Occurrence { Occurrence(asked: asked.placeOnly, state: state) }

    /// The date as a viewer may see it; why it does not take place, as far as that is their business.
    fileprivate func shown(to viewer: Viewer, isOwn: Bool) -> Occurrence {
        let isPrivate = asked.visibility == .private && !isOwn
        return Occurrence(
            asked: isPrivate ? asked.placeOnly : asked, state: state, findings: findings.shown(to: viewer))
    }
}

extension AskedOccurrence {
    /// When and where only, as others may see a private date.
    fileprivate var placeOnly: AskedOccurrence {
        var slots = slots
        for index in slots.indices { slots[index].people = nil }
        return AskedOccurrence(
            start: start, movedFrom: movedFrom, span: span, slots: slots, visibility: visibility,
            readAsFirstOfTwo: readAsFirstOfTwo)
    }
}

extension Booking {
    /// The version, for `If-Match`, without quotes.
    package var etag: String { "\(code)-\(sequence)-\(changed.seconds)" }
}

extension [Finding] {
    /// What is said of a private date is for its groups and the board.
    package func shown(to viewer: Viewer, of request: BookingRequest) -> [Finding] {
        viewer.sees(request) ? self : shown(to: viewer).filter { !request.isPrivate(on: $0.occurrence.date) }
    }

    /// How a group stands with the centre is between the two of them.
    package func shown(to viewer: Viewer) -> [Finding] {
        filter { finding in
            guard finding.reason.isHouse(.groupAway), let group = finding.reason.slug("group") else { return true }
            return viewer.sees(group)
        }
    }
}
