/// `room-capacity`: the company fits the spaces that it has at that moment, or each space holds those who are in it.
package struct RoomCapacityRule: KindOfRule {
    /// How much of the capacity counts, in thousandths, 1 to 1,000.
    package var permille = 1_000

    /// Its place in the list of kinds.
    package static let kind = RuleKind.roomCapacity
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Niet meer mensen dan de ruimte veilig aankan.", en: "No more people than the room can safely hold.",
            lines: "factor = 1.0"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("factor", \.factor, .share(1...1_000), .optional)]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// With such a part of the capacity.
    package init(permille: Int) { self.permille = permille }

    /// The factor; nil for all of the capacity.
    private var factor: Int? {
        get { permille == 1_000 ? nil : permille }
        set { permille = newValue ?? 1_000 }
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        tooManyInOneSpace(date) ?? tooManyTogether(date)
    }

    /// Where people are counted per space, each holds its own.
    private func tooManyInOneSpace(_ date: DateContext) -> Reason? {
        date.date.slots.firstFound { slot in
            guard let people = slot.people else { return nil }
            let room = capacity(of: [slot], on: date)
            return people > room ? .tooManyPeople(people: people, capacity: room, spaces: [slot.space]) : nil
        }
    }

    /// The rest of the company fits the sum of the other spaces, at each moment.
    private func tooManyTogether(_ date: DateContext) -> Reason? {
        let company = date.date.people - date.date.slots.reduce(0) { $0 + ($1.people ?? 0) }
        let open = date.date.slots.filter { $0.people == nil }
        return moments(of: open, on: date.date).firstFound { together in
            let room = capacity(of: together, on: date)
            return company > room
                ? .tooManyPeople(people: company, capacity: room, spaces: together.map(\.space)) : nil
        }
    }

    private func capacity(of slots: [Slot], on date: DateContext) -> Int {
        slots.reduce(0) { $0 + (date.house.spaces[$1.space]?.capacity(in: date.date.layout) ?? 0) } * permille / 1000
    }

    /// The spaces that are held together, at each moment of the event at which that changes.
    private func moments(of slots: [Slot], on date: AskedOccurrence) -> [[Slot]] {
        if date.isOfOneTime { return slots.isEmpty ? [] : [slots] }
        let starts = ([date.span.start] + slots.map(\.span.start)).filter(date.span.contains)
        let ends = slots.map(\.span.end).filter(date.span.contains)
        return Set(starts + ends).sorted().map { moment in slots.filter { $0.span.contains(moment) } }
            .filter { !$0.isEmpty }
    }
}

extension Reason {
    /// More people than the spaces hold together.
    package static func tooManyPeople(people: Int, capacity: Int, spaces: [Slug]) -> Reason {
        Reason(
            .rule(.roomCapacity, variant: ""),
            facts: ["people": .count(people), "capacity": .count(capacity), "spaces": .spaces(spaces)])
    }
}
