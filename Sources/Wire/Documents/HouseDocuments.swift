import Phrases
import Scheduling

/// A space as the API and `--json` show it.
package struct SpaceDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of a space.
    package init(_ space: Space) {
        json = .members([
            "slug": .string(space.slug.text), "name": .string(space.name),
            "parts": .strings(space.parts.sorted().map(\.text)), "capacity": .integer(space.capacity),
            "layouts": .counts(space.layouts.mapValues(\.capacity)), "set-up": .integer(space.setUpMinutes),
            "clear-up": .integer(space.clearUpMinutes), "access": .strings(space.features.sorted().map(\.text)),
            "shared": .bool(space.shared), "by-day": .bool(space.byDay), "retired": .bool(space.retired),
        ])
    }

    /// `{spaces: […]}`.
    package static func list(_ spaces: [Space]) -> JSONValue {
        .members(["spaces": .array(spaces.map { SpaceDocument($0).json })])
    }
}

/// A pool as the API and `--json` show it.
package struct EquipmentDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of a pool.
    package init(_ pool: Equipment, zone: Zone) {
        let times = TimeReading(zone: zone)
        json = .members([
            "slug": .string(pool.slug.text), "name": .string(pool.name), "quantity": .integer(pool.quantity),
            "fixed-to": pool.fixedTo.map { .string($0.text) } ?? .null, "set-up": .integer(pool.setUpMinutes),
            "clear-up": .integer(pool.clearUpMinutes),
            "out-of-order": .array(
                pool.outOfOrder.map { broken in
                    .members([
                        "start": .string(times.text(broken.span.start)), "end": .string(times.text(broken.span.end)),
                        "quantity": .integer(broken.quantity),
                    ])
                }),
            "retired": .bool(pool.retired),
        ])
    }

    /// `{equipment: […]}`.
    package static func list(of pools: [Equipment], in zone: Zone) -> JSONValue {
        .members(["equipment": .array(pools.map { EquipmentDocument($0, zone: zone).json })])
    }
}

/// A group as the API and `--json` show it: what everybody may know of it.
package struct GroupDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of a group.
    package init(_ group: Group) {
        json = .members([
            "slug": .string(group.slug.text), "name": .string(group.name),
            "kind": group.kind.map { .string($0.text) } ?? .null, "tags": .strings(group.tags.sorted()),
            "people": .integer(group.people), "standing": .string(group.standing.rawValue),
        ])
    }

    /// `{groups: […]}`.
    package static func list(_ groups: [Group]) -> JSONValue {
        .members(["groups": .array(groups.map { GroupDocument($0).json })])
    }
}

/// A house rule as the API and `--json` show it.
package struct RuleDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of a rule with the checks that stand `with` it.
    package init(_ rule: Rule, in book: HouseRules, wording: Wording) {
        let checks = book.rules.filter { $0.id == rule.id }
        json = .members([
            "slug": .string(rule.id.lowercased()), "id": .string(rule.id), "kind": .string(rule.kind.name),
            "nl": rule.wording["nl"].map(JSONValue.string), "en": rule.wording["en"].map(JSONValue.string),
            "basis": .string(rule.basis.rawValue), "effect": .string(rule.effect.rawValue),
            "decision": .string(rule.decision), "consent": rule.consent.map(JSONValue.string),
            "review": rule.review.map { .string($0.text) }, "replaces": rule.replaces.map(JSONValue.string),
            "trial": rule.trial.map(Self.json),
            "checked": .bool(checks.allSatisfy(\.kind.isBuilt)),
            "checks": .array(checks.map { Self.json(check: $0, in: wording) }),
        ])
    }

    private static func json(_ trial: Rule.Trial) -> JSONValue {
        .members([
            "from": .string(trial.from.text), "until": .string(trial.until.text), "expect": .string(trial.expect),
        ])
    }

    private static func json(check: Rule, in wording: Wording) -> JSONValue {
        .members([
            "kind": .string(check.kind.name), "effect": .string(check.effect.rawValue),
            "checked": .bool(check.kind.isBuilt), "text": .strings(wording.reading(check).meaning),
        ])
    }

    /// `{number, rules: […]}`.
    package static func list(of book: HouseRules, in wording: Wording) -> JSONValue {
        .members([
            "number": .integer(book.number),
            "rules": .array(
                book.rules.filter { $0.part == 0 }.map { RuleDocument($0, in: book, wording: wording).json }),
        ])
    }
}
