import Persistence
import Scheduling

extension Centre {
    /// The house as everybody may see it; costs next to nothing while it does not change.
    package func house() async throws(Denial) -> HouseView {
        let now = now
        return try await reading { [self] in try house(at: now, in: $0) }
    }

    func house(at now: Instant, in reading: Reading) throws -> HouseView {
        let stored = try reading.snapshot()
        let number = try reading.ruleBookNumber(at: now) ?? 0
        var view = stored.derived("view under \(number)") { HouseView(stored, ruleBook: number) }
        view.revision = try reading.revision()
        return view
    }

    /// A number that rises with every change that people can see, whichever process made it.
    package func revision() async throws(Denial) -> Int64 { try await reading { try $0.revision() } }

    /// One group; unknown when there is none of that name.
    package func group(_ slug: Slug) async throws(Denial) -> Group {
        try await reading { reading in
            guard let group = try reading.snapshot().group(slug)?.group else {
                throw Denial.unknown(what: "group", id: slug.text)
            }
            return group
        }
    }

    /// The closures that meet a span, by start.
    package func closures(in span: Span) async throws(Denial) -> [Closure] {
        try await reading { try $0.closures(meeting: span).map(\.closure) }
    }
}

extension HouseView {
    fileprivate init(_ stored: Snapshot, ruleBook: Int) {
        self.init(
            settings: stored.centre, house: stored.house,
            spaces: stored.spaces.compactMap { stored.house.spaces[$0] },
            equipment: stored.equipment.compactMap { stored.house.equipment[$0] },
            groups: stored.groups.map(\.group), ruleBook: ruleBook, edition: stored.revision, revision: 0)
    }
}
