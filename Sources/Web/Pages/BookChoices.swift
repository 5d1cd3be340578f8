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

    private var offered: [Space] { turn.house.spaces.filter { !$0.retired } }

    private func choice(_ space: Space) -> PageValue {
        PageValue([
            "slug": space.slug.text, "name": space.name, "chosen": form.spaces.contains(space.slug.text),
            "about": words.say("page.holds", count: space.capacity),
        ])
    }

    private var house: HouseChoices { HouseChoices(house: turn.house, wording: turn.wording) }

    /// Pools that anybody could take along; what is fixed says where it stands.
    var pools: [PageValue] { house.pools(counts: form.equipment) }

    /// What a rule in force turns on, for any space: without script the spaces can change after this was shown.
    var questions: [PageValue] {
        turn.rules.questions.filter { isAsked($0.tag) }.map { question in
            let text = question.wording[words.language.rawValue] ?? question.wording["nl"] ?? question.tag
            return PageValue(["tag": question.tag, "text": text, "chosen": form.tags.contains(question.tag)])
        }
    }

    private func isAsked(_ tag: String) -> Bool {
        turn.rules.rules.contains { $0.when.tags.contains(tag) || $0.unless.tags.contains(tag) }
    }

    var every: [PageValue] {
        Repeats.choices.map { choice in
            let label =
                switch choice {
                case "week": words.say("page.every-week")
                case "two-weeks": words.say("page.every-two-weeks")
                case "month": words.say("page.every-month")
                case "day": words.say("page.every-day")
                default: words.say("page.every-none")
                }
            return PageValue(["value": choice, "label": label, "chosen": form.every == choice])
        }
    }

    var layouts: [PageValue] { house.layouts(chosen: form.layout) }

    var welcome: [PageValue] {
        Welcome.allCases.map { welcome in
            PageValue([
                "value": welcome.rawValue, "label": turn.wording.text(welcome),
                "chosen": form.welcome == welcome.rawValue,
            ])
        }
    }
}
