import Operations
import Phrases
import Scheduling

/// What the form offers to choose from.
struct BookChoices {
    let turn: BookPage.Turn
    let form: BookForm

    private var words: Words { turn.wording.words }

    /// The spaces that most people look for.
    var spaces: [PageValue] { offered.filter { !$0.isPlot }.map(choice) }

    /// The many small parts of a large space, such as the plots of a garden.
    var parts: [PageValue] { offered.filter { $0.isPlot }.map(choice) }

    /// Whether a small part was chosen already.
    var choosesParts: Bool {
        offered.contains { $0.isPlot && form.spaces.contains($0.slug.text) }
    }

    /// What was chosen once stays to be seen, also where the house no longer offers it.
    private var offered: [Space] { turn.house.spaces.filter { !$0.retired || form.spaces.contains($0.slug.text) } }

    private func choice(_ space: Space) -> PageValue {
        PageValue([
            "slug": space.slug.text, "name": space.name, "chosen": form.spaces.contains(space.slug.text),
            "about": words.say("page.holds", count: space.capacity),
        ])
    }

    private var house: HouseChoices { HouseChoices(house: turn.house, wording: turn.wording) }

    /// Pools that anybody could take along; what is fixed says where it stands.
    var pools: [PageValue] { house.pools(counts: form.equipment) }

    /// What a rule in force turns on, for any space: without script the spaces can change after this was shown. Tags
    /// that nobody asks for stay as they were given.
    var questions: [PageValue] {
        let asked = turn.rules.questions.filter { isAsked($0.tag) }
        let others = form.tags.filter { tag in !asked.contains { $0.tag == tag } }
        return asked.map { question in
            let text = question.wording[words.language.rawValue] ?? question.wording["nl"] ?? question.tag
            return PageValue(["tag": question.tag, "text": text, "chosen": form.tags.contains(question.tag)])
        } + others.map { PageValue(["tag": $0, "text": words.tag($0), "chosen": true]) }
    }

    private func isAsked(_ tag: String) -> Bool {
        turn.rules.rules.contains { $0.when.tags.contains(tag) || $0.unless.tags.contains(tag) }
    }

    var every: [PageValue] {
        let kept = form.every == Repeats.own ? [Repeats.own] : []
        return (Repeats.choices + kept).map { choice in
            PageValue(["value": choice, "label": label(every: choice), "chosen": form.every == choice])
        }
    }

    private func label(every choice: String) -> String {
        switch choice {
        case "week": words.say("page.every-week")
        case "even": words.say("page.every-even")
        case "odd": words.say("page.every-odd")
        case "two-weeks": words.say("page.every-two-weeks")
        case "month": words.say("page.every-month")
        case "day": words.say("page.every-day")
        case Repeats.own: form.base?.rule.map(turn.wording.text) ?? words.say("page.every-own")
        default: words.say("page.every-none")
        }
    }

    var closedDays: [PageValue] {
        BookingRequest.ClosedDays.allCases.map { way in
            PageValue([
                "value": way.rawValue, "label": turn.wording.text(way), "chosen": form.closedDays == way.rawValue,
            ])
        }
    }

    /// The parts of the day within which the house may choose the time.
    var anyBlocks: [PageValue] { house.blocks(chosen: form.anyBlock, exact: words.say("page.any-exact")) }

    /// What a space must offer that the house chooses.
    var access: [PageValue] { house.access(chosen: form.access) }

    /// The rows in which a space gets a time of its own.
    var times: [PageValue] {
        form.times.enumerated().map { number, row in
            PageValue([
                "row": number, "nth": words.say("page.time-row", ["n": String(number + 1)]), "from": row.from,
                "to": row.to, "people": row.people,
                "places": offered.map {
                    PageValue(["value": $0.slug.text, "label": $0.name, "chosen": row.space == $0.slug.text])
                },
            ])
        }
    }

    /// One choice more than there are groups, at least two, at most as many as may ask together.
    var together: [PageValue] {
        let others = turn.house.groups.filter { $0.slug != turn.session.group && $0.standing == .admitted }
        let rows = min(8, max(2, form.with.count + 1))
        return (0..<rows).map { number in
            let chosen = form.with.indices.contains(number) ? form.with[number] : ""
            return PageValue([
                "row": number, "nth": words.say("page.with-row", ["n": String(number + 1)]),
                "groups": others.map {
                    PageValue(["value": $0.slug.text, "label": $0.name, "chosen": chosen == $0.slug.text])
                },
            ])
        }
    }

    var layouts: [PageValue] { house.layouts(chosen: form.layout) }
}
