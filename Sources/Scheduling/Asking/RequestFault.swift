/// Why a request makes no sense, whatever the rules say. All faults of a request are reported at once.
package struct RequestFault: Error, Hashable, Sendable {
    /// The field it is about, as the API names it.
    package var field: String
    /// What is wrong with it.
    package var problem: Problem

    /// A fault of a field.
    package init(_ field: String, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }

    /// What is wrong with a field.
    package enum Problem: Hashable, Sendable {
        /// It must be given.
        case missing
        /// The house knows no such space, pool or group.
        case unknown(String)
        /// It exists but is no longer offered.
        case retired(Slug)
        /// Two of the spaces have a part in common.
        case samePart(Slug)
        /// The space has no such layout; those it has.
        case noSuchLayout(Slug, known: [Slug])
        /// The pool is fixed to a space that is not asked for.
        case fixedElsewhere(equipment: Slug, space: Slug)
        /// A number outside its bounds.
        case outOfBounds(lowest: Int, highest: Int)
        /// Text longer than so many letters.
        case tooLong(letters: Int)
        /// Not a wall clock (`2027-01-12T20:00`) or a time with an offset.
        case notATime(String)
        /// Not a day that exists.
        case notADay(String)
        /// The end does not lie after the start.
        case endsBeforeStart
        /// Longer than seven days.
        case tooManyDays
        /// A list was asked for over more than so many days.
        case spanTooLong(days: Int)
        /// The clock skips this time in spring; the first time after it.
        case clockGap(WallClock, next: WallClock)
        /// The repeat cannot be used.
        case recurrence(RecurrenceFault)
        /// A field that the contract does not know.
        case unknownField
        /// It may be given once only.
        case givenTwice
        /// A field that this version does not act on yet.
        case notYet
        /// A value that the field does not take; those it takes.
        case notOneOf([String])
        /// A value of the wrong type; the type it should have, in the words of JSON.
        case wrongType(String)
        /// Text with characters that cannot be shown, such as a NUL.
        case unprintable
        /// A space that is not among those asked for.
        case notAsked(Slug)
        /// More than a day before or after the event.
        case tooFarFromEvent(Slug)
        /// A group that asks already.
        case askedTwice(Slug)
        /// A day that is left out and changed at once.
        case leftOutAndChanged(LocalDate)
        /// Only for a series of every week.
        case onlyWeekly
        /// The first day does not lie in such a week; the next same day of the week that does.
        case notInSuchWeek(LocalDate, next: LocalDate)
        /// Not after now and before the first start.
        case notBeforeStart
        /// Spaces are named, and left to the house as well.
        case spacesOrAny
        /// Longer than the part of the day it should fit in.
        case longerThanBlock
        /// Only for a single booking, not for a series.
        case onlySingle
        /// The house has no space that offers all of this.
        case noSpaceFits
        /// It has begun, and what is past stays as it was.
        case begun
        /// Only a whole booking has it, not one of its dates.
        case notForOneDate
        /// The rule rests on law, and is never waived.
        case neverWaived(rule: String)
        /// The rule rests on the municipality, and is only waived with its consent.
        case needsConsent(rule: String)
        /// The board moves what a group agreed to only with the group's consent.
        case needsGroupConsent
        /// A place that is offered is held until then, and no longer.
        case offerEnds(Instant)
        /// A question is passed on once.
        case askedAlready
        /// Only with whole days, at most so many of them.
        case onlyWholeDays(most: Int)
        /// Several bookings have it at once, so that it cannot go to one at a time; their ids.
        case heldTogether(bookings: [String])
        /// So many wait already, for the same place or of the same group.
        case lineIsFull(most: Int)
        /// Another season has some of these days already; which.
        case meetsSeason(Season)
        /// A season lasts at most so many years.
        case seasonTooLong(years: Int)
    }
}

extension RequestFault.Problem {
    /// The fault's `code` in the API.
    package var code: String {
        switch self {
        case .missing: "missing"
        case .unknown: "unknown"
        case .retired: "retired"
        case .samePart: "same-part"
        case .noSuchLayout: "no-such-layout"
        case .fixedElsewhere: "fixed-elsewhere"
        case .outOfBounds: "out-of-bounds"
        case .tooLong: "too-long"
        case .notATime: "not-a-time"
        case .notADay: "not-a-day"
        case .endsBeforeStart: "ends-before-start"
        case .tooManyDays: "too-many-days"
        case .spanTooLong: "span-too-long"
        case .clockGap: "clock-gap"
        case .recurrence: "recurrence"
        case .unknownField: "unknown-field"
        case .givenTwice: "given-twice"
        case .notYet: "not-yet"
        case .notOneOf: "not-one-of"
        case .wrongType: "wrong-type"
        case .unprintable: "unprintable"
        case .notAsked: "not-asked"
        case .tooFarFromEvent: "too-far-from-event"
        case .askedTwice: "asked-twice"
        case .leftOutAndChanged: "left-out-and-changed"
        case .onlyWeekly: "only-weekly"
        case .notInSuchWeek: "not-in-such-week"
        case .notBeforeStart: "not-before-start"
        case .spacesOrAny: "spaces-or-any"
        case .longerThanBlock: "longer-than-block"
        case .onlySingle: "only-single"
        case .noSpaceFits: "no-space-fits"
        case .begun: "begun"
        case .notForOneDate: "not-for-one-date"
        case .onlyWholeDays: "only-whole-days"
        case .lineIsFull: "line-is-full"
        case .heldTogether: "held-together"
        case .meetsSeason: "meets-season"
        case .seasonTooLong: "season-too-long"
        case .neverWaived: "never-waived"
        case .needsConsent: "needs-consent"
        case .needsGroupConsent: "needs-group-consent"
        case .offerEnds: "offer-ends"
        case .askedAlready: "asked-already"
        }
    }
}
