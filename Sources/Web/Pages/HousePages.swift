import Operations
import Phrases
import Scheduling

/// Pages about the house itself: a space, the groups, the addresses to subscribe to.
extension RequestHandlers {
    /// `GET /spaces/{slug}`.
    func spacePage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        guard let slug = Slug(call.parameter("slug")), let space = view.house.spaces[slug] else {
            throw Problem.notFound
        }
        let wording = try await wording(of: view, in: call.language)
        let entries = try await comingEntries(for: call, days: 28, in: view).filter {
            !view.house.parts(of: $0.spaces).isDisjoint(with: space.parts)
        }
        let value = SpacePage(space: space, view: view, wording: wording).value
        return await page("space", showing: value.adding(list(of: entries, in: wording, of: view)), for: call)
    }

    /// `GET /groups`.
    func groupsPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let words = phrases.words(call.language)
        let groups = view.groups.filter { $0.standing == .admitted }.map { group in
            PageValue([
                "href": "/groups/\(group.slug.text)", "name": group.name,
                "about": words.say("page.people-count", count: group.people),
            ])
        }
        return await page(
            "groups", showing: PageValue(["title": words.say("page.groups"), "groups": groups]), for: call)
    }

    /// `GET /groups/{slug}`: the group's public activities.
    func groupPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let known = Slug(call.parameter("slug")).flatMap { slug in view.groups.first { $0.slug == slug } }
        guard let group = known, group.standing != .asking else { throw Problem.notFound }
        let wording = try await wording(of: view, in: call.language)
        let entries = try await comingEntries(for: call, days: 60, in: view).filter { $0.group == group.slug }
        let value = PageValue([
            "title": group.name, "heading": group.name, "feed": "/feeds/groups/\(group.slug.text).ics",
            "about": wording.words.say("page.people-count", count: group.people),
        ])
        return await page("group", showing: value.adding(list(of: entries, in: wording, of: view)), for: call)
    }

    /// `GET /feeds`.
    func feedsPage(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        let start = settings.publicURL
        let words = phrases.words(call.language)
        let value = PageValue([
            "title": words.say("page.subscribe-title"), "house": "\(start)/feeds/house.ics",
            "webcal": Address.webcal("\(start)/feeds/house.ics"),
            "spaces": view.spaces.filter { !$0.retired }.map { space in
                feedValue(of: space.name, at: "\(start)/feeds/spaces/\(space.slug.text).ics")
            },
            "groups": view.groups.filter { $0.standing == .admitted }.map { group in
                feedValue(of: group.name, at: "\(start)/feeds/groups/\(group.slug.text).ics")
            },
        ])
        return await page("feeds", showing: value, for: call)
    }

    private func feedValue(of name: String, at address: String) -> PageValue {
        PageValue(["name": name, "href": address, "webcal": Address.webcal(address)])
    }

    /// `GET /about`.
    func aboutPage(_ call: WebRequest) async throws -> Answer {
        await page("about", showing: PageValue(["title": phrases.words(call.language).say("page.about")]), for: call)
    }
}

/// The values of a space's page.
struct SpacePage {
    let space: Space
    let view: HouseView
    let wording: Wording

    private var words: Words { wording.words }

    var value: PageValue {
        PageValue([
            "title": space.name, "heading": space.name, "about": words.say("page.holds", count: space.capacity),
            "parts": parts, "layouts": layouts, "features": features, "fixed": fixed, "buffers": buffers,
            "ask": "/book?space=\(space.slug.text)", "feed": "/feeds/spaces/\(space.slug.text).ics",
            "door": "/doors/\(space.slug.text)",
        ])
    }

    private var parts: String? {
        guard space.parts.count > 1 else { return nil }
        return words.list(space.parts.sorted().map(wording.names.space))
    }

    private var layouts: String? {
        let shown = space.layouts.sorted { $0.key < $1.key }.map { "\($0.key.text) (\($0.value.capacity))" }
        return shown.isEmpty ? nil : words.list(shown)
    }

    private var features: String? {
        let shown = space.features.sorted().map(wording.feature)
        return shown.isEmpty ? nil : words.list(shown)
    }

    private var fixed: String? {
        let own = view.equipment.filter { pool in
            !pool.retired && pool.fixedTo.map { !view.house.parts(of: [$0]).isDisjoint(with: space.parts) } ?? false
        }
        return own.isEmpty ? nil : words.list(own.map(\.name))
    }

    private var buffers: String? {
        guard space.setUpMinutes + space.clearUpMinutes > 0 else { return nil }
        return words.say(
            "page.buffer-minutes",
            ["before": words.length(minutes: space.setUpMinutes), "after": words.length(minutes: space.clearUpMinutes)])
    }
}
