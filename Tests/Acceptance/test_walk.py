"""A long random walk through the house: whatever is asked in whatever order, the books stay right."""

import random
from datetime import datetime, timedelta

import pytest

from conftest import CHOIR, YOGA
from house import LONG
from slots import Slot, instant, today, wall

STEPS = 1500 if LONG else 150
PARTS = {"grote-zaal": {"zaal-a", "zaal-b"}}
SPACES = ["zaal-a", "zaal-b", "grote-zaal", "atelier", "spreekkamer", "huiskamer"]


class Walk:
    """The house as its answers tell it, kept beside the house itself."""

    def __init__(self, clients: dict, seed: int):
        self.clients, self.dice = clients, random.Random(seed)
        self.told: dict[str, dict] = {}
        self.monday = datetime.combine(today() + timedelta(days=28 - today().weekday()), datetime.min.time())
        self.counts = {"booked": 0, "refused": 0, "cancelled": 0}

    def request(self) -> dict:
        group = self.dice.choice(list(self.clients))
        start = self.monday + timedelta(days=self.dice.randrange(5), minutes=15 * self.dice.randrange(40, 80))
        length = timedelta(minutes=15 * self.dice.randint(1, 8))
        request = Slot(self.dice.choice(SPACES), start, start + length).request(group, people=self.dice.randint(1, 12))
        if self.dice.random() < 0.3:
            request["repeat"] = f"FREQ={self.dice.choice(['DAILY', 'WEEKLY'])};COUNT={self.dice.randint(2, 5)}"
            request["clashes"] = self.dice.choice(["refuse", "skip"])
        return request

    def step(self):
        if self.told and self.dice.random() < 0.35:
            self.cancel(self.dice.choice(sorted(self.told)))
        else:
            self.book(self.request())

    def book(self, request: dict):
        client = self.clients[request["group"]]
        tried = client.book(request, dry=True)
        answer = client.book(request)
        assert (tried.status_code, answer.status_code) in ((200, 201), (409, 409)), answer.text
        if answer.status_code == 409:
            assert tried.json()["refusals"] == answer.json()["refusals"]
            self.counts["refused"] += 1
            return
        booking = answer.json()
        assert booking["occurrences"] and not self.clashes(booking), f"{request} overlaps {self.clashes(booking)}"
        self.told[booking["id"]] = booking
        self.counts["booked"] += 1

    def cancel(self, id: str):
        booking = self.told[id]
        client = self.clients[booking["group"]]
        live = [item["start"] for item in booking["occurrences"] if item["state"] == "confirmed"]
        if len(live) > 1 and self.dice.random() < 0.6:
            answer = client.cancel(id, occurrence=self.dice.choice(live), scope=self.dice.choice(["this", "following"]))
        else:
            answer = client.cancel(id)
        assert answer.status_code == 200, f"less is never refused: {answer.text}"
        self.counts["cancelled"] += 1
        self.told[id] = answer.json()
        if answer.json()["state"] == "cancelled":
            del self.told[id]

    def held(self, booking: dict):
        return [
            (instant(item["start"]), instant(item["end"]), part)
            for item in booking["occurrences"] if item["state"] == "confirmed"
            for space in item["spaces"] for part in PARTS.get(space, {space})
        ]

    def clashes(self, booking: dict) -> list[str]:
        mine = self.held(booking)
        return [
            other["id"] for other in self.told.values()
            for one in mine for two in self.held(other)
            if one[2] == two[2] and one[0] < two[1] and two[0] < one[1]
        ]


@pytest.mark.parametrize("seed", range(5 if LONG else 1))
def test_a_random_walk_never_overlaps_and_ends_with_the_right_books(server, seed):
    clients = {group: server.client(group) for group in (CHOIR, YOGA, "toneel-spiegeldoek")}
    anyone = server.client()
    walk = Walk(clients, seed)
    window = str(walk.monday.date()), str(walk.monday.date() + timedelta(days=60))
    before = {space: anyone.busy(space, *window) for space in SPACES}
    for _ in range(STEPS):
        walk.step()
    assert min(walk.counts.values()) > STEPS / 20, f"the walk stood still: {walk.counts}"
    for id, told in walk.told.items():
        assert clients[told["group"]].get(f"/api/v1/bookings/{id}").json() == told
    for id in sorted(walk.told):
        assert clients[walk.told[id]["group"]].cancel(id).status_code == 200
    assert {space: anyone.busy(space, *window) for space in SPACES} == before, "cancelling all gives all hours back"
    assert server.stop() == 0
    assert server.centre.shell("verify").returncode == 0


def test_the_walk_would_see_an_overlap():
    """Negative control."""
    def booking(id, hour, space):
        start = f"2027-01-12T{hour}:00:00+01:00"
        end = f"2027-01-12T{hour + 2}:00:00+01:00"
        return {"id": id, "occurrences": [{"start": start, "end": end, "spaces": [space], "state": "confirmed"}]}

    walk = Walk({}, 0)
    walk.told["a"] = booking("a", 10, "zaal-b")
    assert walk.clashes(booking("b", 11, "grote-zaal")) == ["a"]
    assert walk.clashes(booking("c", 12, "zaal-b")) == []
    assert wall(walk.monday).endswith("T00:00")
