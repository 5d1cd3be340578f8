import Persistence
import Scheduling

/// A booking as the one who asks may see it.
package struct BookingView: Hashable, Sendable {
    /// The id that people say and type, such as `B7K2`.
    package var id: String
    /// Its name in calendars, for ever.
    package var uid: String
    /// Whether it is a private booking of others: then it has no title, group, people, equipment, tags or texts.
    package var isMasked: Bool
    /// The group; nil when masked.
    package var group: Slug?
    /// What people call the group; nil when masked.
    package var groupName: String?
    /// What it is; nil when masked.
    package var title: String?
    /// The spaces.
    package var spaces: [Slug]
    /// How many of each pool; empty when masked.
    package var equipment: [Slug: Int]
    /// How many people; nil when masked.
    package var people: Int?
    /// The layout; nil when masked.
    package var layout: Slug?
    /// Who may read it.
    package var visibility: Visibility
    /// Who may walk in.
    package var welcome: Welcome
    /// Free tags, in order; empty when masked.
    package var tags: [String]
    /// How it repeats.
    package var rule: RecurrenceRule?
    /// Days of the series that were left out when it was asked.
    package var except: [LocalDate]
    /// What happened to dates that did not fit.
    package var clashes: BookingRequest.Clashes
    /// Minutes of set-up that were asked for; nil when nobody did.
    package var setUpMinutes: Int?
    /// Minutes of clear-up that were asked for.
    package var clearUpMinutes: Int?
    /// Where it stands.
    package var state: BookingState
    /// SEQUENCE of RFC 5545.
    package var sequence: Int
    /// The first start on the wall.
    package var start: WallClock
    /// The first end on the wall.
    package var end: WallClock
    /// Its dates in order, cancelled and rejected ones too; in a list only those that meet what was asked for.
    package var occurrences: [OccurrenceView]
    /// When it was made.
    package var created: Instant
    /// When it last changed.
    package var changed: Instant
    /// What is worth knowing although it stands, and what the board has to judge; empty when masked.
    package var reminders: [Finding]
    /// For the board; nil for everybody but the board and the group.
    package var note: String?
    /// For everybody; empty when masked.
    package var details: String
    /// All that was asked, for the fields that only few bookings have; nil when masked.
    package var asked: BookingRequest?
    /// The exceptions that the board made for it, by rule; empty when masked.
    package var waivers: [WaiverView]
    /// What the board put right about it; empty when masked.
    package var corrections: [CorrectionView]
    /// When the place that it waited for was offered; nil where it did not wait, the offer was taken, or others look.
    package var offered: Instant?
    /// Its place in the line, 1 for the first; nil where it does not wait, others look, or it is one of a list.
    package var placeInLine: Int?
    /// When a request that waits for the board is answered by itself, at the latest; nil where it never is.
    package var answeredBy: Instant?
    /// The version, for `If-Match`, without quotes.
    package var etag: String

    /// Whether it is a series.
    package var isSeries: Bool { rule != nil }
}

/// An exception as everybody may read it.
package struct WaiverView: Hashable, Sendable {
    /// The id of the rule.
    package var rule: String
    /// Why, in the board's words.
    package var reason: String
    /// The municipality's consent; empty where none was needed.
    package var consent: String

    init(_ waiver: StoredWaiver) {
        rule = waiver.rule
        reason = waiver.reason
        consent = waiver.consent
    }
}

/// What the board put right, as everybody may read it.
package struct CorrectionView: Hashable, Sendable {
    /// When.
    package var made: Instant
    /// What was wrong, in the board's words.
    package var reason: String

    init(_ correction: StoredCorrection) {
        made = correction.made
        reason = correction.reason
    }
}

/// One date of a booking as the one who asks may see it.
package struct OccurrenceView: Hashable, Sendable {
    /// Its name for ever: the wall clock at which the rule has it start.
    package var start: WallClock
    /// The time of the event itself.
    package var span: Span
    /// The spaces.
    package var spaces: [Slug]
    /// Its name again, where it takes place at another time than its name says; nil otherwise.
    package var movedFrom: WallClock?
    /// Where it stands.
    package var state: OccurrenceState
    /// Why it was rejected, or does not take place for now; empty otherwise.
    package var findings: [Finding]
}

extension BookingView {
    init(_ booking: BookingRecord, for actor: Actor, in house: StoredHouse) {
        let request = booking.request
        let own = actor.sees(request)
        let isMasked = request.visibility == .private && !own
        id = booking.code
        uid = booking.uid
        self.isMasked = isMasked
        group = isMasked ? nil : request.group
        groupName = isMasked ? nil : house.group(booking.groupID)?.group.name
        title = isMasked ? nil : request.title
        spaces = request.spaces
        equipment = isMasked ? [:] : request.equipment
        people = isMasked ? nil : request.people
        layout = isMasked ? nil : request.layout
        visibility = request.visibility
        welcome = request.welcome
        tags = isMasked ? [] : request.tags.sorted()
        rule = request.rule
        except = request.except
        clashes = request.clashes
        setUpMinutes = isMasked ? nil : request.setUpMinutes
        clearUpMinutes = isMasked ? nil : request.clearUpMinutes
        state = booking.state
        sequence = booking.sequence
        start = request.start
        end = request.end
        occurrences = booking.occurrences.map { OccurrenceView($0, isMasked: isMasked, for: actor) }
        created = booking.created
        changed = booking.changed
        reminders = isMasked ? [] : booking.reminders
        note = own ? request.note : nil
        details = isMasked ? "" : request.details
        asked = isMasked ? nil : request
        waivers = isMasked ? [] : booking.waivers.map(WaiverView.init)
        corrections = isMasked ? [] : booking.corrections.map(CorrectionView.init)
        offered = own ? booking.offered : nil
        answeredBy = own ? Self.answeredBy(booking, CentreSettings(stored: house.settings)) : nil
        // The group and the board see more, so what others see is another version.
        etag = own ? booking.etag : booking.etag + "-p"
    }
}

extension OccurrenceView {
    fileprivate init(_ date: OccurrenceRecord, isMasked: Bool, for actor: Actor) {
        self.init(
            start: date.asked.start, span: date.asked.span, spaces: date.asked.spaces,
            movedFrom: date.asked.movedFrom, state: date.state,
            findings: isMasked ? [] : date.findings.shown(to: actor))
    }
}

extension BookingRecord {
    var etag: String { "\(code)-\(sequence)-\(changed.seconds)" }
}

extension [Finding] {
    /// How a group stands with the centre is between the two of them.
    func shown(to actor: Actor) -> [Finding] {
        filter { finding in
            guard finding.reason.isHouse(.groupAway), let group = finding.reason.slug("group") else { return true }
            return actor.sees(group)
        }
    }
}
