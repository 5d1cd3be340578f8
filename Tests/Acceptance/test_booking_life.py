"""One booking's whole life: asked, read, listed, cancelled."""

from datetime import timedelta

from conftest import CHOIR, YOGA
from slots import Slots, instant, local, wall


def spans(booking):
    return [(instant(item["start"]), instant(item["end"])) for item in booking["occurrences"]]


def is_busy(api, slot):
    busy = api.busy(slot.space, wall(slot.start), wall(slot.end))
    return any(instant(span["start"]) < local(slot.end) and local(slot.start) < instant(span["end"]) for span in busy)


def test_a_free_space_is_confirmed_at_once_and_can_be_read_back(choir, slots):
    slot = slots.free("atelier", 90)
    answer = choir.book(slot.request(CHOIR, title="Stemproef", visibility="public"))
    assert answer.status_code == 201, answer.text
    booking = answer.json()
    assert booking["state"] == "confirmed"
    assert (booking["group"], booking["title"], booking["spaces"]) == (CHOIR, "Stemproef", ["atelier"])
    assert spans(booking) == [(local(slot.start), local(slot.end))]
    assert {item["state"] for item in booking["occurrences"]} == {"confirmed"}
    assert len(booking["id"]) <= 10 and booking["uid"] and isinstance(booking["sequence"], int)
    read = choir.get(f"/api/v1/bookings/{booking['id']}")
    assert read.status_code == 200
    assert read.json() == booking
    assert is_busy(choir, slot)


def test_a_booking_stands_in_the_list_of_its_space_its_parts_and_its_group(choir, slots):
    slot = slots.free("zaal-a")
    id = choir.booked(slot.request(CHOIR, visibility="public"))["id"]
    window = {"from": wall(slot.start), "to": wall(slot.end)}
    for query in ({}, {"space": "zaal-a"}, {"space": "grote-zaal"}, {"group": CHOIR}):
        assert id in [item["id"] for item in choir.bookings(**window, **query)], query
    for query in ({"space": "zaal-b"}, {"group": YOGA}):
        assert id not in [item["id"] for item in choir.bookings(**window, **query)], query
    before = {"from": wall(slot.start - timedelta(hours=1)), "to": wall(slot.start)}
    after = {"from": wall(slot.end), "to": wall(slot.end + timedelta(hours=1))}
    for query in (before, after):
        assert id not in [item["id"] for item in choir.bookings(**query)], "spans are half-open"


def test_a_dry_run_gives_the_same_answer_and_stores_nothing(choir, slots):
    slot = slots.free("werkplaats")
    request = slot.request(CHOIR)
    tried = choir.book(request, dry=True)
    assert tried.status_code == 200
    assert "id" not in tried.json()
    assert not is_busy(choir, slot)
    made = choir.booked(request)
    assert [tried.json()["occurrences"], tried.json()["state"]] == [made["occurrences"], made["state"]]
    again, refused = choir.book(request, dry=True), choir.book(request)
    assert (again.status_code, refused.status_code) == (409, 409)
    assert again.json() == refused.json()


def test_a_cancelled_booking_frees_its_hours(choir, slots):
    slot = slots.free()
    booking = choir.booked(slot.request(CHOIR))
    gone = choir.cancel(booking["id"])
    assert gone.status_code == 200, gone.text
    assert gone.json()["state"] == "cancelled"
    assert gone.json()["sequence"] > booking["sequence"]
    assert not is_busy(choir, slot)
    choir.booked(slot.request(CHOIR))


def test_one_date_of_a_series_is_cancelled_and_the_others_stay(choir, slots):
    slot = slots.weekly(4)
    booking = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=4"))
    assert len(booking["occurrences"]) == 4
    second = booking["occurrences"][1]
    gone = choir.cancel(booking["id"], occurrence=second["start"], scope="this")
    assert gone.status_code == 200, gone.text
    states = {item["start"]: item["state"] for item in gone.json()["occurrences"]}
    kept = [booking["occurrences"][n]["start"] for n in (0, 2, 3)]
    assert [states[start] for start in kept] == ["confirmed"] * 3
    assert states.get(second["start"], "cancelled") == "cancelled"
    assert gone.json()["state"] == "confirmed"
    single = slot.request(CHOIR) | {"start": second["start"], "end": second["end"]}
    choir.booked(single)


def test_this_and_following_are_cancelled_and_what_came_before_stays(choir, slots):
    slot = slots.weekly(4)
    booking = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=4"))
    third = booking["occurrences"][2]["start"]
    gone = choir.cancel(booking["id"], occurrence=third, scope="following")
    assert gone.status_code == 200, gone.text
    busy = [bool(choir.busy(slot.space, item["start"], item["end"])) for item in booking["occurrences"]]
    assert busy == [True, True, False, False]


def test_a_date_left_out_is_not_booked(choir, slots):
    slot = slots.weekly(3)
    left_out = (slot.start + timedelta(days=7)).date().isoformat()
    booking = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=3", **{"except": [left_out]}))
    assert spans(booking) == [
        (local(slot.start + timedelta(days=n)), local(slot.end + timedelta(days=n))) for n in (0, 14)
    ]


def test_back_to_back_bookings_do_not_clash(choir, yoga, slots):
    slot = slots.free("spreekkamer", 120)
    half = slot.start + timedelta(hours=1)
    choir.booked(slot.request(CHOIR) | {"end": wall(half)})
    yoga.booked(slot.request(YOGA) | {"start": wall(half)})


def test_a_stale_if_match_cancels_nothing(choir, slots):
    slot = slots.weekly(2)
    booking = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=2"))
    etag = choir.get(f"/api/v1/bookings/{booking['id']}").headers["etag"]
    first = booking["occurrences"][0]["start"]
    fresh = choir.cancel(booking["id"], headers={"If-Match": etag}, occurrence=first, scope="this")
    assert fresh.status_code == 200, fresh.text
    stale = choir.cancel(booking["id"], headers={"If-Match": etag})
    assert stale.status_code == 412
    assert choir.get(f"/api/v1/bookings/{booking['id']}").json()["state"] == "confirmed"


def test_a_private_booking_shows_nothing_to_others(choir, yoga, anyone, slots):
    slot = slots.free("spreekkamer")
    request = slot.request(CHOIR, title="Geheim gesprek", visibility="private", people=7)
    id = choir.booked(request)["id"]
    own = choir.get(f"/api/v1/bookings/{id}").json()
    assert (own["title"], own["group"], own["people"]) == ("Geheim gesprek", CHOIR, 7)
    window = {"from": wall(slot.start), "to": wall(slot.end)}
    for other in (yoga, anyone):
        seen = other.bookings(**window, space="spreekkamer")
        assert len(seen) == 1, "that it is busy shows"
        assert not {"title", "group", "people", "note"} & {name for name, value in seen[0].items() if value is not None}
        assert "Geheim" not in str(seen) and CHOIR not in str(seen)
        assert id not in [item["id"] for item in other.bookings(**window, group=CHOIR)]
    assert id in [item["id"] for item in choir.bookings(**window, group=CHOIR)]


def test_another_group_cannot_cancel_it(choir, yoga, anyone, slots):
    id = choir.booked(slots.free().request(CHOIR, visibility="public"))["id"]
    assert yoga.cancel(id).status_code == 403
    assert anyone.cancel(id).status_code == 401
    assert choir.get(f"/api/v1/bookings/{id}").json()["state"] == "confirmed"


def test_the_same_key_gives_the_same_answer_and_one_booking(choir, slots):
    slot = slots.free()
    request = slot.request(CHOIR)
    first, again = choir.book(request, key="een-sleutel-1"), choir.book(request, key="een-sleutel-1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert len(choir.bookings(**{"from": wall(slot.start), "to": wall(slot.end)}, space=slot.space)) == 1


def test_the_same_key_with_another_body_is_422(choir, slots):
    slot = slots.free()
    choir.book(slot.request(CHOIR), key="een-sleutel-2")
    other = choir.book(slot.request(CHOIR, title="Iets anders"), key="een-sleutel-2")
    assert other.status_code == 422, other.text


def test_a_key_belongs_to_one_group(choir, yoga, slots):
    mine, theirs = slots.free(), slots.free()
    assert choir.book(mine.request(CHOIR), key="een-sleutel-3").status_code == 201
    assert yoga.book(theirs.request(YOGA), key="een-sleutel-3").status_code == 201


def test_only_stored_writes_are_remembered_under_a_key(choir, slots):
    slot = slots.free()
    standing = choir.booked(slot.request(CHOIR))
    assert choir.book(slot.request(CHOIR), key="een-sleutel-4").status_code == 409
    assert choir.book(slot.request(CHOIR), key="een-sleutel-4", dry=True).status_code == 409
    choir.cancel(standing["id"])
    assert choir.book(slot.request(CHOIR), dry=True, key="een-sleutel-4").status_code == 200
    assert choir.book(slot.request(CHOIR), key="een-sleutel-4").status_code == 201


def test_equipment_is_counted_at_its_peak(choir, yoga, slots):
    slot = slots.free("atelier", 120, equipment={"beamers": 2})
    half = slot.start + timedelta(hours=1)
    choir.booked(slot.request(CHOIR, equipment={"beamers": 2}) | {"end": wall(half)})
    choir.booked(slot.request(CHOIR, equipment={"beamers": 2}) | {"start": wall(half)})
    refused = yoga.book(slot.request(YOGA, equipment={"beamers": 1}) | {"spaces": ["werkplaats"]})
    assert refused.status_code == 409
    assert "too-few" in [item["code"] for item in refused.json()["refusals"]]


def test_openings_really_are_open(choir, slots):
    slot = slots.free("huiskamer")
    query = {"from": slot.start.date().isoformat(), "to": (slot.start + timedelta(days=3)).date().isoformat()}
    answer = choir.get("/api/v1/openings", **query, minutes=60, people=10, equipment="stoelen:10")
    assert answer.status_code == 200, answer.text
    openings = answer.json()["openings"]
    assert openings
    for opening in openings[:: max(1, len(openings) // 12)]:
        request = slot.request(CHOIR, people=10, equipment={"stoelen": 10}) | {"spaces": opening["spaces"]}
        start = instant(opening["start"])
        assert instant(opening["end"]) - start >= timedelta(hours=1)
        request |= {"start": opening["start"], "end": (start + timedelta(hours=1)).isoformat()}
        tried = choir.book(request, dry=True)
        assert tried.status_code == 200, f"{opening}: {tried.text}"


def test_a_key_survives_a_restart_with_every_tag(server):
    api = server.client(CHOIR)
    slot = Slots(api, CHOIR).free()
    request = slot.request(CHOIR, tags=["lente", "samen-zingen", "buurt"], equipment={"stoelen": 4, "beamers": 1})
    first = api.book(request, key="sleutel-na-de-nacht")
    assert first.status_code == 201, first.text
    assert server.stop() == 0
    server.start()
    again = api.book(request, key="sleutel-na-de-nacht")
    assert again.status_code == 201, again.text
    assert again.json()["id"] == first.json()["id"]
