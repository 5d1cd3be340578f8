import Scheduling

/// A snapshot of the centre's facts: everything that is asked through one of these belongs to the same commit.
///
/// What can be asked stands in the protocols that it is made of, one for each matter; an engine answers all of them. No
/// question says how it is answered, and none asks for one booking at a time.
package protocol Reading: HouseReading, BookingReading, PlaceReading, LineReading, FeedReading, PeopleReading,
    LetterReading, JournalReading, SafekeepingReading
{
    /// A number that rises with every commit that people can see, whichever process made it.
    func revision() throws -> Int64

    /// A number that rises whenever spaces, pools, groups, rules or settings change.
    func houseRevision() throws -> Int64
}

/// One write in progress: all that is written through it stands or falls together.
package protocol Writing: AnyObject, HouseWriting, BookingWriting, PeopleWriting, LetterWriting, JournalWriting,
    SafekeepingWriting
{
    /// What the store holds at this point of the write.
    var reading: any Reading { get }

    /// Makes a page go to disk with the commit, and changes nothing. A store that cannot write throws.
    func touch() throws
}
