import Scheduling

/// Reads back calendars that Meent wrote itself, so that a feed can be checked against what it should say.
///
/// It takes nothing on trust: a scan for hostile input comes first, and what it does not know it refuses.
package struct CalendarReader: Sendable {
    /// The centre's zone; another zone in the text is refused.
    package let zone: Zone
    /// The most bytes that are taken.
    package let mostBytes: Int

    /// A reader for a centre in that zone, taking texts of at most `mostBytes`, 1 MiB unless told.
    package init(zone: Zone, mostBytes: Int = 1_048_576) {
        self.zone = zone
        self.mostBytes = mostBytes
    }

    /// The events of a calendar in the order of their first appearance, each with the dates that differ.
    package func events(in text: String) throws(CalendarReadFault) -> [CalendarEvent] {
        try events(in: Array(text.utf8))
    }

    /// The events of a calendar given as bytes, which need not be text at all.
    package func events(in bytes: [UInt8]) throws(CalendarReadFault) -> [CalendarEvent] {
        let accepted = try CalendarScan.accepted(bytes, zone: zone, mostBytes: mostBytes)
        let calendar = try Libical.read(accepted)
        var order: [String] = []
        var groups: [String: [EventReading]] = [:]
        for component in calendar.components where component.name == "VEVENT" {
            let reading = EventReading(component: component, zone: zone)
            let uid = try reading.required("UID")
            if groups[uid] == nil { order.append(uid) }
            groups[uid, default: []].append(reading)
        }
        var events: [CalendarEvent] = []
        for uid in order { events.append(try event(uid, from: groups[uid] ?? [])) }
        return events
    }

    private func event(_ uid: String, from readings: [EventReading]) throws(CalendarReadFault) -> CalendarEvent {
        let entries = readings.filter { !$0.isOverride }
        guard let entry = entries.first, entries.count == 1 else { throw .orphan(uid) }
        return CalendarEvent(
            uid: uid, revision: try entry.revision(), details: try entry.details(),
            time: try time(of: entry, overrides: readings.filter(\.isOverride)))
    }

    private func time(
        of entry: EventReading, overrides: [EventReading]
    ) throws(CalendarReadFault) -> CalendarTime {
        guard var series = try entry.series() else {
            guard overrides.isEmpty else { throw .orphan(try entry.required("UID")) }
            return try entry.single()
        }
        let reading = SeriesReading(series: series, zone: zone)
        let details = try entry.details()
        for override in overrides {
            let read = try override.override()
            guard !series.overrides.contains(where: { $0.original == read.original }) else {
                throw .orphan(try entry.required("UID"))
            }
            if !reading.isImplied(read, by: details) { series.overrides.append(read) }
        }
        return .series(series)
    }
}

extension SeriesReading {
    /// Whether the writer adds this date by itself, because readers disagree on it.
    fileprivate func isImplied(_ override: CalendarOverride, by details: CalendarDetails) -> Bool {
        guard !isClear(override.original), override.details == details else { return false }
        return (try? span(override.original)) == override.span
    }
}
