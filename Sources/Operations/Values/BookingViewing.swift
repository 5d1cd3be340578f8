import Persistence
import Scheduling

extension Actor {
    /// With whose eyes they look at a booking.
    var viewer: Viewer {
        switch self {
        case .board, .clock: .board
        case .group(let slug, _): .group(slug)
        case .visitor: .anybody
        }
    }
}

extension BookingView {
    init(_ booking: Booking, for actor: Actor, in house: Snapshot) {
        self.init(
            booking, for: actor.viewer, groupName: house.group(booking.groupID)?.group.name,
            answeredBy: Self.answeredBy(booking, under: house.centre))
    }
}
