"""A booking that changes: one date, that date and those after it, all of it; and the fields that only few bookings have."""

from datetime import datetime, timedelta

from conftest import CHOIR, YOGA
from slots import instant, local, wall


def change(api, booking, patch, headers=None, **query):
    return api.http.patch(f"/api/v1/bookings/{booking['id']}", json=patch, params=query, headers=headers)


def changed(api, booking, patch, **query):
    answer = change(api, booking, patch, **query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def starts(booking, state="confirmed"):
    return [instant(date["start"]) for date in booking["occurrences"] if date["state"] == state]


def weeks(slot, *numbers):
    return [local(slot.start + timedelta(weeks=n)) for n in numbers]


def read(api, booking):
    return api.get(f"/api/v1/bookings/{booking['id']}").json()


def test_one_date_moves_and_the_others_stay(choir, slots):
    slot = slots.weekly(4, minutes=60)
    made = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=4"))
    second = slot.start + timedelta(weeks=1)
    moved = changed(
        choir, made, {"start": wall(second + timedelta(minutes=30)), "end": wall(second + timedelta(minutes=60))},
        occurrence=wall(second), scope="this")
    assert moved["id"] == made["id"] and moved["sequence"] == made["sequence"] + 1
    assert starts(moved) == [*weeks(slot, 0), local(second + timedelta(minutes=30)), *weeks(slot, 2, 3)]
    date = moved["occurrences"][1]
    assert instant(date["moved-from"]) == local(second)
    assert "moved-from" not in moved["occurrences"][0]
    assert read(choir, made) == moved


def test_a_cancelled_date_never_returns_with_an_edit(choir, slots):
    slot = slots.weekly(4)
    made = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=4"))
    assert choir.cancel(made["id"], occurrence=wall(slot.start + timedelta(weeks=2))).status_code == 200
    after = changed(choir, made, {"title": "Andere naam", "people": 3})
    assert after["id"] == made["id"] and (after["title"], after["people"]) == ("Andere naam", 3)
    assert starts(after) == weeks(slot, 0, 1, 3)
    assert starts(after, "cancelled") == weeks(slot, 2)


def test_what_follows_becomes_a_booking_of_its_own(choir, slots):
    slot = slots.weekly(5, minutes=120)
    made = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=5"))
    third = slot.start + timedelta(weeks=2)
    rest = changed(
        choir, made, {"start": wall(third + timedelta(minutes=30)), "end": wall(third + timedelta(minutes=120))},
        occurrence=wall(third), scope="following")
    assert rest["id"] != made["id"] and rest["uid"] != made["uid"]
    assert starts(rest) == [moment + timedelta(minutes=30) for moment in weeks(slot, 2, 3, 4)]
    kept = read(choir, made)
    assert starts(kept) == weeks(slot, 0, 1) and kept["uid"] == made["uid"]
    assert kept["sequence"] > made["sequence"]
    feed = choir.get("/feeds/spaces/atelier.ics").text
    assert feed.count(made["uid"]) == 1 and feed.count(rest["uid"]) == 1


def test_an_edit_that_does_not_fit_changes_nothing_and_tells_why(choir, yoga, slots):
    slot = slots.free(minutes=60)
    made = choir.booked(slot.request(CHOIR))
    other = slots.free(minutes=60)
    yoga.booked(other.request(YOGA))
    refused = change(choir, made, {"start": wall(other.start), "end": wall(other.end)})
    assert refused.status_code == 409
    body = refused.json()
    assert [reason["code"] for reason in body["refusals"]] == ["occupied"] and body["alternatives"]
    assert read(choir, made) == made


def test_a_booking_is_never_in_its_own_way(choir, slots):
    slot = slots.free(minutes=120)
    made = choir.booked(slot.request(CHOIR, end=wall(slot.start + timedelta(minutes=90))))
    later = changed(
        choir, made, {"start": wall(slot.start + timedelta(minutes=30)), "end": wall(slot.end)})
    assert starts(later) == [local(slot.start + timedelta(minutes=30))]


def test_a_stale_version_a_used_key_and_a_dry_run(choir, slots):
    slot = slots.free()
    made = choir.booked(slot.request(CHOIR))
    tag = choir.get(f"/api/v1/bookings/{made['id']}").headers["ETag"]
    tried = change(choir, made, {"title": "Alleen proberen"}, **{"dry-run": "true"})
    assert tried.status_code == 200 and "id" not in tried.json() and read(choir, made) == made
    key = {"Idempotency-Key": f"edit-{made['id']}"}
    once = change(choir, made, {"title": "Een keer"}, headers=key | {"If-Match": tag})
    again = change(choir, made, {"title": "Een keer"}, headers=key)
    assert (once.status_code, again.status_code) == (200, 200) and once.json() == again.json()
    assert change(choir, made, {"title": "Iets anders"}, headers=key).status_code == 422
    assert change(choir, made, {"title": "Te laat"}, headers={"If-Match": tag}).status_code == 412


def test_every_fault_of_an_edit_at_once(choir, yoga, slots):
    slot = slots.free()
    made = choir.booked(slot.request(CHOIR))
    answer = change(choir, made, {"people": 0, "kleur": "rood", "spaces": ["nergens!"], "repeat": "FREQ=HOURLY;COUNT=2"})
    assert answer.status_code == 422
    assert {fault["field"] for fault in answer.json()["errors"]} == {"people", "kleur", "spaces", "repeat"}
    assert change(choir, made, {}, occurrence="2027-02-30T10:00").status_code == 422
    assert change(choir, made, {}, scope="ooit").status_code == 422
    assert change(yoga, made, {"title": "Van ons"}).status_code == 403
    assert read(choir, made) == made


def test_dates_that_did_not_fit_are_tried_again_by_one_call(choir, yoga, slots):
    slot = slots.weekly(3)
    rival = yoga.booked(slot.request(YOGA, start=wall(slot.start + timedelta(weeks=1)), end=wall(slot.end + timedelta(weeks=1))))
    made = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=3", clashes="skip"))
    assert starts(made) == weeks(slot, 0, 2) and starts(made, "rejected") == weeks(slot, 1)
    retry = lambda: choir.http.post(f"/api/v1/bookings/{made['id']}/retries")  # noqa: E731
    still = retry()
    assert still.status_code == 200 and starts(still.json(), "rejected") == weeks(slot, 1)
    assert yoga.cancel(rival["id"]).status_code == 200
    assert starts(retry().json()) == weeks(slot, 0, 1, 2)


def test_spaces_at_times_of_their_own_and_pools_per_space(choir, slots):
    slot = slots.free("huiskamer", 180, after_days=20, spaces=["huiskamer", "keuken"])
    early, dinner = slot.start, slot.start + timedelta(hours=1)
    made = choir.booked(
        slot.request(
            CHOIR, spaces=["huiskamer", "keuken"], people=6, start=wall(dinner),
            times={"keuken": {"start": wall(early), "end": wall(slot.end), "people": 3}},
            equipment={"huiskamer": {"stoelen": 6}, "tafels": 2}))
    assert made["times"] == {"keuken": {"start": wall(early), "end": wall(slot.end), "people": 3}}
    assert made["equipment"] == {"huiskamer": {"stoelen": 6}, "tafels": 2}
    busy = choir.busy("keuken", wall(early), wall(slot.end))
    assert instant(busy[0]["start"]) == local(early)
    hall = choir.busy("huiskamer", wall(early), wall(slot.end))
    assert instant(hall[0]["start"]) == local(dinner), "the dining room is free while they cook"


def test_an_option_holds_its_place_and_becomes_a_booking(choir, yoga, slots):
    slot = slots.free()
    until = wall(slot.start - timedelta(days=2))
    option = choir.booked(slot.request(CHOIR) | {"hold-until": until})
    assert option["state"] == "option" and instant(option["hold-until"]) == local(datetime.fromisoformat(until))
    assert yoga.book(slot.request(YOGA)).status_code == 409
    sure = changed(choir, option, {"hold-until": None})
    assert sure["state"] == "confirmed" and "hold-until" not in sure


def test_the_shell_changes_a_booking_too(house, choir, slots):
    slot, shell = slots.free(minutes=120), house.centre.json
    made = choir.booked(slot.request(CHOIR))
    half = slot.start + timedelta(minutes=30)
    later = shell("booking", "change", made["id"], "--start", wall(half), "--end", wall(slot.end), "--people", "3",
                  "--consent", "Ans belde")
    assert (later["id"], later["people"]) == (made["id"], 3) and starts(later) == [local(half)]
    assert house.centre.shell("booking", "change", made["id"], "--scope", "ooit").returncode != 0
    tried = shell("booking", "change", made["id"], "--title", "Anders", "--dry-run")
    assert "id" not in tried and shell("booking", "show", made["id"])["title"] == "Proef"
    assert shell("booking", "retry", made["id"])["id"] == made["id"]
