import Operations
import Phrases
import Scheduling
import Wire

/// The values of the page on which a booking changes.
struct ChangePage {
    let turn: BookPage.Turn
    let form: BookForm
    let booking: BookingView
    /// The date that the form shows, by its name.
    let name: WallClock
    var scope: SeriesEdit.Scope
    /// The version that was seen.
    var etag: String
    /// The patch of a way out that was chosen; nil where the form says it.
    var chosen: JSONValue?
    var faults: [RequestFault] = []
    var isStale = false
    var answer: BookingAnswer?
    /// Whether the answer is to a look only.
    var isLook = false
    var ways: [ChangedWay] = []
    /// Whether the search for them ended before it had looked everywhere.
    var waysAreCut = false

    private var words: Words { turn.wording.words }
    private var zone: Zone { turn.house.house.zone }

    /// What differs from what stands, as the API's document.
    var patch: JSONValue { chosen ?? form.patch(in: zone) }

    /// The patch as it is read, with its faults.
    var read: PatchRead {
        var read = PatchReading(zone: zone).read(patch)
        if chosen == nil, form.people.isEmpty { read.faults.append(RequestFault("people", .missing)) }
        return read
    }

    /// All that the template shows: the form of the booking page with what a change has besides.
    var value: PageValue {
        let form = BookPage(turn: turn, form: form, faults: faults, mayChoose: false)
        return form.value.adding(PageValue(head.merging(answered) { one, _ in one }))
    }

    private var head: [String: PageValue.Item] {
        let title = words.say("page.change-title", ["title": booking.title ?? ""])
        return [
            "title": .text(title), "heading": .text(title), "changeHref": .text("/bookings/\(booking.id)/change"),
            "bookingHref": .text("/bookings/\(booking.id)"), "etag": .text(etag), "occurrence": .text(name.text),
            "isStale": .yes(isStale), "isSeries": .yes(booking.isSeries), "scopes": .values(scopes),
            "scope": .text(scope.rawValue), "when": .text(words.day(name.date)),
            "onThisDay": .text(words.say("page.change-date", ["day": words.day(name.date)])),
        ]
    }

    private var scopes: [PageValue] {
        SeriesEdit.Scope.allCases.map { way in
            let label =
                switch way {
                case .this: words.say("page.scope-this", ["day": words.day(name.date)])
                case .following: words.say("page.scope-following", ["day": words.day(name.date)])
                case .all: words.say("page.scope-all")
                }
            return PageValue(["value": way.rawValue, "label": label, "chosen": way == scope])
        }
    }
}

/// What came in.
extension ChangePage {
    /// The page as its form came back: what was typed, or a way out that was chosen.
    init(
        _ items: [(name: String, value: String)], turn: BookPage.Turn, booking: BookingView, at now: Instant
    ) throws {
        func sent(_ name: String) -> String? { items.first { $0.name == name }?.value }
        let zone = turn.house.house.zone
        let name = try RequestHandlers.date(sent("occurrence"), of: booking, at: now)
        let base = try RequestHandlers.base(of: items, by: RequestReading(zone: zone), for: turn.session.group)
        guard let stands = base ?? booking.filling(on: name, in: zone) else { throw Problem.notYours }
        let chosen = try sent("patch").map { try JSONReader.read(Array($0.utf8)) }
        var form = chosen == nil ? BookForm(items: items) : BookForm(stands, in: zone)
        form.base = stands
        self.init(
            turn: turn, form: form, booking: booking, name: name,
            scope: sent("scope").flatMap { SeriesEdit.Scope(rawValue: $0) } ?? .all, etag: sent("etag") ?? "",
            chosen: chosen)
    }
}

/// What the house answered.
extension ChangePage {
    private var answered: [String: PageValue.Item] {
        [
            "refusal": (isRefused ? refusal : nil).item, "outlook": (isRefused ? nil : outlook).item,
        ]
    }

    /// Whether one date of a series is meant.
    var isOneDate: Bool { booking.isSeries && scope == .this }

    /// Whether the house says no.
    var isRefused: Bool { answer?.decision.outcome == .refused }

    /// Why not: of one date only its own reasons, for its sisters stay as they are.
    private func refusals(_ answer: BookingAnswer) -> [Finding] {
        answer.decision.refusals.filter { !isOneDate || $0.occurrence == name }
    }

    private var page: BookPage { BookPage(turn: turn, form: form) }

    private var refusal: PageValue? {
        guard let answer else { return nil }
        return PageValue([
            "reasons": refusals(answer).map { page.reason($0, dated: booking.isSeries) },
            "hasWays": !ways.isEmpty,
            "searchCut": waysAreCut ? words.say("alternative.search-cut") : nil,
            "ways": ways.map { way in
                PageValue([
                    "text": turn.wording.text(way.alternative, insteadOf: way.asked),
                    "kind": way.alternative.kind.rawValue,
                    "patch": way.alternative.ask == nil ? way.patch(over: patch, from: form, in: zone).text : nil,
                ])
            },
        ])
    }

    /// What a look found: day by day, with the button that does it.
    private var outlook: PageValue? {
        guard isLook, let answer else { return nil }
        return PageValue([
            "summary": page.outlook(answer.decision.outcome), "patch": patch.text,
            "dates": page.dates(of: answer.decision),
        ])
    }
}

/// A way out of a refused change.
struct ChangedWay {
    /// What was judged.
    let asked: BookingRequest
    let alternative: Alternative

    /// The patch that leads there: what was asked for already, with what the way out has otherwise.
    func patch(over typed: JSONValue, from form: BookForm, in zone: Zone) -> JSONValue {
        guard case .object(let members) = typed else { return typed }
        let changes = changes(from: form, in: zone)
        return .object(members.filter { member in !changes.contains { $0.name == member.name } } + changes)
    }

    private func changes(from form: BookForm, in zone: Zone) -> [JSONValue.Member] {
        let (before, after) = (
            RequestDocument(asked, zone: zone).json, RequestDocument(alternative.request, zone: zone).json
        )
        let shift = alternative.request.start.floatingSeconds - asked.start.floatingSeconds
        let lengths = [asked, alternative.request].map { $0.end.floatingSeconds - $0.start.floatingSeconds }
        // Where the dates move on, the core takes the rule and its exceptions along.
        let fields = ["spaces", "equipment", "people", "layout"] + (shift == 0 ? ["repeat", "except", "moves"] : [])
        let members = fields.filter { before[$0] != after[$0] }.map { JSONValue.Member($0, after[$0] ?? .null) }
        guard shift != 0 || lengths[0] != lengths[1], let named = WallClock("\(form.date)T\(form.from)") else {
            return members
        }
        let start = named.adding(seconds: shift)
        return members + [
            .init("start", .string(start.text)), .init("end", .string(start.adding(seconds: lengths[1]).text)),
        ]
    }
}
