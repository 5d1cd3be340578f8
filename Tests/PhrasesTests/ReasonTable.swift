import Scheduling
import Testing

extension WordingTests {
    static let eligible = Said(
        reason: .notEligible, dutch: "Dit past niet bij onze afspraak: Geen feesten om aan te verdienen.",
        english: "This does not fit our agreement: No parties to earn money from.")

    /// Reasons about room, things and people.
    static func sharing() throws -> [Said] {
        let evening = try Spoken.span("2027-01-12T20:00", "2027-01-12T22:00")
        let hall = Spoken.slug("zaal-a")
        let choir = Occupant(title: "Repetitie", group: Spoken.slug("koor-wisselklank"))
        let somebody = Occupant(title: nil, group: nil)
        return [
            Said(
                reason: .occupied(space: hall, taken: evening, by: choir),
                dutch: "Zaal A is bezet op dinsdag 12 januari 20:00–22:00: Repetitie, Koor Wisselklank.",
                english: "Zaal A is taken on Tuesday 12 January 20:00–22:00: Repetitie, Koor Wisselklank."),
            Said(
                reason: .occupied(space: hall, taken: evening, by: somebody),
                dutch: "Zaal A is bezet op dinsdag 12 januari 20:00–22:00. Die activiteit is besloten.",
                english: "Zaal A is taken on Tuesday 12 January 20:00–22:00. That activity is private."),
            Said(
                reason: .excluded(space: hall, during: evening, by: choir),
                dutch:
                    "Dit gaat niet samen met Zaal A, in gebruik op dinsdag 12 januari 20:00–22:00: Repetitie, Koor Wisselklank.",
                english:
                    "This does not go together with Zaal A, in use on Tuesday 12 January 20:00–22:00: Repetitie, Koor Wisselklank."
            ),
            Said(
                reason: .excluded(space: hall, during: evening, by: somebody),
                dutch:
                    "Dit gaat niet samen met Zaal A, in gebruik op dinsdag 12 januari 20:00–22:00. Die activiteit is besloten.",
                english:
                    "This does not go together with Zaal A, in use on Tuesday 12 January 20:00–22:00. That activity is private."
            ),
        ] + (try crowded())
    }

    /// Reasons about too many people and too few things.
    private static func crowded() throws -> [Said] {
        let evening = try Spoken.span("2027-01-12T20:00", "2027-01-12T22:00")
        let (hall, kitchen) = (Spoken.slug("zaal-a"), Spoken.slug("keuken"))
        return [
            Said(
                reason: .tooFew(equipment: Spoken.slug("stoelen"), asked: 40, free: 11, during: evening),
                dutch: "Je vraagt 40 stoelen. Er zijn er nog 11 vrij op dinsdag 12 januari 20:00–22:00.",
                english: "You ask for 40 stoelen. There are 11 left on Tuesday 12 January 20:00–22:00."),
            Said(
                reason: .notOffered(space: hall), dutch: "Zaal A is niet meer te boeken zoals het was.",
                english: "Zaal A can no longer be booked as it was."),
            Said(
                reason: .groupAway(Spoken.slug("koor-wisselklank")),
                dutch: "Koor Wisselklank boekt nu even niet in het huis.",
                english: "Koor Wisselklank does not book in the house for now."),
            Said(
                reason: .tooManyPeople(people: 70, capacity: 68, spaces: [hall, kitchen]),
                dutch: "Je komt met 70 mensen. In Zaal A en Keuken passen er 68.",
                english: "You come with 70 people. Zaal A and Keuken can hold 68."),
            Said(
                reason: .houseFull(people: 60, others: 100, limit: 150, during: evening),
                dutch:
                    "Je komt met 60 mensen. Er zijn er dan al 100 in huis en er mogen er 150 in (dinsdag 12 januari 20:00–22:00).",
                english:
                    "You come with 60 people. The house holds 100 others then, and may hold 150 (Tuesday 12 January 20:00–22:00)."
            ),
            Said(
                reason: .needsCompanion(oneOf: [hall, kitchen]),
                dutch: "Vraag er een van deze ruimtes bij: Zaal A of Keuken.",
                english: "Ask for one of these spaces with it: Zaal A or Keuken."),
            Said(
                reason: .agreement, dutch: "Geen feesten om aan te verdienen.",
                english: "No parties to earn money from."),
        ]
    }

    /// Reasons about hours, days and length.
    static func timing() throws -> [Said] {
        let day = Spoken.clock("2027-01-12T20:00")
        let (morning, night) = (try #require(TimeOfDay("09:00")), try #require(TimeOfDay("22:30")))
        let hours = try #require(DayHours(morning, night))
        return [
            Said(
                reason: .closed(title: "Kerst", during: try Spoken.span("2027-12-25T00:00", "2027-12-27T00:00")),
                dutch: "Dan zijn we dicht: Kerst, zaterdag 25 december tot en met zondag 26 december.",
                english: "We are closed then: Kerst, Saturday 25 December to Sunday 26 December."),
            Said(
                reason: .ownDate(space: Spoken.slug("zaal-a"), other: day),
                dutch: "Je reeks zit zichzelf in de weg: Zaal A vraag je ook al voor dinsdag 12 januari 20:00.",
                english: "Your series is in its own way: you also ask for Zaal A on Tuesday 12 January 20:00."),
            Said(
                reason: .outsideHours(day: day.date, hours: hours),
                dutch: "Op dinsdag 12 januari is het huis open van 09:00 tot 22:30.",
                english: "On Tuesday 12 January the house is open from 09:00 to 22:30."),
            Said(
                reason: .outsideHours(day: day.date, hours: nil),
                dutch: "Op dinsdag 12 januari is het huis de hele dag dicht.",
                english: "On Tuesday 12 January the house is closed all day."),
            Said(
                reason: .quiet(hours: hours), dutch: "Van 09:00 tot 22:30 zijn het stille uren.",
                english: "From 09:00 to 22:30 are quiet hours."),
            Said(
                reason: .tooFarAhead(days: 365, last: day.date),
                dutch: "Je kunt hoogstens 365 dagen vooruit vragen: tot en met dinsdag 12 januari 2027.",
                english: "You can ask at most 365 days ahead: up to Tuesday 12 January 2027."),
            Said(
                reason: .clockFold(Spoken.clock("2027-10-31T02:30")),
                dutch: "De klok gaat die nacht terug, dus 02:30 komt twee keer. We nemen de eerste keer.",
                english: "The clock goes back that night, so 02:30 comes twice. We take the first."),
        ] + lengths
    }

    /// Reasons about the dates of a series.
    static func series() throws -> [Said] {
        let (first, later) = (Spoken.clock("2027-01-12T20:00").date, Spoken.clock("2027-01-26T20:00").date)
        return [
            Said(
                reason: .byTheDay(space: Spoken.slug("zaal-a")),
                dutch: "Zaal A boek je per hele dag, van 00:00 tot 00:00.",
                english: "You book Zaal A by the whole day, from 00:00 to 00:00."),
            Said(
                reason: .leftOut(day: first, title: "Kerst"),
                dutch: "Op dinsdag 12 januari zijn we dicht (Kerst). Die datum slaan we over.",
                english: "On Tuesday 12 January we are closed (Kerst). We leave that date out."),
            Said(
                reason: .shifted(day: first, to: later, title: "Kerst"),
                dutch: "Op dinsdag 12 januari zijn we dicht (Kerst). Die datum wordt dinsdag 26 januari.",
                english: "On Tuesday 12 January we are closed (Kerst). That date becomes Tuesday 26 January."),
            Said(
                reason: .exceptionDropped(day: first),
                dutch: "Deze datum hoort niet meer bij je reeks: dinsdag 12 januari. Wat daar anders was, vervalt.",
                english:
                    "This date is no longer part of your series: Tuesday 12 January. What was different there is gone."),
        ] + yearTurns(first, later)
    }

    private static func yearTurns(_ first: LocalDate, _ later: LocalDate) -> [Said] {
        [
            Said(
                reason: .weeksAtYearTurn(.even, last: first, next: later),
                dutch:
                    "Het jaar heeft 53 weken: na dinsdag 12 januari 2027 is de volgende even week pas op dinsdag 26 januari 2027.",
                english:
                    "The year has 53 weeks: after Tuesday 12 January 2027 the next even week is only on Tuesday 26 January 2027."
            ),
            Said(
                reason: .weeksAtYearTurn(.odd, last: first, next: later),
                dutch:
                    "Het jaar heeft 53 weken: dinsdag 12 januari 2027 en dinsdag 26 januari 2027 zijn allebei in een oneven week.",
                english:
                    "The year has 53 weeks: Tuesday 12 January 2027 and Tuesday 26 January 2027 are both in an odd week."
            ),
            Said(
                reason: .fortnightTurns(to: .even, from: first),
                dutch: "Het jaar heeft 53 weken: vanaf dinsdag 12 januari 2027 valt je reeks in de even weken.",
                english: "The year has 53 weeks: from Tuesday 12 January 2027 on your series falls in the even weeks."),
            Said(
                reason: .fortnightTurns(to: .odd, from: first),
                dutch: "Het jaar heeft 53 weken: vanaf dinsdag 12 januari 2027 valt je reeks in de oneven weken.",
                english: "The year has 53 weeks: from Tuesday 12 January 2027 on your series falls in the odd weeks."),
        ]
    }

    private static let lengths: [Said] = [
        Said(
            reason: .tooLate(neededHours: 72, askedHours: 1),
            dutch: "Vraag dit minstens 72 uur van tevoren. Je vraagt het 1 uur van tevoren.",
            english: "Ask for this at least 72 hours ahead. You ask 1 hour ahead."),
        Said(
            reason: .begun(askedHours: -3),
            dutch: "De begintijd is al voorbij.",
            english: "The start has passed."),
        Said(
            reason: .length(minutes: 30, least: 60, most: nil),
            dutch: "Dit duurt 30 minuten. Het moet minstens 1 uur duren.",
            english: "This lasts 30 minutes. It must last at least 1 hour."),
        Said(
            reason: .length(minutes: 150, least: 60, most: 120),
            dutch: "Dit duurt 2 uur en 30 minuten. Het mag hoogstens 2 uur duren.",
            english: "This lasts 2 hours and 30 minutes. It may last at most 2 hours."),
        Said(
            reason: .buffer(beforeMinutes: 15, afterMinutes: 30),
            dutch: "We houden 15 minuten ervoor en 30 minuten erna vrij om klaar te zetten en op te ruimen.",
            english: "We keep 15 minutes free before it and 30 minutes after it, to set up and to clear up."),
        Said(
            reason: .buffer(beforeMinutes: 0, afterMinutes: 30),
            dutch: "We houden 30 minuten erna vrij om op te ruimen.",
            english: "We keep 30 minutes free after it, to clear up."),
        Said(
            reason: .buffer(beforeMinutes: 15, afterMinutes: 0),
            dutch: "We houden 15 minuten ervoor vrij om klaar te zetten.",
            english: "We keep 15 minutes free before it, to set up."),
    ]
}
