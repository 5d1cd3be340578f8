import Operations
import Phrases
import Scheduling
import Wire

extension RequestHandlers {
    /// `POST /bookings/{id}/replacement`: something else in the place of a date that the house took away.
    func replace(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let id = call.parameter("id")
        guard let occurrence = items.first(where: { $0.name == "occurrence" }).flatMap({ WallClock($0.value) }),
            let text = items.first(where: { $0.name == "request" })?.value
        else { throw Problem.notFound }
        let house = try await centre.house()
        let reading = RequestReading(zone: house.house.zone)
        let request: BookingRequest
        do {
            let read = reading.read(try JSONReader.read(Array(text.utf8)), asker: session.group)
            request = try read.checked(in: house.house, under: try await centre.rules().rules)
        } catch let found as RequestFaults {
            throw Problem.invalid(found.faults)
        }
        let answer = try await centre.take(request, insteadOf: occurrence, of: id, by: session.actor)
        guard let booking = answer.booking else { return .seeOther("/bookings/\(id)") }
        return .seeOther("/bookings/\(booking.id)?new=yes")
    }
}

/// What a booking's page says of dates that the house took away: why, and what its group can take instead.
struct AwayPart {
    let booking: BookingView
    let wording: Wording
    /// What would pass instead; empty for those who are not of the group.
    let choices: [OtherChoices]

    private var away: [OccurrenceView] { booking.occurrences.filter { $0.state == .suspended } }

    /// Whether none of its dates takes place for now.
    var isAllAway: Bool { !away.isEmpty && !booking.occurrences.contains(where: \.state.takesPlace) }

    /// `hasAway` and `away`, for the template.
    var items: [String: PageValue.Item] {
        [
            "hasAway": .yes(!away.isEmpty), "away": .values(away.map(date)),
            "replaceHref": .text("/bookings/\(booking.id)/replacement"),
        ]
    }

    private func date(_ date: OccurrenceView) -> PageValue {
        let own = choices.filter { $0.occurrence == date.start }
        let instead = own.flatMap { choice in
            choice.alternatives.map { alternative in
                PageValue([
                    "text": wording.text(alternative, insteadOf: choice.asked), "start": date.start.text,
                    "request": RequestDocument(alternative.request, zone: wording.names.house.zone).json.text,
                ])
            }
        }
        return PageValue([
            "day": wording.stretch(date.span), "reasons": date.findings.map(wording.text),
            "hasInstead": !instead.isEmpty, "instead": instead,
            "searchCut": own.contains(where: \.isCut) ? wording.words.say("alternative.search-cut") : nil,
        ])
    }
}
