/// What the journal's verbs mean, in the language of the shell.
enum JournalWords {
    /// The verb as people say it; one that a newer program wrote says itself.
    static func text(_ verb: String) -> String { keys[verb].map { say($0) } ?? verb }

    private static let keys = [
        "begin": "shell.did.begin", "furnish": "shell.did.furnish", "book": "shell.did.book",
        "cancel": "shell.did.cancel", "approve": "shell.did.approve", "decline": "shell.did.decline",
        "approve-unanswered": "shell.did.approve-unanswered", "decline-unanswered": "shell.did.decline-unanswered",
        "change": "shell.did.change", "lapse": "shell.did.lapse",
        "wait": "shell.did.wait", "offer": "shell.did.offer", "pass": "shell.did.pass",
        "waited-in-vain": "shell.did.waited-in-vain",
        "correct": "shell.did.correct", "question": "shell.did.question",
        "waive": "shell.did.waive", "add-space": "shell.did.add-space",
        "change-space": "shell.did.change-space",
        "retire-space": "shell.did.retire-space", "add-equipment": "shell.did.add-equipment",
        "change-equipment": "shell.did.change-equipment", "retire-equipment": "shell.did.retire-equipment",
        "add-closure": "shell.did.add-closure", "change-closure": "shell.did.change-closure",
        "retire-closure": "shell.did.retire-closure",
        "add-season": "shell.did.add-season", "change-season": "shell.did.change-season",
        "retire-season": "shell.did.retire-season", "add-group": "shell.did.add-group",
        "change-group": "shell.did.change-group", "group-asking": "shell.did.group-asking",
        "group-admitted": "shell.did.group-admitted", "group-suspended": "shell.did.group-suspended",
        "group-left": "shell.did.group-left", "add-contact": "shell.did.add-contact",
        "remove-contact": "shell.did.remove-contact", "issue-token": "shell.did.issue-token",
        "issue-feed-token": "shell.did.issue-feed-token", "issue-sign-in-link": "shell.did.issue-sign-in-link",
        "revoke-tokens": "shell.did.revoke-tokens", "adopt-rules": "shell.did.adopt-rules",
        "suspend": "shell.did.suspend", "resume": "shell.did.resume", "restore": "shell.did.restore",
        "purge": "shell.did.purge",
    ]
}
