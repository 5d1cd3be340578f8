import Operations
import Phrases
import Scheduling

/// What forms offer to choose from of what the house has.
struct HouseChoices {
    let house: HouseView
    let wording: Wording

    private var words: Words { wording.words }
    private var offered: [Space] { house.spaces.filter { !$0.retired } }

    /// Pools that anybody could take along; what is fixed says where it stands.
    func pools(counts: [String: String]) -> [PageValue] {
        house.equipment.filter { !$0.retired || counts[$0.slug.text] != nil }.map { pool in
            let place = pool.fixedTo.map { words.say("page.fixed-to", ["space": wording.names.space($0)]) }
            return PageValue([
                "slug": pool.slug.text, "name": pool.name, "count": counts[pool.slug.text] ?? "",
                "about": [words.say("page.of-these", count: pool.quantity), place ?? ""].filter { !$0.isEmpty }.joined(
                    separator: ", "),
            ])
        }
    }

    /// The ways in which some space can be laid out.
    func layouts(chosen: String) -> [PageValue] {
        let known = Set(offered.flatMap { $0.layouts.keys }).union(Slug(chosen).map { [$0] } ?? [])
        return known.sorted().map { layout in
            PageValue(["value": layout.text, "label": layout.text, "chosen": chosen == layout.text])
        }
    }

    /// The parts of the day; `exact` says what none of them means.
    func blocks(chosen: String, exact: String) -> [PageValue] {
        let known = [
            ("", exact), ("09:00-12:30", words.say("page.block-morning")),
            ("13:00-17:00", words.say("page.block-afternoon")), ("18:00-22:00", words.say("page.block-evening")),
        ]
        let other = known.contains { $0.0 == chosen } ? [] : [(chosen, chosen)]
        return (known + other).map { PageValue(["value": $0, "label": $1, "chosen": chosen == $0]) }
    }

    /// What some space offers that people may need; that it is a plot is no need.
    func access(chosen: [String]) -> [PageValue] {
        Set(offered.filter { !$0.isPlot }.flatMap(\.features)).sorted().map { feature in
            PageValue([
                "value": feature.text, "label": wording.feature(feature), "chosen": chosen.contains(feature.text),
            ])
        }
    }
}
