/// What a rule looks at: one occurrence of a booking, asked for or already there, or the stretch of it in which it has
/// some of its spaces.
package struct Subject {
    let group: GroupMark
    let with: [GroupMark]
    var parts: Set<Slug>
    let tags: Set<String>
    let visibility: Visibility
    let layout: Slug?
    var people: Int
    let repeats: Bool
    var span: Span
    var day: LocalDate
    let askedAt: Instant?
}

extension Subject {
    /// The whole of a date that is asked for.
    init(_ date: AskedOccurrence, by askers: Askers, repeats: Bool, at now: Instant?, in zone: Zone) {
        self.init(
            group: askers.group.mark, with: askers.with.map(\.mark), parts: date.parts, tags: date.tags,
            visibility: date.visibility, layout: date.layout, people: date.people, repeats: repeats, span: date.span,
            day: zone.date(at: date.span.start), askedAt: now)
    }

    /// An occurrence that is already there; when it was asked no longer matters.
    init(_ taken: Taken, in zone: Zone) {
        self.init(
            group: GroupMark(group: taken.group, kind: taken.kindOfGroup), with: taken.with, parts: taken.parts,
            tags: taken.tags, visibility: taken.visibility, layout: taken.layout, people: taken.people,
            repeats: taken.repeats, span: taken.span, day: zone.date(at: taken.span.start), askedAt: nil)
    }

    /// The subject of one stretch of time: only the parts that are held then.
    func during(_ slots: [Slot], in zone: Zone) -> Subject {
        guard let first = slots.first else { return self }
        var stretch = self
        stretch.parts = slots.count == 1 ? first.parts : slots.reduce(into: []) { $0.formUnion($1.parts) }
        stretch.people = slots.reduce(0) { $0 + ($1.people ?? people) }
        stretch.span = first.span
        stretch.day = zone.date(at: first.span.start)
        return stretch
    }

    /// The occurrence stretch by stretch: one for each time at which it has some of its spaces.
    func stretches(of held: some Occupying, in zone: Zone) -> [Subject] {
        if held.isOfOneTime { return [self] }
        var spans: [Span] = []
        for slot in held.slots where !spans.contains(slot.span) { spans.append(slot.span) }
        return spans.map { span in during(held.slots.filter { $0.span == span }, in: zone) }
    }
}

extension Group {
    /// The group as a rule sees it.
    package var mark: GroupMark { GroupMark(group: slug, kind: kind) }
}
