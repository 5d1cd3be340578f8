import Scheduling

/// Most dates have all the booking's spaces and pools for the booking's own time: their row says it all. The others are
/// kept whole in their document.
extension AskedOccurrence {
    /// A date whose row says it all, with the parts of its booking's spaces.
    init(_ row: OccurrenceRow, of request: BookingRequest, in places: [(space: Slug, parts: Set<Slug>)]) {
        self.init(
            start: row.start, span: row.span,
            slots: places.map {
                Slot(space: $0.space, parts: $0.parts, span: row.span, setUp: row.setUp, clearUp: row.clearUp)
            },
            pools: request.equipment.map { PoolUse(pool: $0.key, quantity: $0.value, span: row.span) }.inOrder,
            people: request.people ?? 1, layout: request.layout, visibility: request.visibility, tags: request.tags,
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
