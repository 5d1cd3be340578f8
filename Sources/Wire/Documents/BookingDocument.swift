import Phrases
import Scheduling

/// A booking as the API and `--json` show it.
package struct BookingDocument: Sendable {
    private let booking: BookingView
    private let wording: Wording
    private let times: TimeReading

    /// The document of a booking, as much of it as its viewer may see.
    package init(_ booking: BookingView, wording: Wording) {
        self.booking = booking
        self.wording = wording
        times = TimeReading(zone: wording.names.house.zone)
    }

    /// The fields of the request, then what became of it. What is masked is left out.
    package var json: JSONValue {
        let head = JSONValue.members([
            "id": .string(booking.id), "uid": .string(booking.uid), "state": .string(booking.state.rawValue),
            "sequence": .integer(booking.sequence),
        ])
        return head.with(booking.members(.answer(times)).map(onItsDates)).with(became)
    }

    private var became: [JSONValue.Member] {
        JSONValue.members([
            "occurrences": .array(booking.occurrences.map { OccurrenceDocument($0, wording: wording).json }),
            "reminders": .array(booking.reminders.map { RefusalDocument($0, wording: wording).json }),
            "corrections": booking.corrections.isEmpty
                ? nil : .array(booking.corrections.map { Self.json($0, in: times) }),
            "place-in-line": booking.placeInLine.map { .integer($0) },
            "follows": booking.follows.map { .string($0) },
            "followed-by": booking.followedBy.map { .string($0) },
            "offered": booking.offered.map { .string(times.text($0)) },
            "waivers": booking.waivers.isEmpty ? nil : .array(booking.waivers.map(Self.json)),
            "created": .string(times.text(booking.created)), "changed": .string(times.text(booking.changed)),
        ]).asMembers ?? []
    }

    private static func json(_ waiver: WaivedRule) -> JSONValue {
        .members([
            "rule": .string(waiver.rule), "reason": .string(waiver.reason),
            "consent": waiver.consent.isEmpty ? nil : .string(waiver.consent),
        ])
    }

    private static func json(_ correction: Correction, in times: TimeReading) -> JSONValue {
        .members(["made": .string(times.text(correction.made)), "reason": .string(correction.reason)])
    }

    /// The first date knows which of two moments in the autumn fold is meant.
    private func onItsDates(_ member: JSONValue.Member) -> JSONValue.Member {
        guard let first = booking.occurrences.first, first.start == booking.start else { return member }
        switch member.name {
        case "start": return .init("start", .string(times.text(first.span.start)))
        case "end": return .init("end", .string(times.text(first.span.end)))
        default: return member
        }
    }
}

/// One date of a booking: `{start, end, spaces, state}` and, where it was rejected, `refusals`.
struct OccurrenceDocument {
    let json: JSONValue

    init(_ date: Occurrence, wording: Wording) {
        let times = TimeReading(zone: wording.names.house.zone)
        let refusals = date.findings.filter { $0.effect == .refuse }.map { RefusalDocument($0, wording: wording).json }
        json = .members([
            "start": .string(times.text(date.span.start)), "end": .string(times.text(date.span.end)),
            "spaces": .strings(date.spaces.map(\.text)), "state": .string(date.state.rawValue),
            "times": Self.ownTimes(of: date, in: times),
            "moved-from": date.movedFrom.map { .string(times.text(times.zone.instant(of: $0))) },
            "refusals": refusals.isEmpty ? nil : .array(refusals),
        ])
    }

    /// `{"keuken": {"start", "end"}}` for the spaces whose time is not that of the date; nil where none has one.
    private static func ownTimes(of date: Occurrence, in times: TimeReading) -> JSONValue? {
        let own = DatePlace(date.asked).spaces.compactMap { place in
            place.span.map { span in
                JSONValue.Member(
                    place.space.text,
                    .members(["start": .string(times.text(span.start)), "end": .string(times.text(span.end))]))
            }
        }
        return own.isEmpty ? nil : .object(own)
    }
}

/// What a request would become: a booking without an id, for dry runs.
package struct RehearsalDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of an answer that is not a no.
    package init(_ decision: Decision, of request: BookingRequest, wording: Wording) {
        let dates = decision.occurrences.map { OccurrenceDocument($0, wording: wording).json }
        let asked = RequestDocument(request, zone: wording.names.house.zone).json
        guard case .object(let members) = asked else {
            json = asked
            return
        }
        let reminders = (decision.boardQuestions + decision.reminders).map {
            RefusalDocument($0, wording: wording).json
        }
        json = .object(
            [JSONValue.Member("state", .string(decision.outcome.rawValue))] + members + [
                JSONValue.Member("occurrences", .array(dates)), JSONValue.Member("reminders", .array(reminders)),
            ])
    }
}
