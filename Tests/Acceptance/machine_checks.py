"""What holds after every step of the machine in test_machine.py: the house is as the account has it."""

from collections import Counter
from functools import wraps

import icalendar
from hypothesis.stateful import RuleBasedStateMachine, rule

from expected_bookings import Books
from conftest import CHOIR
from machine_house import FIRST, LAST, POOLS, WATCHED
from model import House, seconds
from slots import wall
from api_bodies import events, expected, seconds_of, shown


def step(kind=rule, **given):
    """A rule after which the whole house is looked at; an invariant would add lines to the steps of a failure."""

    def made(act):
        @wraps(act)
        def watched(self, **words):
            self.sound = False
            result = act(self, **words)
            self.look_around()
            self.sound = True
            return result

        return kind(**given)(watched)

    return made


class Watched(RuleBasedStateMachine):
    """A machine that knows what the house should look like."""

    counts: Counter = Counter()

    def __init__(self, ground):
        super().__init__()
        self.centre, self.clients, self.shell = ground.centre, ground.clients, ground.centre.json
        self.house = House(ground.spaces, dict(POOLS))
        self.books = Books(self.house)
        self.sound = True
        self.waited = []

    def settle(self, before=None):
        """What comes of a change to what is held, or of the house: who comes back is there before who waits."""
        gone, back = self.books.settle(before)
        self.counts["offer", "yes"] += self.books.serve()
        return gone, back

    def compare_settled(self, told, before):
        gone, back = self.settle(before)
        self.tell("taken away", not gone)
        self.tell("given back", not back)
        for key, dates in (("suspended", gone), ("resumed", back)):
            listed = [(one["id"], date) for one in told.get(key, []) for date in one["occurrences"]]
            starts = {(id, seconds_of(date["start"])) for id, date in listed}
            asks = {(id, date.name): date.ask for id, one in self.books.all.items() for date in one.dates}
            assert starts == {(id, seconds(asks[id, name].start)) for id, name in dates}, key

    # --- what must hold ---

    def look_around(self):
        self.every_booking_is_as_the_account_has_it()
        self.every_space_is_busy_when_the_account_says_so()
        self.nothing_is_given_twice()

    def every_booking_is_as_the_account_has_it(self):
        line = 0
        for booking in self.books.all.values():
            answer = self.clients[booking.group].get(f"/api/v1/bookings/{booking.id}")
            told, ours = shown(answer.json()), expected(booking)
            assert told == ours, f"told {set(told) - set(ours)}, expected {set(ours) - set(told)}"
            line += booking.state == "waitlisted"
            place = answer.json().get("place-in-line", 0)
            assert (1 <= place <= line) if booking.state == "waitlisted" else place == 0, place

    def every_space_is_busy_when_the_account_says_so(self):
        for space in WATCHED:
            told = self.clients[CHOIR].busy(space, wall(FIRST), wall(LAST))
            busy = [(seconds_of(span["start"]), seconds_of(span["end"])) for span in told]
            assert busy == self.books.busy(space), space

    def nothing_is_given_twice(self):
        assert self.books.overbooked() == []
        standing = [date.ask for _, date in self.books.queue() if date.state != "suspended"]
        for pool in POOLS:
            assert not any(self.house.short(one, pool, [two for two in standing if two is not one]) for one in standing)

    def teardown(self):
        try:
            if self.sound:
                self.compare_calendars()
        finally:
            self.clear()
        for space in WATCHED:
            assert self.clients[CHOIR].busy(space, wall(FIRST), wall(LAST)) == [], "cancelling all gives all hours back"

    def compare_calendars(self):
        assert self.centre.shell("verify").returncode == 0
        for space in ("grote-zaal", "huiskamer"):
            answer = self.clients[CHOIR].get(f"/feeds/spaces/{space}.ics")
            found, seen = events(icalendar.Calendar.from_ical(answer.content), FIRST, LAST), self.books.seen(space)
            assert found == seen, space

    def clear(self):
        """The house as it was, whatever the account says: a step that failed may have left something behind."""
        # No list has those who wait. They get what is given back, and have to give it back in turn.
        for group, id in self.waited:
            self.clients[group].cancel(id)
        while left := self.left():
            for booking in left:
                self.clients[booking["group"]].cancel(booking["id"])
        for closure in self.shell("closure", "list")["closures"]:
            self.shell("closure", "retire", str(closure["id"]))
        for pool in self.clients[CHOIR].get("/api/v1/equipment").json()["equipment"]:
            if pool["slug"] in POOLS and pool["quantity"] != POOLS[pool["slug"]][0]:
                self.shell("equipment", "change", pool["slug"], "--quantity", str(POOLS[pool["slug"]][0]))

    def left(self):
        listed = self.clients[CHOIR].bookings(**{"from": wall(FIRST), "to": wall(LAST)})
        return [booking for booking in listed if booking["state"] not in ("cancelled", "declined")]

    def tell(self, verb, no):
        self.counts[verb, "no" if no else "yes"] += 1
