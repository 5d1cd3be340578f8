import Scheduling

/// What the centre takes from outside: a clock, random, and the folders that hold its files. Only Admin plugs them in.
package struct Surroundings: Sendable {
    /// The present moment.
    package var now: @Sendable () -> Instant
    /// So many bytes that nobody can guess.
    package var random: @Sendable (Int) -> [UInt8]
    /// The folders in which resources are looked up, in order; each may hold `demo-centre/` or a resource bundle.
    package var share: [String]

    /// Clock, random and folders.
    package init(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8], share: [String] = []
    ) {
        self.now = now
        self.random = random
        self.share = share
    }
}

/// How a process uses the centre's store.
package enum Role: Hashable, Sendable {
    /// The server: many readers beside one writer; it keeps the store for as long as it runs.
    case server
    /// A shell command: in, out.
    case command
    /// Nothing is kept: tests and rehearsals, with the real schema.
    case memory
}

/// Who acts, for what they may do and for the journal.
package enum Actor: Hashable, Sendable {
    /// Somebody of the board, by name.
    case board(name: String)
    /// A group, through its token or one of its contacts.
    case group(Slug, contact: Int64?)
    /// Time itself: does what was agreed for when nobody acts.
    case clock
    /// Anybody; reads only, and sees no names of private activities.
    case visitor

    /// Whether they may see what a booking of that group is about.
    func sees(_ group: Slug) -> Bool {
        switch self {
        case .board, .clock: true
        case .group(let own, _): own == group
        case .visitor: false
        }
    }

    /// Whether they may see what is asked: one of its groups, and the board.
    func sees(_ request: BookingRequest) -> Bool { request.groups.contains(where: sees) }

    /// The contact through whom a group acts; nil for a token and for everybody else.
    var contact: Int64? {
        switch self {
        case .group(_, let contact): contact
        case .board, .clock, .visitor: nil
        }
    }

    /// How the journal calls them.
    var signature: String {
        switch self {
        case .board(let name): name
        case .group(let slug, let contact): contact.map { "\(slug.text) (\($0))" } ?? slug.text
        case .clock: "meent"
        case .visitor: ""
        }
    }
}

/// How a change is asked for: all of it may be left out.
package struct Asking: Sendable {
    /// The caller's own key, so that the same request twice is done once; 1 to 255 bytes.
    package var key: String?
    /// A digest of what came with the key; the same key with another one is refused.
    package var bodyDigest: String?
    /// Says the answer as the caller is told it, to be kept with the key and told again; nil where nobody says it again.
    package var told: (@Sendable (BookingAnswer) -> String)?
    /// The version the caller saw, as `BookingView.etag` (or `*`); nil for any.
    package var ifMatch: String?
    /// Why, for the journal.
    package var reason: String
    /// Whether nothing is kept: the answer only.
    package var dryRun: Bool
    /// Whether what is named by its date takes the dates after it along.
    package var andFollowing = false
    /// Whether a whole series may go where no date of it is named; a program has to say so.
    package var mayEndSeries = true
    /// The consent of the group whose booking the board moves: who said so, and when.
    package var consent = ""
    /// Rules that the board lifts for this booking.
    package var waiver: Waiver?
    /// Whether the group hears of it by mail.
    var isTold = true

    /// A change asked for plainly, or with more said.
    package init(
        key: String? = nil, bodyDigest: String? = nil, ifMatch: String? = nil, reason: String = "", dryRun: Bool = false
    ) {
        self.key = key
        self.bodyDigest = bodyDigest
        self.ifMatch = ifMatch
        self.reason = reason
        self.dryRun = dryRun
    }
}
