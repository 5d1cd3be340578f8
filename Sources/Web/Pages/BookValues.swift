import Operations
import Phrases
import Scheduling
import Wire

/// The values of the form's page: what is asked, and above it what the house answered.
struct BookPage {
    /// Everything that the page is made from, read once.
    struct Turn {
        let session: SessionView
        let house: HouseView
        let rules: HouseRules
        let wording: Wording
        let key: String

        /// The group that asks.
        var group: Group? { house.groups.first { $0.slug == session.group } }
    }

    let turn: Turn
    let form: BookForm
    var faults: [RequestFault] = []
    var asked: BookingRequest?
    var preview: BookingAnswer?
    var refusal: BookingAnswer?
    /// Whether the space may be left to the house: what is booked has one.
    var mayChoose = true

    private var words: Words { turn.wording.words }

    /// All that the template shows.
    var value: PageValue {
        PageValue(answerItems.merging(formItems) { one, _ in one }.merging(choiceItems) { one, _ in one })
    }

    private var answerItems: [String: PageValue.Item] {
        [
            "title": .text(words.say("page.ask")), "heading": .text(words.say("page.ask")),
            "asWho": .text(words.say("page.as-who", ["group": turn.wording.names.group(turn.session.group)])),
            "formToken": .text(turn.session.formToken), "key": .text(turn.key),
            "answer": (refusal.flatMap { shown($0) }).item, "preview": (preview.map(dates)).item,
            "hasFaults": .yes(!faults.isEmpty), "faults": .values(faults.map(summary)),
            "titleFault": fault(["title"]).item, "spacesFault": fault(["spaces"]).item,
            "whenFault": fault(["start", "end"]).item, "peopleFault": fault(["people"]).item,
            "repeatFault": fault(Self.seriesFields).item, "equipmentFault": fault(["equipment", "layout"]).item,
            "anyFault": fault(["any"]).item, "timesFault": fault(["times"]).item, "withFault": fault(["with"]).item,
            "holdFault": fault(["hold-until"]).item,
        ]
    }

    private static let seriesFields = ["repeat", "weeks", "except", "moves", "closed-days", "clashes"]

    private var formItems: [String: PageValue.Item] {
        [
            "titleValue": .text(form.title), "date": .text(form.date), "from": .text(form.from), "to": .text(form.to),
            "people": .text(form.people), "until": .text(form.until), "except": .text(form.except),
            "skip": .yes(form.skips), "isPublic": .yes(form.visibility != Visibility.private.rawValue),
            "any": .yes(form.any),
            "holdUntil": .text(form.holdUntil), "base": .text(form.base.map(document) ?? ""),
            "moves": .texts(form.base.map(turn.wording.moves) ?? []), "dropsMoves": .yes(form.dropsMoves),
            "mayChoose": .yes(mayChoose), "hasMoves": .yes(!(form.base?.changes.isEmpty ?? true)),
            "inSpaces": .texts(inSpaces), "plain": .values(PlainFields.all.map(plain)),
        ].merging(folds) { one, _ in one }
    }

    /// A fold is open where something in it was filled in, or is wrong.
    private var folds: [String: PageValue.Item] {
        [
            "openSeries": .yes(!form.every.isEmpty || fault(Self.seriesFields) != nil),
            "openEquipment": .yes(
                !form.equipment.values.allSatisfy { ["", "0"].contains($0) } || !form.layout.isEmpty
                    || !inSpaces.isEmpty || fault(["equipment", "layout"]) != nil),
            "openAny": .yes(form.any || fault(["any"]) != nil),
            "openTimes": .yes(!form.times.allSatisfy(\.isEmpty) || fault(["times"]) != nil),
            "openWith": .yes(!form.with.isEmpty || fault(["with"]) != nil),
            "openHold": .yes(!form.holdUntil.isEmpty || fault(["hold-until"]) != nil),
        ]
    }

    /// What single spaces have of pools: the form says it and keeps it.
    private var inSpaces: [String] {
        guard var base = form.base else { return [] }
        base.equipment = [:]
        base.equipmentIn = base.equipmentIn.filter { form.spaces.contains($0.key.text) }
        return turn.wording.equipment(of: base)
    }

    private var choiceItems: [String: PageValue.Item] {
        let choices = BookChoices(turn: turn, form: form)
        return [
            "spaces": .values(choices.spaces), "parts": .values(choices.parts),
            "hasParts": .yes(!choices.parts.isEmpty),
            "openParts": .yes(choices.choosesParts), "pools": .values(choices.pools),
            "hasQuestions": .yes(!choices.questions.isEmpty), "questions": .values(choices.questions),
            "every": .values(choices.every), "hasLayouts": .yes(!choices.layouts.isEmpty),
            "layouts": .values(choices.layouts), "closedDays": .values(choices.closedDays),
            "access": .values(choices.access),
            "anyBlocks": .values(choices.anyBlocks), "anyUntil": .text(form.anyUntil),
            "times": .values(choices.times), "together": .values(choices.together),
        ]
    }

    private func fault(_ fields: [String]) -> String? {
        faults.first { fault in fields.contains { fault.field == $0 || fault.field.hasPrefix("\($0).") } }
            .map(turn.wording.text)
    }

    /// One line of the summary, with a link to its field.
    private func summary(_ fault: RequestFault) -> PageValue {
        let (anchor, label) = place(String(fault.field.prefix { $0 != "." }))
        return PageValue(["href": "#\(anchor)", "label": label, "text": turn.wording.text(fault)])
    }

    private func plain(_ field: BookingField) -> PageValue {
        PlainFieldValue(field: field, words: words, typed: form.plain, fault: fault([field.name])).value
    }

    private func place(_ field: String) -> (anchor: String, label: String) {
        switch field {
        case "title": ("title", words.say("page.field-title"))
        case "spaces", "any": ("spaces", words.say("page.field-spaces"))
        case "start", "end": ("when", words.say("page.field-when"))
        case "people": ("people", words.say("page.field-people"))
        case "repeat", "weeks", "except", "moves", "closed-days", "clashes":
            ("repeat", words.say("page.field-repeat"))
        case "times": ("times", words.say("page.field-times"))
        case "with": ("with", words.say("page.field-with"))
        case "hold-until": ("hold", words.say("page.field-hold"))
        case "equipment", "layout": ("equipment", words.say("page.field-equipment"))
        case "tags": ("tags", words.say("page.field-questions"))
        default:
            PlainFields.all.first { $0.name == field }.map { ($0.name, PlainFieldValue.label(of: $0, in: words)) }
                ?? ("main", field)
        }
    }
}

/// What the house answered, above the form.
extension BookPage {
    private func shown(_ answer: BookingAnswer) -> PageValue? {
        guard let asked else { return nil }
        let isSeries = asked.rule != nil
        return PageValue([
            "reasons": answer.decision.refusals.map { reason($0, dated: isSeries) },
            "hasAlternatives": !answer.alternatives.isEmpty, "alternatives": ways(answer, insteadOf: asked),
            "searchCut": searchCut(answer), "wait": wait(answer, for: asked),
        ])
    }

    /// The same request with a place in line; nil where waiting does not help.
    private func wait(_ answer: BookingAnswer, for asked: BookingRequest) -> String? {
        guard answer.decision.outcome == .refused, asked.clashes == .refuse,
            answer.decision.mayComeFree(in: turn.house.house)
        else { return nil }
        var waiting = asked
        waiting.clashes = .wait
        return document(waiting)
    }

    private func ways(_ answer: BookingAnswer, insteadOf asked: BookingRequest) -> [PageValue] {
        answer.alternatives.map { alternative in
            PageValue([
                "kind": alternative.kind.rawValue, "text": turn.wording.text(alternative, insteadOf: asked),
                "request": alternative.ask == nil ? document(alternative.request) : nil,
            ])
        }
    }

    private func searchCut(_ answer: BookingAnswer) -> String? {
        answer.searchIsCut ? words.say("alternative.search-cut") : nil
    }

    func outlook(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .confirmed: words.say("page.look-yes")
        case .awaitingBoard: words.say("page.look-board")
        case .option: words.say("page.look-option")
        case .waitlisted: words.say("page.look-wait")
        case .refused: words.say("page.look-no")
        }
    }

    private func document(_ request: BookingRequest) -> String {
        RequestDocument(request, zone: turn.house.house.zone).json.text
    }

    func reason(_ finding: Finding, dated: Bool) -> PageValue {
        // An agreement's own sentence is its reason already.
        let sentence = turn.wording.sentence(ofRule: finding.rule)
        let text = turn.wording.text(finding)
        return PageValue([
            "text": text, "day": dated ? words.day(finding.occurrence.date) : nil, "rule": finding.rule,
            "ruleHref": finding.rule.map { "/rules/\(Address.encode($0))" },
            "sentence": sentence == text ? nil : sentence,
        ])
    }

    private func dates(_ answer: BookingAnswer) -> PageValue {
        PageValue([
            "summary": outlook(answer.decision.outcome),
            "send": answer.decision.outcome == .refused ? nil : asked.map(document),
            "wait": asked.flatMap { wait(answer, for: $0) },
            "hasAlternatives": !answer.alternatives.isEmpty,
            "alternatives": asked.map { ways(answer, insteadOf: $0) } ?? [], "searchCut": searchCut(answer),
            "dates": dates(of: answer.decision),
        ])
    }

    /// Day by day whether it fits, and why not.
    func dates(of decision: Decision) -> [PageValue] {
        decision.dates.map { date in
            PageValue([
                "kind": date.isRefused ? "is-no" : "is-yes",
                "day": turn.wording.stretch(date.asked.span)
                    + (asked?.any == nil ? "" : ", \(turn.wording.spaces(date.asked.spaces))"),
                "outcome": date.isRefused ? words.say("page.does-not-fit") : words.say("page.fits"),
                "reasons": date.findings.filter { $0.effect != .inform }.map(turn.wording.text),
            ])
        }
    }
}
