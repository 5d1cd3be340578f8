import HTTPTypes
import NIOCore
import Operations
import Phrases
import Scheduling

/// `/`: what happens in the house, by day, week or month.
extension RequestHandlers {
    /// The views of the agenda; without a choice today with the week below it.
    enum AgendaView: String, CaseIterable {
        case both = ""
        case day, week, month
    }

    /// `GET /?date=&view=`.
    func agendaPage(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        guard case .visitor = caller else { return try await agenda(for: call, by: caller.actor) }
        // Whoever is nobody in particular sees what everybody sees: made once a revision, language and day.
        let revision = try await centre.revision()
        let name = "\(revision) \(call.language.rawValue) \(call.now.seconds / 3600) \(call.address)"
        if let kept = agendas[name] { return compressed(kept, with: kept.body, as: name, for: call) }
        let made = try await agendasInMaking.value(for: name) { [self] in
            do { return .success(try await agenda(for: call, by: .visitor)) } catch { return .failure(error) }
        }.get()
        if made.status == .ok, call.address.utf8.count < 100 { agendas.store(made, as: name) }
        return compressed(made, with: made.body, as: name, for: call)
    }

    private func agenda(for call: WebRequest, by actor: Actor) async throws -> Answer {
        let house = try await centre.house()
        let wording = try await wording(of: house, in: call.language)
        let today = house.house.zone.date(at: call.now)
        let date = Self.date(call.queryItem("date")) ?? today
        let view = AgendaView(rawValue: call.queryItem("view") ?? "") ?? .both
        let plan = AgendaPlan(view: view, date: date, today: today, zone: house.house.zone)
        guard let span = plan.span else { throw Problem.notFound }
        let page = AgendaPage(
            plan: plan, wording: wording, spaces: house.spaces.filter { !$0.retired },
            entries: try await centre.agenda(span, by: actor), closures: try await centre.closures(in: span))
        return await self.page("agenda", showing: page.value, for: call)
    }

    /// A day from a query; nil for anything but a day that exists.
    static func date(_ text: String?) -> LocalDate? {
        text.flatMap { LocalDate($0) }.flatMap { 2000...2100 ~= $0.civil.year ? $0 : nil }
    }
}

/// Which days a view of the agenda shows, and where its neighbours are.
struct AgendaPlan {
    let view: RequestHandlers.AgendaView
    let date: LocalDate
    let today: LocalDate
    let zone: Zone

    /// The first day shown.
    var first: LocalDate {
        switch view {
        case .both, .day: date
        case .week: date.monday
        case .month: date.firstOfMonth.monday
        }
    }

    /// How many days are shown.
    var count: Int {
        switch view {
        case .both, .week: 7
        case .day: 1
        case .month: 42
        }
    }

    var days: [LocalDate] { (0..<count).map { first.adding(days: $0) } }

    /// From the first midnight to the last.
    var span: Span? { Span(zone.start(of: first), zone.start(of: first.adding(days: count))) }

    var before: LocalDate { step(-1) }
    var after: LocalDate { step(1) }

    private func step(_ direction: Int) -> LocalDate {
        switch view {
        case .both, .day: date.adding(days: direction)
        case .week: date.adding(days: 7 * direction)
        case .month:
            direction < 0
                ? date.firstOfMonth.adding(days: -1).firstOfMonth : date.firstOfMonth.adding(days: 31).firstOfMonth
        }
    }

    func href(to date: LocalDate, in view: RequestHandlers.AgendaView) -> String {
        let chosen = view == .both ? "" : "view=\(view.rawValue)&"
        return "/?\(chosen)date=\(date.text)"
    }
}
