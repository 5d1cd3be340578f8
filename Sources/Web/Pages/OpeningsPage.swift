import Operations
import Phrases
import Scheduling
import Wire

extension RequestHandlers {
    /// `GET /openings`: where there is still room. Looks when something was asked.
    func openingsPage(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        let view = try await centre.house()
        let form = OpeningsForm(call, in: view, asker: caller.group)
        var page = OpeningsPage(form: form, house: view, wording: try await wording(of: view, in: call.language))
        if form.isAsked {
            let read = OpeningsReading(form.query, for: caller.group, of: view.groups, in: view.house, at: call.now)
            page.faults = read.faults
            if read.faults.isEmpty {
                let found = try await found(by: read, for: call)
                page.found = found.openings
                page.next = OpeningsDocument(found, zone: view.house.zone).next
            }
        }
        return await self.page(
            "openings", showing: page.value, for: call, status: page.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension OpeningsForm {
    /// The form as an address spells it; who asks nothing yet finds the usual number of the own group in it.
    fileprivate init(_ call: WebRequest, in view: HouseView, asker: Slug?) {
        self.init(call.query.filter { $0.name != "lang" }, today: view.house.zone.date(at: call.now))
        if !isAsked, let group = view.groups.first(where: { $0.slug == asker }) { people = String(group.people) }
    }
}

/// The values of the page that looks for room.
struct OpeningsPage {
    let form: OpeningsForm
    let house: HouseView
    let wording: Wording
    var faults: [RequestFault] = []
    /// What was found; nil where nobody asked yet.
    var found: [Opening]?
    var next: String?

    private var words: Words { wording.words }
    private var zone: Zone { house.house.zone }

    var value: PageValue {
        PageValue(answer.merging(typed) { one, _ in one }.merging(choices) { one, _ in one })
    }

    private var answer: [String: PageValue.Item] {
        [
            "title": .text(words.say("page.find")), "heading": .text(words.say("page.find")),
            "hasFaults": .yes(!faults.isEmpty), "faults": .values(faults.map(summary)),
            "isAsked": .yes(found != nil), "hasFound": .yes(!(found ?? []).isEmpty),
            "days": .values(days), "next": next.map { form.href(after: $0) }.item,
        ]
    }

    private var typed: [String: PageValue.Item] {
        [
            "from": .text(form.from), "to": .text(form.to), "people": .text(form.people),
            "openMore": .yes(!form.access.isEmpty || !form.layout.isEmpty || !form.counts.isEmpty),
        ]
    }

    private var choices: [String: PageValue.Item] {
        let offered = HouseChoices(house: house, wording: wording)
        let layouts = offered.layouts(chosen: form.layout)
        return [
            "lengths": .values(lengths),
            "blocks": .values(offered.blocks(chosen: form.block, exact: words.say("page.block-any"))),
            "weekdays": .values(weekdays),
            "access": .values(offered.access(chosen: form.access)),
            "pools": .values(offered.pools(counts: form.equipment)), "layouts": .values(layouts),
            "hasLayouts": .yes(!layouts.isEmpty),
        ]
    }

    private func summary(_ fault: RequestFault) -> PageValue {
        let (anchor, label): (String, String) =
            switch fault.field {
            case "from": ("from", words.say("page.find-from"))
            case "to": ("to", words.say("page.find-to"))
            case "minutes": ("minutes", words.say("page.find-minutes"))
            case "people": ("people", words.say("page.field-people"))
            case "weekdays": ("weekdays", words.say("page.find-weekdays"))
            case "block": ("block", words.say("page.find-block"))
            case "access", "layout", "equipment": ("more", words.say("page.find-more"))
            default: ("main", fault.field)
            }
        return PageValue(["href": "#\(anchor)", "label": label, "text": wording.text(fault)])
    }

    /// A length that an address asks for is offered beside those that people choose.
    private var lengths: [PageValue] {
        let own = Digits.number(form.minutes.utf8).map { [$0] } ?? []
        return Set([30, 60, 90, 120, 150, 180, 240, 300, 480] + own.filter { 15...1_440 ~= $0 }).sorted().map {
            length in
            PageValue([
                "value": length, "label": words.length(minutes: length), "chosen": form.minutes == String(length),
            ])
        }
    }

    private var weekdays: [PageValue] {
        Weekday.allCases.map { day in
            PageValue([
                "value": day.word, "label": words.weekday(day), "chosen": form.weekdays.contains(day.word),
            ])
        }
    }
}

/// What was found: day by day, moment by moment, the spaces that are free then.
extension OpeningsPage {
    private var days: [PageValue] {
        grouped(found ?? []) { zone.date(at: $0.span.start) }.map { day, openings in
            let moments = grouped(openings, by: \.span).map { span, openings in
                PageValue(["time": time(span), "spaces": openings.map { space(of: $0, on: day) }])
            }
            return PageValue(["name": words.dayWithYear(day), "moments": moments])
        }
    }

    /// What stands together, in the order in which it came.
    private func grouped<Key: Hashable>(_ openings: [Opening], by key: (Opening) -> Key) -> [(Key, [Opening])] {
        var groups: [(Key, [Opening])] = []
        for opening in openings {
            let own = key(opening)
            if groups.last?.0 == own {
                groups[groups.count - 1].1.append(opening)
            } else {
                groups.append((own, [opening]))
            }
        }
        return groups
    }

    private func time(_ span: Span) -> String {
        let (start, end) = (zone.wallClock(at: span.start), zone.wallClock(at: span.end))
        let last = end == WallClock(startOf: start.date.adding(days: 1)) ? "24:00" : words.time(end)
        return words.say("stretch", ["start": words.time(start), "end": last])
    }

    private func space(of opening: Opening, on day: LocalDate) -> PageValue {
        let (start, end) = (zone.wallClock(at: opening.span.start), zone.wallClock(at: opening.span.end))
        let items: [(String, String)] =
            opening.spaces.map { ("space", $0.text) } + [
                ("date", day.text), ("from", Self.clock(start)), ("to", Self.clock(end)), ("people", form.people),
                ("layout", form.layout), ("equipment", form.counts),
            ]
        let query = items.filter { !$0.1.isEmpty }.map { "\($0)=\(Address.encode($1))" }.joined(separator: "&")
        return PageValue([
            "href": "/book?\(query)", "name": wording.spaces(opening.spaces),
            "when": "\(words.day(day)) \(time(opening.span))",
        ])
    }

    /// `19:30`, as a field of a form takes it.
    private static func clock(_ clock: WallClock) -> String { String(clock.text.dropFirst(11).prefix(5)) }
}
