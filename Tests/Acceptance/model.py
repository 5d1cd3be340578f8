"""What the house can give and what stands in the way: a plain account of it, worked out apart from the program."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from slots import local


@dataclass(frozen=True)
class Space:
    parts: frozenset
    capacity: int
    before: int = 0
    after: int = 0
    shared: bool = False


@dataclass(frozen=True)
class Ask:
    """What is asked for on one date, on the wall; `own` is a space with its minutes before and after the start."""

    start: datetime
    end: datetime
    spaces: tuple
    people: int
    things: tuple = ()
    within: str | None = None
    own: tuple | None = None
    around: tuple = (0, 0)
    tagged: bool = False

    def used(self, space: str) -> tuple:
        if self.own and self.own[0] == space:
            return self.start - timedelta(minutes=self.own[1]), self.start + timedelta(minutes=self.own[2])
        return self.start, self.end


@dataclass(frozen=True)
class Slot:
    """A space from one second to another, with the seconds kept free around it."""

    space: str
    parts: frozenset
    start: int
    end: int
    before: int
    after: int

    @property
    def blocked(self) -> tuple:
        return self.start - self.before, self.end + self.after

    def clashes(self, other: "Slot") -> bool:
        """Where one's clear-up meets the other's set-up the longer of the two is enough."""
        apart = (
            self.end + max(self.after, other.before) <= other.start
            or other.end + max(other.after, self.before) <= self.start
        )
        return bool(self.parts & other.parts) and not apart


@cache
def seconds(wall: datetime) -> int:
    return int(local(wall).timestamp())


def meet(one: tuple, two: tuple) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def fullest(uses: list, during: list) -> int:
    """The most that is in use at one moment of any of the spans; uses are (quantity, start, end)."""
    moments = {start for _, start, _ in uses} | {start for start, _ in during}
    inside = [now for now in moments if any(start <= now < end for start, end in during)]
    return max((sum(n for n, start, end in uses if start <= now < end) for now in inside), default=0)


@dataclass
class House:
    spaces: dict
    pools: dict
    """Per pool its quantity, and the minutes that each is away before and after."""
    closures: dict = field(default_factory=dict)
    laid_out: dict = field(default_factory=dict)

    def close(self, number: int, start: datetime, end: datetime, spaces: tuple, spared: tuple) -> None:
        closed = [self.spaces[slug].parts for slug in spaces or self.spaces]
        spare = [self.spaces[slug].parts for slug in spared]
        self.closures[number] = (seconds(start), seconds(end)), frozenset().union(*closed) - frozenset().union(*spare)

    def slots(self, ask: Ask) -> list:
        if ask not in self.laid_out:
            self.laid_out[ask] = self.lay_out(ask)
        return self.laid_out[ask]

    def lay_out(self, ask: Ask) -> list:
        found = []
        for slug in ask.spaces:
            space, (start, end) = self.spaces[slug], ask.used(slug)
            before, after = max(ask.around[0], space.before), max(ask.around[1], space.after)
            found.append(Slot(slug, space.parts, seconds(start), seconds(end), before * 60, after * 60))
        return found

    def uses(self, ask: Ask, pool: str) -> list:
        """(quantity, start, end) of what it takes from a pool: for as long as it has any space, or the one it is in."""
        slots = [slot for slot in self.slots(ask) if ask.within in (None, slot.space)]
        if not slots:
            return []
        start, end = min(slot.start for slot in slots), max(slot.end for slot in slots)
        _, before, after = self.pools[pool]
        return [(n, start - before * 60, end + after * 60) for slug, n in ask.things if slug == pool]

    def reasons(self, ask: Ask, others: list, sisters: list) -> set:
        """The codes of everything that stands in the way; sisters are dates of the same booking."""
        checks = {
            "closed": self.closed(ask), "occupied": self.occupied(ask, others, sisters),
            "too-few": any(self.short(ask, pool, others + sisters) for pool in self.pools),
            "room-capacity": self.crowded(ask),
        }
        return {code for code, holds in checks.items() if holds}

    def closed(self, ask: Ask) -> bool:
        return bool(self.closing(ask))

    def closing(self, ask: Ask) -> set:
        """The numbers of the closures that it meets."""
        return {
            number for number, (span, parts) in self.closures.items() for slot in self.slots(ask)
            if slot.parts & parts and meet(slot.blocked, span)
        }

    def occupied(self, ask: Ask, others: list, sisters: list) -> bool:
        taken = [(slot, other) for other in others for slot in self.slots(other)]
        own = [slot for sister in sisters for slot in self.slots(sister)]
        return any(
            any(slot.clashes(other) for other in own) or self.in_the_way(slot, ask, taken) for slot in self.slots(ask)
        )

    def in_the_way(self, slot: Slot, ask: Ask, taken: list) -> bool:
        """A shared space takes several at once up to its heads; who does not share keeps everybody out."""
        rivals = [other for other, _ in taken if slot.clashes(other)]
        if not self.spaces[slot.space].shared:
            return bool(rivals)
        heads = [(other.people, held.start, held.end) for held, other in taken if held.parts & slot.parts]
        there = fullest(heads, [(slot.start, slot.end)])
        return any(not self.spaces[other.space].shared for other in rivals) or (
            0 < there > self.spaces[slot.space].capacity - ask.people
        )

    def short(self, ask: Ask, pool: str, others: list) -> bool:
        own = self.uses(ask, pool)
        lent = [use for other in others for use in self.uses(other, pool)]
        return bool(own) and fullest(own + lent, [(start, end) for _, start, end in own]) > self.pools[pool][0]

    def crowded(self, ask: Ask) -> bool:
        slots, event = self.slots(ask), (seconds(ask.start), seconds(ask.end))
        for now in {event[0]} | {edge for slot in slots for edge in (slot.start, slot.end)}:
            there = [self.spaces[slot.space].capacity for slot in slots if slot.start <= now < slot.end]
            if event[0] <= now < event[1] and there and ask.people > sum(there):
                return True
        return False

    def takes_no_more(self, new: Ask, old: Ask) -> bool:
        """No part, minute, chair or head more than it has already; other spaces must hold the people."""
        olds, spans = self.slots(old), (seconds(old.start), seconds(old.end))
        fits = all(
            any(
                slot.parts <= had.parts and had.start <= slot.start and slot.end <= had.end
                and slot.before <= had.before and slot.after <= had.after
                and (slot.space == had.space or not self.spaces[had.space].shared)
                for had in olds
            )
            for slot in self.slots(new)
        )
        room = sum(self.spaces[slug].capacity for slug in new.spaces)
        return (
            fits and spans[0] <= seconds(new.start) and seconds(new.end) <= spans[1] and new.people <= old.people
            and (new.spaces == old.spaces or new.people <= room) and not any(self.more(new, old, p) for p in self.pools)
        )

    def more(self, new: Ask, old: Ask, pool: str) -> bool:
        given = [(-n, start, end) for n, start, end in self.uses(old, pool)]
        taken = self.uses(new, pool)
        moments = [start for _, start, _ in taken] + [end for _, _, end in given]
        return any(sum(n for n, start, end in taken + given if start <= now < end) > 0 for now in moments)
