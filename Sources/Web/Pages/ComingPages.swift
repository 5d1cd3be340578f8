import Operations
import Phrases
import Scheduling

/// Pages that list what is coming: the screen in the hall, the sheet on a door, the agenda in a frame.
extension RequestHandlers {
    /// What is coming from today's midnight, as the caller may see it.
    func comingEntries(for call: WebRequest, days: Int, in view: HouseView) async throws -> [AgendaEntry] {
        let zone = view.house.zone
        let today = zone.date(at: call.now)
        guard let span = Span(zone.start(of: today), zone.start(of: today.adding(days: days))) else { return [] }
        return try await centre.agenda(span, by: try await caller(of: call).actor)
    }

    /// Entries in a list, day by day.
    func list(of entries: [AgendaEntry], in wording: Wording, of view: HouseView) -> PageValue {
        let value = EntryValue(wording, spaces: view.spaces)
        let days = value.days(entries).map { day in
            PageValue(["name": wording.words.day(day.date), "entries": day.entries.map { value.value($0) }])
        }
        return PageValue(["hasDays": !days.isEmpty, "days": days])
    }

    /// `GET /today`: the screen in the hall; what is over leaves it.
    func todayPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let today = view.house.zone.date(at: call.now)
        let entries = try await publicly(on: today, in: view).filter { $0.span.end > call.now }
        let wording = try await wording(of: view, in: call.language)
        let heading = wording.words.day(today)
        return try await board("today", heading: heading, entries: entries, wording: wording, for: call)
    }

    /// `GET /doors/{slug}`: the sheet on the door of one space, for today or `?date=`.
    func doorPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        guard let slug = Slug(call.parameter("slug")), let space = view.house.spaces[slug] else {
            throw Problem.notFound
        }
        let date = Self.date(call.queryItem("date")) ?? view.house.zone.date(at: call.now)
        let entries = try await publicly(on: date, in: view).filter {
            !view.house.parts(of: $0.spaces).isDisjoint(with: space.parts)
        }
        let wording = try await wording(of: view, in: call.language)
        return try await board(
            "door", heading: "\(space.name), \(wording.words.day(date))", entries: entries, wording: wording, for: call)
    }

    /// What everybody may see on a wall, whoever is signed in.
    private func publicly(on date: LocalDate, in view: HouseView) async throws -> [AgendaEntry] {
        let zone = view.house.zone
        guard let day = Span(zone.start(of: date), zone.start(of: date.adding(days: 1))) else { return [] }
        return try await centre.agenda(day, by: .visitor)
    }

    private func board(
        _ template: String, heading: String, entries: [AgendaEntry], wording: Wording, for call: WebRequest
    ) async throws -> Answer {
        let value = EntryValue(wording, spaces: Array(wording.names.house.spaces.values).sorted { $0.slug < $1.slug })
        return await page(
            template,
            showing: PageValue([
                "title": heading, "heading": heading, "closures": [String](), "hasEntries": !entries.isEmpty,
                "entries": entries.map { value.value($0) },
            ]), for: call)
    }

    /// `GET /embed`: what is certain in the coming two weeks, for a frame on another site.
    func embedPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let zone = view.house.zone
        let today = zone.date(at: call.now)
        guard let span = Span(zone.start(of: today), zone.start(of: today.adding(days: 14))) else {
            throw Problem.notFound
        }
        let entries = try await centre.agenda(span, by: .visitor).filter { !$0.isMasked && $0.state == .confirmed }
        let wording = try await wording(of: view, in: call.language)
        return await page("embed", showing: list(of: entries, in: wording, of: view), for: call)
    }
}
