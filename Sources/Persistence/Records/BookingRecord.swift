import Scheduling

/// A booking as the store keeps it: whole, as the core knows it.
package typealias BookingRecord = Booking
/// One date of a booking as the store keeps it.
package typealias OccurrenceRecord = Occurrence
/// An exception as the store keeps it.
package typealias StoredWaiver = WaivedRule
/// A correction as the store keeps it.
package typealias StoredCorrection = Correction
/// A suspension as the store keeps it.
package typealias StoredSuspension = Absence
