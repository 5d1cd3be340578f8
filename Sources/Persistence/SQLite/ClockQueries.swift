/// What the server asks every half minute, whoever is there: each is answered from an index of the few rows that it is
/// about, so that a store of a million bookings costs no more than one of a hundred.
package enum ClockQuery {
    static let unanswered = """
        SELECT id FROM booking
        WHERE state = 'awaiting-board' AND (asked <= ?1 OR first_start <= ?2) ORDER BY created, id
        """
    static let lapsedOptions =
        "SELECT id FROM booking INDEXED BY booking_option WHERE state = 'option' AND hold_until <= ?1 ORDER BY id"
    static let waitedInVain = """
        SELECT booking_id FROM waiting INDEXED BY waiting_last WHERE offered IS NULL AND last <= ?1 ORDER BY booking_id
        """
    static let closuresToApply = """
        SELECT closure.id, to_apply, who, reason FROM closure INDEXED BY closure_to_apply
        JOIN journal_detail ON seq = to_apply WHERE to_apply IS NOT NULL ORDER BY closure.id
        """
    static let dueLetter = """
        SELECT o.id, o.created, contact_id, booking_id, verb, dates, reason, message_id, tries, fault, due
        FROM outbox AS o JOIN contact AS c ON c.id = contact_id
        WHERE sent IS NULL AND gone IS NULL AND o.id > :last
            AND (due NOT BETWEEN :now + 1 AND :now + 86400 OR (:early AND fault <> ''))
        ORDER BY o.id LIMIT 1
        """

    /// All of them, by what they look for.
    package static let all = [
        "unanswered requests": unanswered, "lapsed options": lapsedOptions, "waited in vain": waitedInVain,
        "letters due": dueLetter, "closures to apply": closuresToApply,
    ]
}
