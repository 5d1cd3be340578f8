/// One kind of house rule with its numbers: what it takes, when it speaks, what it needs to know, what it finds.
///
/// Each kind is one file under `Rules/Kinds/`, and `RuleKind` names it. Reading a book, checking it, writing it out,
/// comparing two and saying it in words all follow from ``parameters``. The article *How to add a kind of rule* shows
/// the way.
package protocol KindOfRule: Hashable, Sendable {
    /// Its place in the list of kinds.
    static var kind: RuleKind { get }
    /// When it speaks, how strictly, and what a rule of it looks like.
    static var page: RulePage { get }
    /// What it takes, in the order in which a book writes it.
    static var parameters: [Parameter<Self>] { get }

    /// A rule of this kind before its parameters are read.
    init()

    /// The bookings that it has to know beyond those near the asked dates; `asking` says for whom and when.
    func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion]

    /// Where it looks near the asked dates beside the spaces and pools that are asked for.
    func placesSeen(under rule: Rule, in house: House) -> PlacesSeen

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    ///
    /// `stretches` are the times at which the date has some of its spaces; there is only one where it has all of them
    /// for all of its time.
    func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason?

    /// What it finds apart from whether it applies to the asked date itself: day by day, or because others who are
    /// already there are protected by it.
    func findings(beside date: DateContext, under rule: Rule, in stretches: [Subject]) -> [Finding]

    /// Changes that this kind would let pass, nearest first, where `reason` is what it found.
    func suggestions(for request: BookingRequest, after reason: Reason, in house: House) -> [Alternative]

    /// The variants of what it can find, each with words of its own; one that is empty for a kind that finds one thing.
    static var variants: [String] { get }

    /// Whether what it found is gone when others give something back.
    static func mayPass(_ reason: Reason) -> Bool

    /// Minutes that it keeps free before and after a booking; nil for a kind that keeps none.
    var keptFree: (before: Int, after: Int)? { get }

    /// Whether a rule with these numbers can never find anything on any of these days.
    func findsNothing(on days: Set<Weekday>, replacingAnother: Bool) -> Bool
}

extension KindOfRule {
    /// The bookings that it has to know beyond those near the asked dates.
    package func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion] { [] }
    /// Nowhere but at the spaces and pools that are asked for.
    package func placesSeen(under rule: Rule, in house: House) -> PlacesSeen { .asked }
    /// What it finds apart from whether it applies to the asked date itself.
    package func findings(beside date: DateContext, under rule: Rule, in stretches: [Subject]) -> [Finding] { [] }
    /// Changes that would pass, nearest first.
    package func suggestions(
        for request: BookingRequest, after reason: Reason, in house: House
    ) -> [Alternative] { [] }
    /// What it can find, each with words of its own.
    package static var variants: [String] { [""] }
    /// Whether what it found is gone when others give something back.
    package static func mayPass(_ reason: Reason) -> Bool { false }
    /// Minutes that it keeps free before and after a booking.
    package var keptFree: (before: Int, after: Int)? { nil }
    /// Whether a rule with these numbers can never find anything on any of these days.
    package func findsNothing(on days: Set<Weekday>, replacingAnother: Bool) -> Bool { false }
}

/// A kind that this version reads and says, and does not check yet: it is never silent where it could matter, and what
/// it would refuse goes to the board.
protocol CarriedKind: KindOfRule {}

extension CarriedKind {
    /// What it can find, each with words of its own.
    package static var variants: [String] { [Reason.carriedVariant] }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        Self.page.concernsRequests ? Reason(.rule(Self.kind, variant: Reason.carriedVariant), facts: [:]) : nil
    }
}

/// When a kind of rule speaks, how strictly, and what a rule of it looks like.
package struct RulePage: Hashable, Sendable {
    /// When a rule of this kind is looked at.
    package enum Occasion: String, CaseIterable, Hashable, Sendable {
        /// On every request, edit, approval and import.
        case asking
        /// By the clock, on bookings that stand.
        case standing
        /// When something is computed and shown.
        case reporting
        /// When a season is shared out.
        case season
        /// When people read it.
        case text
    }

    /// What a rule of this kind does when it does not say so itself.
    package var effect: Rule.Effect
    /// The most that it ever does, whatever the book says.
    package var strongest: Rule.Effect
    /// When it is looked at.
    package var speaks: Set<Occasion>
    /// Whether this version checks it.
    package var isBuilt: Bool
    /// Which condition it cannot do without.
    package var needs: Condition
    /// An example, which can be adopted anywhere.
    package var example: Example

    /// What a rule must say so that it does not hold for everybody and everything.
    package enum Condition: Hashable, Sendable {
        /// Nothing.
        case nothing
        /// `when`.
        case when
        /// `when` or `unless`.
        case whenOrUnless
    }

    /// A rule as a book writes it.
    package struct Example: Hashable, Sendable {
        /// Its sentence in Dutch.
        package var nl: String
        /// Its sentence in English.
        package var en: String
        /// Its own keys, in TOML.
        package var lines: String

        /// An example; `lines` is empty for a kind without keys.
        package init(nl: String, en: String, lines: String = "") {
            self.nl = nl
            self.en = en
            self.lines = lines
        }
    }

    /// A kind that is checked, unless said otherwise; one that is not asks the board at most.
    package init(
        effect: Rule.Effect, speaks: Set<Occasion>, isBuilt: Bool = true, needs: Condition = .nothing, example: Example
    ) {
        self.effect = effect
        self.speaks = speaks
        self.isBuilt = isBuilt
        self.needs = needs
        self.example = example
        strongest = isBuilt ? .refuse : .askBoard
    }

    /// The same kind, never stricter than `effect`.
    func atMost(_ effect: Rule.Effect) -> RulePage {
        var page = self
        page.strongest = effect
        return page
    }

    /// Whether it has a word in the answer to a request: a kind that only speaks when a season is shared out has none.
    package var concernsRequests: Bool { speaks != [.season] }
}
