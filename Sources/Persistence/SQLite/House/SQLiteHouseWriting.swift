import GRDB
import Scheduling

extension SQLiteWriting {
    func set(_ name: String, to value: String) throws {
        try database.execute(
            sql:
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            arguments: [name, value])
        try houseChanged()
    }

    func add(_ space: Space) throws {
        try database.execute(
            sql: """
                INSERT INTO space (slug, name, capacity, set_up_minutes, clear_up_minutes, features, shared, by_day,
                    retired)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                space.slug.text, space.name, space.capacity, space.setUpMinutes, space.clearUpMinutes,
                StoredForm.list(space.features.sorted().map(\.text)), space.shared, space.byDay, space.retired,
            ])
        let id = database.lastInsertedRowID
        for part in space.parts.sorted() {
            try database.execute(sql: "INSERT OR IGNORE INTO part (slug) VALUES (?)", arguments: [part.text])
            try database.execute(
                sql: "INSERT INTO space_part (space_id, part_id) SELECT ?, id FROM part WHERE slug = ?",
                arguments: [id, part.text])
        }
        try addLayouts(of: space, id: id)
        try houseChanged()
    }

    func change(_ space: Space) throws {
        guard let id = try current.snapshot().numbers.spaces[space.slug] else { return }
        try database.execute(
            sql: """
                UPDATE space SET name = ?, capacity = ?, set_up_minutes = ?, clear_up_minutes = ?, features = ?,
                    shared = ?, by_day = ?, retired = ? WHERE id = ?
                """,
            arguments: [
                space.name, space.capacity, space.setUpMinutes, space.clearUpMinutes,
                StoredForm.list(space.features.sorted().map(\.text)), space.shared, space.byDay, space.retired, id,
            ])
        try database.execute(sql: "DELETE FROM space_layout WHERE space_id = ?", arguments: [id])
        try addLayouts(of: space, id: id)
        try houseChanged()
    }

    func share(_ space: Space, heldBy dates: [Int64]) throws {
        let numbers = try current.snapshot().numbers.parts
        try database.execute(
            sql: """
                UPDATE occurrence_part SET shared = ?
                WHERE occurrence_id IN (SELECT value FROM json_each(?)) AND part_id IN (SELECT value FROM json_each(?))
                """,
            arguments: [space.shared, dates.json, space.parts.compactMap { numbers[$0] }.json])
    }

    private func addLayouts(of space: Space, id: Int64) throws {
        for (layout, numbers) in space.layouts.sorted(by: { $0.key < $1.key }) {
            try database.execute(
                sql: """
                    INSERT INTO space_layout (space_id, layout, capacity, set_up_minutes, clear_up_minutes)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [id, layout.text, numbers.capacity, numbers.setUpMinutes, numbers.clearUpMinutes])
        }
    }

    func keep(_ pool: Equipment) throws {
        let place = try pool.fixedTo.flatMap { try current.snapshot().numbers.spaces[$0] }
        try database.execute(
            sql: """
                INSERT INTO equipment (slug, name, quantity, fixed_to, retired, set_up_minutes, clear_up_minutes,
                    out_of_order)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (slug) DO UPDATE SET name = excluded.name, quantity = excluded.quantity,
                    fixed_to = excluded.fixed_to, retired = excluded.retired,
                    set_up_minutes = excluded.set_up_minutes, clear_up_minutes = excluded.clear_up_minutes,
                    out_of_order = excluded.out_of_order
                """,
            arguments: [
                pool.slug.text, pool.name, pool.quantity, place, pool.retired, pool.setUpMinutes, pool.clearUpMinutes,
                OutOfOrderForm.text(pool.outOfOrder),
            ])
        try houseChanged()
    }

    func keep(_ season: Season) throws {
        try database.execute(
            sql: """
                INSERT INTO season (name, first_day, last_day) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day
                """,
            arguments: [season.name, season.first.days, season.last.days])
        try houseChanged()
    }

    func change(seasonNamed name: String, to season: Season) throws {
        try database.execute(
            sql: "UPDATE season SET name = ?, first_day = ?, last_day = ? WHERE name = ?",
            arguments: [season.name, season.first.days, season.last.days, name])
        try houseChanged()
    }

    func removeSeason(named name: String) throws {
        try database.execute(sql: "DELETE FROM season WHERE name = ?", arguments: [name])
        try houseChanged()
    }

    func keep(_ group: Group, at now: Instant) throws {
        try database.execute(
            sql: """
                INSERT INTO "group" (slug, name, kind, tags, people, standing, created) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind, tags = excluded.tags,
                    people = excluded.people, standing = excluded.standing
                """,
            arguments: [
                group.slug.text, group.name, group.kind?.text, StoredForm.list(group.tags.sorted()), group.people,
                group.standing.rawValue, now.seconds,
            ])
        try houseChanged()
    }
}
