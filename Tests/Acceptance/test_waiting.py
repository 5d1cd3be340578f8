"""Who waits is served first; who leaves the space to the house gets one; what was wrong is put right in public."""

import asyncio

import httpx

from conftest import CHOIR, YOGA
from house import LONG
from slots import wall

THEATRE = "toneel-spiegeldoek"


def test_a_place_that_comes_free_is_held_for_the_first_in_line(house, choir, yoga, slots):
    slot = slots.free("atelier")
    first = choir.booked(slot.request(CHOIR))
    theatre = house.client(THEATRE)
    waiting = yoga.booked(slot.request(YOGA, clashes="wait"))
    after = theatre.booked(slot.request(THEATRE, clashes="wait"))
    assert (waiting["state"], after["state"]) == ("waitlisted", "waitlisted")
    assert [item["state"] for item in waiting["occurrences"]] == ["waitlisted"]
    assert waiting["occurrences"][0]["refusals"][0]["code"] == "occupied"
    place = lambda client, booking: client.get(f"/api/v1/bookings/{booking['id']}").json()
    assert [place(yoga, waiting)["place-in-line"], place(theatre, after)["place-in-line"]] == [1, 2]
    assert "place-in-line" not in place(choir, waiting)
    assert len(choir.busy("atelier", wall(slot.start), wall(slot.end))) == 1
    assert choir.cancel(first["id"]).status_code == 200
    offered = place(yoga, waiting)
    assert offered["state"] == "option" and offered["hold-until"] and offered["offered"]
    assert place(theatre, after)["state"] == "waitlisted"
    taken = yoga.http.patch(f"/api/v1/bookings/{waiting['id']}", json={"hold-until": None})
    assert taken.status_code == 200 and taken.json()["state"] == "confirmed"
    assert "offered" not in taken.json()


def test_the_house_passes_a_question_on_once(choir, yoga, slots):
    slot = slots.free("atelier")
    choir.booked(slot.request(CHOIR))
    waiting = yoga.booked(slot.request(YOGA, clashes="wait"))
    path = f"/api/v1/bookings/{waiting['id']}/questions"
    assert yoga.http.post(path, json={"message": " "}).status_code == 422
    assert choir.http.post(path, json={"message": "Wij?"}).status_code == 403
    asked = yoga.http.post(path, json={"message": "Kunnen jullie schuiven?"})
    assert (asked.status_code, asked.json()) == (200, {"asked": 1})
    again = yoga.http.post(path, json={"message": "En nu?"})
    assert [fault["code"] for fault in again.json()["errors"]] == ["asked-already"]


def test_nobody_grabs_a_freed_place_past_the_line(house, choir, yoga, slots):
    for _ in range(10 if LONG else 3):
        slot = slots.free("atelier")
        first = choir.booked(slot.request(CHOIR))
        waiting = yoga.booked(slot.request(YOGA, clashes="wait"))
        token = {name: house.centre.token(name) for name in (CHOIR, THEATRE)}

        async def storm():
            limits = httpx.Limits(max_connections=40)
            async with httpx.AsyncClient(base_url=house.url, limits=limits, timeout=60) as client:
                head = lambda name: {"Authorization": f"Bearer {token[name]}"}
                posts = [
                    client.post("/api/v1/bookings", json=slot.request(THEATRE, title=f"Snel {n}"), headers=head(THEATRE))
                    for n in range(32)
                ]
                gone = client.delete(f"/api/v1/bookings/{first['id']}", headers=head(CHOIR))
                return await asyncio.gather(*posts[:16], gone, *posts[16:])

        answers = asyncio.run(storm())
        assert [answer.status_code for answer in answers].count(409) == 32
        assert yoga.get(f"/api/v1/bookings/{waiting['id']}").json()["state"] == "option"


def test_only_what_others_have_is_worth_waiting_for(choir, yoga, slots):
    slot = slots.free("atelier")
    answer = yoga.book(slot.request(YOGA, clashes="wait", people=500))
    assert answer.status_code == 409 and answer.json()["refusals"][0]["code"] == "room-capacity"
    choir.booked(slot.request(CHOIR))
    dry = yoga.book(slot.request(YOGA, clashes="wait"), dry=True)
    assert (dry.status_code, dry.json()["state"]) == (200, "waitlisted") and "id" not in dry.json()


def test_the_house_chooses_a_space_and_names_it(choir, yoga, slots):
    slot = slots.free("werkplaats", minutes=120)
    asked = slot.request(CHOIR, people=8) | {"any": {}}
    del asked["spaces"]
    names = [choir.booked(asked)["spaces"] for _ in range(2)]
    assert all(len(name) == 1 for name in names) and names[0] != names[1]
    access = choir.booked(asked | {"any": {"access": ["step-free"]}, "people": 30})
    assert access["spaces"] != ["werkplaats"]
    late = asked | {"any": {"block": "09:00-10:00"}}
    assert choir.book(late).json()["errors"] == [
        {"field": "any.block", "code": "longer-than-block", "text": choir.book(late).json()["errors"][0]["text"]}
    ]
    both = slot.request(CHOIR) | {"any": {}}
    assert [fault["code"] for fault in choir.book(both).json()["errors"]] == ["spaces-or-any"]


def test_the_board_puts_right_what_was_wrong(house, choir, anyone, slots):
    slot = slots.free("atelier", after_days=20)
    party = choir.booked(slot.request(CHOIR, tags=["feest", "om-geld-te-verdienen"]))
    assert party["state"] == "awaiting-board"
    shell = house.centre.shell
    assert shell("booking", "decline", party["id"], "--reason", "Een feest om geld").returncode == 0
    assert shell("booking", "correct", party["id"]).returncode == 64
    put = shell("booking", "correct", party["id"], "--reason", "Het was een inzameling")
    assert put.returncode == 0, put.stderr
    seen = anyone.get(f"/api/v1/bookings/{party['id']}").json()
    assert seen["state"] == "confirmed"
    assert [item["reason"] for item in seen["corrections"]] == ["Het was een inzameling"]
    assert "Het was een inzameling" in anyone.get("/journal").text


def test_the_board_moves_a_booking_only_with_consent(house, choir, slots):
    slot, other = slots.free("atelier", after_days=20), slots.free("atelier", after_days=20)
    made = choir.booked(slot.request(CHOIR))
    words = ("booking", "change", made["id"], "--start", wall(other.start), "--end", wall(other.end))
    refused = house.centre.shell(*words)
    assert refused.returncode == 64 and "toestemming" in refused.stderr, refused.stderr
    moved = house.centre.shell(*words, "--consent", "Ans belde")
    assert moved.returncode == 0, moved.stderr
    assert "met toestemming van de groep" in choir.get("/journal").text
