"""What holds after every step of the machine in test_machine.py: the house is as the account has it."""

from collections import Counter
from functools import wraps

import icalendar
from hypothesis.stateful import RuleBasedStateMachine, rule

from books import Books
from conftest import CHOIR
from ground import FIRST, LAST, POOLS, WATCHED
from model import House, seconds
from slots import wall
from wire import events, expected, seconds_of, shown


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

    def compare_settled(self, told, before):
        gone, back = self.books.settle(before)
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
        for booking in self.books.all.values():
            answer = self.clients[booking.group].get(f"/api/v1/bookings/{booking.id}")
            told, ours = shown(answer.json()), expected(booking)
            assert told == ours, f"told {set(told) - set(ours)}, expected {set(ours) - set(told)}"

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
        for booking in self.clients[CHOIR].bookings(**{"from": wall(FIRST), "to": wall(LAST)}):
            if booking["state"] not in ("cancelled", "declined"):
                self.clients[booking["group"]].cancel(booking["id"])
        for closure in self.shell("closure", "list")["closures"]:
            self.shell("closure", "retire", str(closure["id"]))
        for pool in self.clients[CHOIR].get("/api/v1/equipment").json()["equipment"]:
            if pool["slug"] in POOLS and pool["quantity"] != POOLS[pool["slug"]][0]:
                self.shell("equipment", "change", pool["slug"], "--quantity", str(POOLS[pool["slug"]][0]))

    def tell(self, verb, no):
        self.counts[verb, "no" if no else "yes"] += 1
