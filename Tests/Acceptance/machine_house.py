"""The emptied house on which the machine of test_machine.py works, and all that it can ask for there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from conftest import CHOIR, YOGA
from house import Server
from model import Space
from slots import ZONE, today

GROUPS = (CHOIR, YOGA, "toneel-spiegeldoek")
WATCHED = ("zaal-a", "zaal-b", "atelier", "grote-zaal", "verdieping", "huiskamer", "tuin")
POOLS = {"beamers": (2, 0, 0), "laptops": (10, 15, 30)}
RULES = """
[book]
language = "nl"

[[question]]
tag = "geld"
nl = "Is het om geld te verdienen?"
en = "Is it to earn money?"

[[rule]]
id = "M1"
kind = "eligibility"
nl = "Geen feesten om aan te verdienen."
en = "No parties to earn money from."
basis = "own"
effect = "ask-board"
when.tags = ["geld"]

[[rule]]
id = "M2"
kind = "room-capacity"
factor = 1.0
nl = "Niet meer mensen dan de ruimte veilig aankan."
en = "No more people than the room can safely hold."
basis = "law"
effect = "refuse"
"""


def clock_change() -> datetime:
    """The first Sunday at least a month ahead on which the clock changes."""
    day = datetime.combine(today() + timedelta(days=30), datetime.min.time())
    while day.replace(tzinfo=ZONE).utcoffset() == (day + timedelta(days=1)).replace(tzinfo=ZONE).utcoffset():
        day += timedelta(days=1)
    return day


SUNDAY = clock_change()
DAYS = [SUNDAY + timedelta(days=n) for n in (2, -5, 0, 3)]
FIRST, LAST = SUNDAY - timedelta(days=7), SUNDAY + timedelta(days=35)
SPACES = [
    ("zaal-a",), ("zaal-b",), ("grote-zaal",), ("verdieping",), ("oost",), ("huiskamer",), ("tuin",), ("atelier",),
    ("huiskamer", "zaal-b"), ("zaal-a", "zaal-b"), ("tuin", "keuken"),
]


@dataclass(frozen=True)
class Time:
    """On one of the days, from so many minutes past three in the afternoon, for so many minutes."""

    day: int
    past: int
    minutes: int

    @property
    def start(self) -> datetime:
        return DAYS[self.day] + timedelta(minutes=900 + self.past)

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)


TIMES = st.builds(
    Time, st.integers(0, len(DAYS) - 1), st.sampled_from([0, 60, 90, 150, 180]), st.sampled_from([60, 90, 30, 180]))
PLACES = st.sampled_from(SPACES)
THINGS = st.sampled_from(
    [(("beamers", 1),), (), (("beamers", 2),), (("laptops", 6),), (("beamers", 1), ("laptops", 4))])
PEOPLE = st.sampled_from([4, 12, 30, 8, 45])
REPEATS = st.sampled_from(["", "FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;COUNT=4", "FREQ=WEEKLY;COUNT=2"])
SCOPES = st.sampled_from(["this", "following", "all"])
LATER = st.sampled_from(["following", "all"])
# What a change says of clashes, if anything.
CLASHES = st.sampled_from([None, "skip", "refuse"])
# Which of its dates: counted from the first, as far as there are that many.
PLACE = st.integers(0, 3)


class Ways:
    """What a request has besides time, place, people and things."""

    ALL = {
        "plain": {}, "option": {"option": True}, "board": {"tagged": True}, "set-up": {"around": (30, 15)},
        "board-option": {"option": True, "tagged": True},
        "within": {"within": True}, "own-time": {"own": (60, 210)}, "except": {"except": True},
    }
    ANY = st.sampled_from(["plain", "board", *ALL])
ASKED = {
    "group": st.sampled_from(GROUPS), "time": TIMES, "spaces": PLACES, "repeat": REPEATS,
    "clashes": st.sampled_from(["refuse", "skip", "wait"]), "people": PEOPLE, "things": THINGS, "way": Ways.ANY, "otherwise": st.integers(0, 4),
}
# What the first two ask: on one day and with the same few things, so that they soon meet.
AT_FIRST = ASKED | {
    "clashes": st.sampled_from(["refuse", "wait", "skip"]),
    "time": st.builds(Time, st.just(0), st.sampled_from([60, 90]), st.sampled_from([60, 90])),
    "things": st.sampled_from([(("beamers", 1),), (("laptops", 4),), (("beamers", 1), ("laptops", 4))]),
}


class Ground:
    """The running house with somebody of each group, and its spaces as the API tells them."""

    def __init__(self, server, clients):
        self.centre, self.clients = server.centre, clients
        self.spaces = {
            one["slug"]: Space(frozenset(one["parts"]), one["capacity"], one["set-up"], one["clear-up"], one["shared"])
            for one in clients[CHOIR].get("/api/v1/spaces").json()["spaces"]
        }


def emptied(server: Server, folder: Path) -> Ground:
    """The demo centre without its season: two rules, one hall in one in another, a garden that is shared."""
    shell, book = server.centre.json, folder / "house-rules.toml"
    for booking in shell("booking", "list")["bookings"]:
        shell("booking", "cancel", booking["id"], "--reason", "Het huis wordt leeg.")
    for closure in shell("closure", "list")["closures"]:
        shell("closure", "retire", str(closure["id"]))
    book.write_text(RULES)
    assert server.centre.shell("rule", "adopt", str(book), "--decision", "2026-099").returncode == 0
    shell("space", "add", "Verdieping", "--capacity", "120", "--parts", "zaal-a,zaal-b,atelier")
    shell("space", "add", "Oost", "--capacity", "60", "--parts", "zaal-b,atelier")
    shell("space", "change", "huiskamer", "--set-up", "30", "--clear-up", "15")
    shell("space", "change", "tuin", "--shared")
    shell("equipment", "change", "laptops", "--set-up", "15", "--clear-up", "30")
    return Ground(server, {group: server.client(group) for group in GROUPS})
