import GRDB
import Scheduling

/// Most dates have all the booking's spaces and pools for the booking's own time: their row says it all. The others are
/// kept whole beside it.
extension AskedOccurrence {
    /// A date whose row says it all.
    init(_ row: OccurrenceRow, of shown: ShownBooking) {
        self.init(
            start: row.start, span: row.span,
            slots: shown.places.map {
                Slot(space: $0.space, parts: $0.parts, span: row.span, setUp: row.setUp, clearUp: row.clearUp)
            },
            pools: shown.equipment.map { PoolUse(pool: $0.key, quantity: $0.value, span: row.span) }.inOrder,
            people: shown.people, layout: shown.layout, visibility: shown.visibility, tags: shown.tags,
            readAsFirstOfTwo: row.isFirstOfTwo)
    }

    /// Whether its row and its booking say all there is to say of it.
    func isPlain(in request: BookingRequest) -> Bool {
        let (setUp, clearUp) = (setUp, clearUp)
        let things = request.equipment.map { PoolUse(pool: $0.key, quantity: $0.value, span: span) }.inOrder
        return movedFrom == nil && spaces == request.spaces && pools == things && people == request.people ?? 1
            && layout == request.layout && visibility == request.visibility && tags == request.tags
            && slots.allSatisfy {
                $0.span == span && $0.setUp == setUp && $0.clearUp == clearUp && $0.people == nil
            }
    }
}

/// The row of a date, as it is read.
struct OccurrenceRow {
    let start: WallClock
    let span: Span
    let setUp: Int64
    let clearUp: Int64
    var isFirstOfTwo = false
}

extension [PoolUse] {
    fileprivate var inOrder: [PoolUse] { sorted { $0.pool < $1.pool } }
}

extension BookingRequest {
    /// What the booking's own row has no column for; nil for a plain booking.
    var more: JSONValue? {
        guard case .object(let members) = document else { return nil }
        let more = members.filter { !Self.columns.contains($0.name) }
        return more.isEmpty ? nil : .object(more)
    }

    mutating func takeMore(from other: BookingRequest) {
        take(Self.storedNames.subtracting(Self.columns), from: other)
    }

    /// The fields that the booking's row, and the tables beside it, keep by themselves.
    private static let columns: Set<String> = [
        "group", "title", "spaces", "start", "end", "start-second", "end-second", "repeat", "except", "people",
        "layout", "visibility", "welcome", "tags", "clashes", "set-up", "clear-up", "note", "description",
    ]
}

extension Writing {
    /// Keeps what a booking has beyond its own row.
    func insertMore(of booking: BookingRecord) throws {
        guard let more = booking.request.more else { return }
        try database.cachedStatement(sql: "INSERT INTO booking_more (booking_id, request) VALUES (?, ?)")
            .execute(arguments: [booking.id, more.text])
    }

    /// Keeps a date whole where its row does not say it all.
    func insertDetail(of date: OccurrenceRecord, _ id: Int64, of booking: BookingRecord) throws {
        guard !date.asked.isPlain(in: booking.request) else { return }
        try database.cachedStatement(
            sql: "INSERT INTO occurrence_detail (occurrence_id, booking_id, asked) VALUES (?, ?, ?)"
        ).execute(arguments: [id, booking.id, try StoredJSON.text(date.asked)])
    }
}

extension Reading {
    /// What a booking has beyond its own row, or nil.
    func more(of id: Int64) throws -> BookingRequest? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT request FROM booking_more WHERE booking_id = ?"), arguments: [id]
        ).map { try StoredJSON.document(BookingRequest.self, $0) }
    }

    /// The dates of a booking that are kept whole, by their number.
    func details(of id: Int64) throws -> [Int64: AskedOccurrence] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT occurrence_id, asked FROM occurrence_detail WHERE booking_id = ?"),
            arguments: [id]
        ).reduce(into: [:]) { found, row in
            found[row[0]] = try StoredJSON.value(AskedOccurrence.self, row[1])
        }
    }
}
