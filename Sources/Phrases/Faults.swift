import Scheduling

/// Why a request cannot be understood, said so that the next try is right.
extension Wording {
    /// A fault of one field as a sentence.
    package func text(_ fault: RequestFault) -> String {
        switch fault.problem {
        case .missing: words.say("fault.missing")
        case .unknown(let name) where name.isEmpty: words.say("fault.missing")
        case .unknown(let name): words.say("fault.unknown", ["name": name])
        case .unknownField: words.say("fault.unknown-field", ["field": fault.field])
        case .givenTwice: words.say("fault.given-twice", ["field": fault.field])
        case .notYet: words.say("fault.not-yet", ["field": fault.field])
        case .endsBeforeStart: words.say("fault.ends-before-start")
        case .tooManyDays: words.say("fault.too-many-days")
        case .unprintable: words.say("fault.unprintable")
        case .recurrence(let recurrence): text(recurrence)
        case .clockGap(let clock, let next):
            words.say(
                "fault.clock-gap",
                ["day": words.day(clock.date), "time": words.time(clock), "next": words.time(next)])
        case .retired(let slug):
            words.say("fault.retired", ["name": names.house.spaces[slug]?.name ?? names.equipment(slug)])
        case .samePart(let slug): words.say("fault.same-part", ["space": names.space(slug)])
        case .noSuchLayout(let layout, let known):
            known.isEmpty
                ? words.say("fault.no-layouts", ["layout": layout.text])
                : words.say(
                    "fault.no-such-layout", ["layout": layout.text, "known": words.choice(known.map(\.text))])
        case .fixedElsewhere(let equipment, let space):
            words.say(
                "fault.fixed-elsewhere",
                ["equipment": names.equipment(equipment), "space": names.space(space)])
        case .outOfBounds(let lowest, let highest):
            words.say("fault.out-of-bounds", ["lowest": String(lowest), "highest": String(highest)])
        case .tooLong(let letters): words.say("fault.too-long", ["letters": String(letters)])
        case .notATime(let text): words.say("fault.not-a-time", ["text": text])
        case .notADay(let text): words.say("fault.not-a-day", ["text": text])
        case .spanTooLong(let days): words.say("fault.span-too-long", ["days": String(days)])
        case .notOneOf(let known): words.say("fault.not-one-of", ["known": words.choice(known)])
        case .wrongType("integer"): words.say("fault.not-a-number")
        case .wrongType(let type): words.say("fault.wrong-type", ["type": type])
        case .notAsked(let slug): words.say("fault.not-asked", ["space": names.space(slug)])
        case .tooFarFromEvent(let slug): words.say("fault.too-far-from-event", ["space": names.space(slug)])
        case .askedTwice(let slug): words.say("fault.asked-twice", ["group": names.group(slug)])
        case .leftOutAndChanged(let day): words.say("fault.left-out-and-changed", ["day": words.dayWithYear(day)])
        case .onlyWeekly: words.say("fault.only-weekly")
        case .notInSuchWeek(let day, let next):
            words.say("fault.not-in-such-week", ["day": words.day(day), "next": words.day(next)])
        case .notBeforeStart: words.say("fault.not-before-start")
        case .spacesOrAny: words.say("fault.spaces-or-any")
        case .longerThanBlock: words.say("fault.longer-than-block")
        case .onlySingle: words.say("fault.only-single")
        case .noSpaceFits: words.say("fault.no-space-fits")
        case .begun: words.say("fault.begun")
        case .notForOneDate: words.say("fault.not-for-one-date")
        case .neverWaived(let rule): words.say("fault.never-waived", ["rule": rule])
        case .needsConsent(let rule): words.say("fault.needs-consent", ["rule": rule])
        case .needsGroupConsent: words.say("fault.needs-group-consent")
        case .offerEnds(let until):
            words.say("fault.offer-ends", ["moment": words.moment(names.house.zone.wallClock(at: until))])
        case .askedAlready: words.say("fault.asked-already")
        case .onlyWholeDays(let most): words.say("fault.only-whole-days", ["days": String(most)])
        case .heldTogether(let bookings):
            words.say("fault.held-together", ["bookings": words.list(bookings)])
        case .lineIsFull(let most): words.say("fault.line-is-full", ["count": String(most)])
        case .meetsSeason(let season):
            words.say(
                "fault.meets-season",
                [
                    "season": season.name, "first": words.dayWithYear(season.first),
                    "last": words.dayWithYear(season.last),
                ])
        case .seasonTooLong(let years): words.say("fault.season-too-long", ["years": String(years)])
        }
    }

    /// Why a repeat is not accepted, as a sentence.
    package func text(_ fault: RecurrenceFault) -> String {
        switch fault {
        case .unreadable(let piece): words.say("repeat.unreadable", ["piece": piece])
        case .notSupported(let part): words.say("repeat.not-supported", ["part": part])
        case .twice(let part): words.say("repeat.twice", ["part": part])
        case .noFrequency: words.say("repeat.no-frequency")
        case .endless: words.say("repeat.endless")
        case .twoEnds: words.say("repeat.two-ends")
        case .outOfBounds(let part, let value, let lowest, let highest):
            words.say(
                "repeat.out-of-bounds",
                ["part": part, "value": value, "lowest": String(lowest), "highest": String(highest)])
        case .until(let value): words.say("repeat.until", ["value": value])
        case .startOffRule: words.say("repeat.start-off-rule")
        case .nothingLeft: words.say("repeat.nothing-left")
        case .notInSeries(let clock): words.say("repeat.not-in-series", ["day": words.dayWithYear(clock.date)])
        }
    }
}
