"""Many at once for one slot: exactly one gets it."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from conftest import CHOIR, YOGA
from house import LONG
from slots import Slots, instant, wall

GROUPS = [CHOIR, YOGA, "toneel-spiegeldoek", "kaartclub-troef"]


def storm(house, requests, warm=True):
    """Sends all requests at once, over connections that stand open already if `warm`; the answers in their order."""
    tokens = {group: house.centre.token(group) for group in {request["group"] for request in requests}}

    async def send():
        limits = httpx.Limits(max_connections=len(requests))
        async with httpx.AsyncClient(base_url=house.url, limits=limits, timeout=120) as client:
            if warm:
                await asyncio.gather(*(client.get("/healthz") for _ in requests))
            return await asyncio.gather(*(
                client.post(
                    "/api/v1/bookings", json=request,
                    headers={"Authorization": f"Bearer {tokens[request['group']]}"},
                )
                for request in requests
            ))

    return asyncio.run(send())


def overlaps(answers):
    """Pairs of accepted bookings that share a part of the house at some moment; the history of answers, not the table."""
    parts = {"grote-zaal": {"zaal-a", "zaal-b"}}
    held = [
        (instant(item["start"]), instant(item["end"]), part, answer.json()["id"])
        for answer in answers if answer.status_code == 201
        for item in answer.json()["occurrences"] for space in item["spaces"] for part in parts.get(space, {space})
    ]
    return [
        (one[3], other[3])
        for number, one in enumerate(held) for other in held[number + 1:]
        if one[2] == other[2] and one[0] < other[1] and other[0] < one[1] and one[3] != other[3]
    ]


def outcome(answers):
    return sorted({(answer.status_code, sum(a.status_code == answer.status_code for a in answers)) for answer in answers})


@pytest.mark.parametrize("round", range(8 if LONG else 2))
def test_sixty_four_posts_for_one_slot_give_exactly_one_booking(house, slots, round):
    slot = slots.free("atelier")
    answers = storm(house, [slot.request(GROUPS[n % 4], title=f"Race {n}") for n in range(64)])
    assert outcome(answers) == [(201, 1), (409, 63)]
    assert len(house.client().busy("atelier", wall(slot.start), wall(slot.end))) == 1


def test_a_crowd_at_the_door_gets_an_answer_each(house, slots):
    crowd = 1000 if LONG else 250
    slot = slots.free("atelier")
    answers = storm(house, [slot.request(GROUPS[n % 4], title=f"Race {n}") for n in range(crowd)], warm=False)
    assert outcome(answers) == [(201, 1), (409, crowd - 1)]


@pytest.mark.parametrize("round", range(8 if LONG else 2))
def test_shifted_posts_never_overlap(house, slots, round):
    slot = slots.free("werkplaats", 240)
    requests = []
    for n in range(64):
        start = slot.start + timedelta(minutes=15 * (n % 13))
        requests.append(slot.request(GROUPS[n % 4]) | {"start": wall(start), "end": wall(start + timedelta(hours=1))})
    answers = storm(house, requests)
    assert {answer.status_code for answer in answers} == {201, 409}
    assert overlaps(answers) == []


def test_the_hall_and_its_halves_never_overlap(house, slots):
    slot = slots.free("grote-zaal")
    spaces = [["grote-zaal"], ["zaal-a"], ["zaal-b"], ["zaal-a", "zaal-b"]]
    answers = storm(house, [slot.request(GROUPS[n // 4 % 4]) | {"spaces": spaces[n % 4]} for n in range(64)])
    assert {answer.status_code for answer in answers} == {201, 409}
    assert overlaps(answers) == []


def test_racing_series_are_all_or_nothing(house, slots):
    slot = slots.weekly(6, "atelier")
    requests = [
        slot.request(GROUPS[n % 4], repeat=f"FREQ=WEEKLY;COUNT={6 - n % 3}")
        | {"start": wall(slot.start + timedelta(days=7 * (n % 3))), "end": wall(slot.end + timedelta(days=7 * (n % 3)))}
        for n in range(24)
    ]
    answers = storm(house, requests)
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert [answer.status_code for answer in answers].count(201) == 1
    assert overlaps(answers) == []


def test_one_key_in_a_race_gives_one_booking(house, slots):
    slot = slots.free("werkplaats")
    token = house.centre.token(CHOIR)

    async def send():
        async with httpx.AsyncClient(base_url=house.url, timeout=60) as client:
            headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "een-race"}
            return await asyncio.gather(*(
                client.post("/api/v1/bookings", json=slot.request(CHOIR), headers=headers) for _ in range(16)
            ))

    answers = asyncio.run(send())
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1


def test_a_pool_is_never_overdrawn(house, slots):
    slot = slots.free("werkplaats", equipment={"beamers": 2})
    spaces = ["werkplaats", "atelier", "huiskamer", "zaal-a", "zaal-b", "spreekkamer"]
    answers = storm(
        house, [slot.request(GROUPS[n % 4], equipment={"beamers": 1}) | {"spaces": [spaces[n % 6]]} for n in range(48)]
    )
    assert [answer.status_code for answer in answers].count(201) <= 2
    assert {answer.status_code for answer in answers} == {201, 409}


def test_the_checker_sees_an_overlap():
    """Negative control: two answers that no honest house would give."""
    def answer(id, start, end, space):
        occurrence = {"start": f"2027-01-12T{start}:00+01:00", "end": f"2027-01-12T{end}:00+01:00", "spaces": [space]}
        return httpx.Response(201, json={"id": id, "occurrences": [occurrence]})

    assert overlaps([answer("a", "10:00", "12:00", "zaal-a"), answer("b", "11:00", "13:00", "grote-zaal")]) == [("a", "b")]
    assert overlaps([answer("a", "10:00", "11:00", "zaal-a"), answer("b", "11:00", "13:00", "grote-zaal")]) == []


def test_shell_and_server_write_at_the_same_time(house):
    import subprocess
    import threading

    from house import program

    api = house.client(CHOIR)
    free = Slots(api, CHOIR)
    slots = [free.free("huiskamer", after_days=20) for _ in range(8)]
    answers = []

    def over_http():
        answers.extend(api.book(slot.request(CHOIR)) for slot in slots)

    worker = threading.Thread(target=over_http)
    shells = [
        subprocess.Popen(
            [program(), "booking", "add", "--group", YOGA, "--title", "Race", "--spaces", "huiskamer", "--start",
             wall(slot.start), "--end", wall(slot.end), "--people", "4", "--json"],
            env=house.centre.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for slot in slots
    ]
    worker.start()
    codes = [(shell.communicate(timeout=60), shell.returncode)[1] for shell in shells]
    worker.join()
    assert set(codes) <= {0, 3} and {answer.status_code for answer in answers} <= {201, 409}
    for slot, code, answer in zip(slots, codes, answers):
        assert (code == 0) != (answer.status_code == 201), "exactly one of the two got it"
