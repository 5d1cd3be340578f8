import Operations
import Scheduling

/// Things of the house by the words of a command; what is not there ends the command with 4.
extension CommandContext {
    /// One space.
    func space(_ word: String?) async throws -> Space {
        let slug = try named(word)
        guard let space = try await centre.house().house.spaces[slug] else {
            throw Denial.unknown(what: "space", id: slug.text)
        }
        return space
    }

    /// One pool.
    func equipment(_ word: String?) async throws -> Equipment {
        let slug = try named(word)
        guard let pool = try await centre.house().house.equipment[slug] else {
            throw Denial.unknown(what: "equipment", id: slug.text)
        }
        return pool
    }

    /// One group.
    func group(_ word: String?) async throws -> Group { try await centre.group(try named(word)) }

    private func named(_ word: String?) throws -> Slug {
        let text = try terminal.need(word, asking: say("shell.ask.slug"), flag: "SLUG")
        guard let slug = Slug(text) else { throw Denial.unknown(what: "slug", id: text) }
        return slug
    }
}

extension CommandContext {
    /// The closures that are not over yet, by start.
    func closures() async throws -> [Closure] {
        guard let coming = Span(Machine.now(), .latest) else { return [] }
        return try await centre.closures(in: coming)
    }

    /// One closure by its number.
    func closure(_ word: String?) async throws -> Closure {
        let text = try terminal.need(word, asking: say("shell.ask.closure"), flag: "NUMBER")
        let number = try number(text, flag: "NUMBER", in: 1...1_000_000_000)
        guard let all = Span(.earliest, .latest),
            let closure = try await centre.closures(in: all).first(where: { $0.id == number.map(Int64.init) })
        else { throw Denial.unknown(what: "closure", id: text) }
        return closure
    }
}
