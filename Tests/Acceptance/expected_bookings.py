"""Every booking that the house has, and what each step makes of it: the account beside which the program is held."""

from dataclasses import dataclass
from datetime import datetime

from model import Ask, House, seconds

HOLDS = {"confirmed", "awaiting-board", "option", "suspended"}


@dataclass
class Date:
    """One date of a booking; `own` names what it does not take from the series, `was` what it comes back as, and
    `causes` what keeps it away until then: closures and pools."""

    name: datetime
    ask: Ask
    state: str
    was: str | None = None
    codes: frozenset = frozenset()
    own: frozenset = frozenset()
    causes: frozenset = frozenset()

    @property
    def holds(self) -> bool:
        return self.state in HOLDS

    @property
    def open(self) -> bool:
        return self.holds or self.state == "waitlisted"

    @property
    def stands(self) -> str:
        return self.was or self.state

    def go(self, how: str) -> None:
        self.state, self.was, self.codes, self.causes = how, None, frozenset(), frozenset()

    def stand(self, how: str) -> None:
        """What is away for now comes back so."""
        if self.state == "suspended":
            self.was = how
        else:
            self.state = how


@dataclass
class Booking:
    id: str
    made: tuple
    group: str
    title: str
    people: int
    clashes: str
    option: bool
    repeats: bool
    dates: list
    waived: bool = False
    offered: bool = False
    ended: str | None = None

    @property
    def state(self) -> str:
        states, known = {date.stands for date in self.open}, ("awaiting-board", "option", "waitlisted")
        return self.ended or next((one for one in known if one in states), "confirmed")

    @property
    def held(self) -> list:
        return [date for date in self.dates if date.holds]

    @property
    def open(self) -> list:
        """Its dates that hold a place, or wait for one."""
        return [date for date in self.dates if date.open]

    def end(self, how: str = "cancelled") -> None:
        """What has no date left is over."""
        self.ended = None if self.open else how

    @property
    def coming(self) -> list:
        return [date for date in self.dates if date.state not in ("cancelled", "declined")]


@dataclass(frozen=True)
class Verdict:
    """What is found about one date: `codes` stand in the way; `less` needs no judging."""

    old: Date | None
    name: datetime
    ask: Ask
    codes: frozenset = frozenset()
    less: bool = False
    own: frozenset = frozenset()


def refused(verdicts: list, clashes: str) -> bool:
    return (all if clashes == "skip" else any)(verdict.codes for verdict in verdicts)


class Books:
    """Every booking that the house has, and what becomes of each."""

    def __init__(self, house: House):
        self.house = house
        self.all: dict[str, Booking] = {}

    def others(self, but: Booking | None = None) -> list:
        return [date.ask for one in self.all.values() if one is not but for date in one.held]

    def judge(self, asked: list, others: list) -> list:
        """Verdicts on (old date or None, name, ask, own fields): what takes no more stands, the rest date by date."""
        found, own = {}, []
        for old, name, ask, fields in asked:
            if old and old.holds and self.house.takes_no_more(ask, old.ask):
                found[name] = Verdict(old, name, ask, less=True, own=fields)
                own.append(ask)
        for old, name, ask, fields in sorted(asked, key=lambda one: (one[2].start, one[2].end, one[1])):
            if name in found:
                continue
            codes = frozenset(self.house.reasons(ask, others, own))
            found[name] = Verdict(old, name, ask, codes, own=fields)
            if not codes:
                own.append(ask)
        return [found[name] for _, name, _, _ in asked]

    def may_wait(self, verdicts: list) -> bool:
        """Whether only what others have is in the way."""
        return all(verdict.codes <= {"occupied", "too-few"} and self.has_things(verdict.ask) for verdict in verdicts)

    def has_things(self, ask: Ask) -> bool:
        return all(not self.house.short(ask, pool, []) for pool in self.house.pools)

    def dates(self, verdicts: list, booking: Booking) -> list:
        """The dates that an accepted request or change leaves behind."""
        return [self.date(verdict, booking) for verdict in verdicts]

    def serve(self) -> int:
        """Offers what is free to those who wait, in the order in which they asked; how many got an offer."""
        served = 0
        for booking in self.all.values():
            asked = [(date, date.name, date.ask, date.own) for date in booking.open]
            if booking.state != "waitlisted" or refused(self.judge(asked, self.others()), "refuse"):
                continue
            for date in booking.open:
                date.go("awaiting-board" if date.ask.tagged else "option")
            booking.clashes, booking.option, served = "refuse", booking.state == "option", served + 1
            booking.offered = booking.option
        return served

    def date(self, verdict: Verdict, booking: Booking) -> Date:
        made = Date(verdict.name, verdict.ask, "rejected", None, verdict.codes, verdict.own)
        if verdict.codes:
            return made
        made.state = "option" if booking.option else "confirmed"
        if verdict.less and verdict.old.stands != "option":
            made.state = verdict.old.stands
        elif verdict.ask.tagged and not booking.waived and not verdict.less:
            made.state = "awaiting-board"
        if verdict.less and verdict.old.state == "suspended":
            made.state, made.was, made.codes = "suspended", made.state, verdict.old.codes
            made.causes = verdict.old.causes
        return made

    def queue(self, pool: str | None = None) -> list:
        """Every date that holds its place, those first that were asked for first; where a pool is shared out, after
        those that go without it already."""
        return sorted(
            ((one, date) for one in self.all.values() for date in one.held),
            key=lambda pair: (("pool", pool) in pair[1].causes, pair[0].made, pair[1].name))

    def away(self) -> dict:
        """What takes dates away, by their identity: closures, and pools in which those before them leave too little."""
        causes = {
            id(date): {("closure", number) for number in self.house.closing(date.ask)} for _, date in self.queue()}
        for pool in self.house.pools:
            kept: list = []
            for _, date in self.queue(pool):
                if self.house.short(date.ask, pool, kept):
                    causes[id(date)].add(("pool", pool))
                else:
                    kept.append(date.ask)
        return causes

    def settle(self, before: dict | None = None) -> tuple:
        """Dates that go and dates that come back, as (booking, name). Only a change of the house takes any away, and
        only for what is new: `before` is what took dates away until then."""
        causes, gone, back = self.away(), set(), set()
        for booking, date in self.queue():
            found = causes[id(date)]
            if date.state == "suspended" and not found:
                date.state, date.was = date.was, None
                back.add((booking.id, date.name))
            elif date.state != "suspended" and before is not None and found - before[id(date)]:
                date.was, date.state = date.state, "suspended"
                gone.add((booking.id, date.name))
            date.causes = frozenset(found if date.state == "suspended" else ())
            date.codes = frozenset("closed" if kind == "closure" else "too-few" for kind, _ in date.causes)
        return gone, back

    def busy(self, space: str) -> list:
        parts = self.house.spaces[space].parts
        held = [slot.blocked for ask in self.others() for slot in self.house.slots(ask) if slot.parts & parts]
        closed = [span for span, shut in self.house.closures.values() if shut & parts]
        spans = sorted(held + closed)
        merged: list = []
        for start, end in spans:
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(merged[-1][1], end)
            else:
                merged.append((start, end))
        return merged

    def seen(self, space: str) -> list:
        """What a calendar of the space shows, as (booking, start, end): the time for which each event has it."""
        parts = self.house.spaces[space].parts
        there = [
            (one.id, [slot for slot in self.house.slots(date.ask) if slot.parts & parts])
            for one in self.all.values() for date in one.held if date.state != "suspended"]
        return sorted(
            (id, min(slot.start for slot in slots), max(slot.end for slot in slots)) for id, slots in there if slots)

    def overbooked(self) -> list:
        """Parts that two dates hold at once."""
        held = [slot for ask in self.others() for slot in self.house.slots(ask)]
        return [
            (one, two) for place, one in enumerate(held) for two in held[:place]
            if one.clashes(two) and not (self.house.spaces[one.space].shared and self.house.spaces[two.space].shared)]
