"""What the house takes away it gives back: page, feed, API and shell say so."""

from datetime import datetime, time, timedelta

from conftest import CHOIR
from slots import Slot


def closing(slot, *more):
    day = slot.start.date().isoformat()
    return ("closure", "add", "--title", "Lekkage", "--start", day, "--end", day, "--spaces", slot.space, *more)


def halves(day):
    """An hour of its morning and one of its evening."""
    starts = [datetime.combine(day, time(hour)) for hour in (10, 19)]
    return [Slot("werkplaats", start, start + timedelta(hours=1)) for start in starts]


def dates(anyone, booking):
    return anyone.get(f"/api/v1/bookings/{booking['id']}").json()["occurrences"]


def test_a_closed_space_takes_a_booking_away_and_lifting_it_brings_it_back(house, choir, anyone, slots):
    slot = slots.free("werkplaats")
    booking = choir.booked(slot.request(CHOIR, title="Stemproef apart"))
    tried = house.centre.json(*closing(slot, "--dry-run"))
    assert [item["id"] for item in tried["suspended"]] == [booking["id"]]
    assert [date["state"] for date in dates(anyone, booking)] == ["confirmed"]

    made = house.centre.json(*closing(slot))
    away = dates(anyone, booking)
    assert [date["state"] for date in away] == ["suspended"]
    assert [refusal["code"] for refusal in away[0]["refusals"]] == ["closed"]
    feed = anyone.get("/feeds/house.ics").text
    assert "SUMMARY:Stemproef apart" not in feed
    page = anyone.get(f"/bookings/{booking['id']}").text
    assert "gaat voorlopig niet door" in page and "Lekkage" in page

    lifted = house.centre.json("closure", "retire", str(made["id"]))
    assert [item["id"] for item in lifted["resumed"]] == [booking["id"]]
    assert dates(anyone, booking) == booking["occurrences"]
    assert "SUMMARY:Stemproef apart" in anyone.get("/feeds/house.ics").text
    later = anyone.get(f"/api/v1/bookings/{booking['id']}").json()
    assert later["sequence"] == booking["sequence"] + 2


def test_mornings_only_takes_evenings_away_and_leaves_mornings(house, choir, anyone, slots):
    fits = lambda slot: choir.book(slot.request(CHOIR), dry=True).status_code == 200
    days = (slot.start.date() for slot in slots.candidates("werkplaats", 60, 12))
    day = next(day for day in days if all(fits(half) for half in halves(day)))
    morning, evening = (choir.booked(half.request(CHOIR)) for half in halves(day))
    made = house.centre.json(
        "closure", "add", "--title", "Vakantie", "--start", day.isoformat(),
        "--end", (day + timedelta(days=2)).isoformat(), "--spaces", "werkplaats", "--hours", "13:00-24:00",
    )
    assert made["hours"] == "13:00-24:00"
    assert [item["id"] for item in made["suspended"]] == [evening["id"]]
    assert [item["state"] for item in dates(anyone, morning)] == ["confirmed"]
    feed = anyone.get("/feeds/spaces/werkplaats.ics").text
    closed = next(event for event in feed.split("BEGIN:VEVENT") if "Vakantie" in event)
    assert "RRULE:FREQ=DAILY;COUNT=3" in closed and f"DTSTART;TZID=Europe/Amsterdam:{day:%Y%m%d}T130000" in closed
    assert "van 13:00 tot 24:00: Vakantie" in anyone.get("/", date=day.isoformat()).text
    house.centre.json("closure", "retire", str(made["id"]))
    assert [item["state"] for item in dates(anyone, evening)] == ["confirmed"]


def test_the_shell_prints_what_goes_and_why(house, choir, slots):
    slot = slots.free("werkplaats")
    booking = choir.booked(slot.request(CHOIR))
    done = house.centre.shell(*closing(slot))
    assert done.returncode == 0, done.stderr
    assert "Dit gaat voorlopig niet door" in done.stdout and booking["id"] in done.stdout


def test_broken_chairs_take_nothing_away_and_are_listed(house, choir, slots):
    slot = slots.free("zaal-b")
    booking = choir.booked(slot.request(CHOIR, equipment={"stoelen": 100}))
    first = slot.start.date()
    period = f"{first}..{first + timedelta(days=1)}:30"
    changed = house.centre.json("equipment", "change", "stoelen", "--out-of-order", period)
    assert "suspended" not in changed
    listed = house.centre.json("equipment", "show", "stoelen")["overcommitments"]
    assert [item["missing"] for item in listed if booking["id"] in item["bookings"]] == [10]
    assert "stoelen" in house.centre.shell("doctor").stdout
    house.centre.json("equipment", "change", "stoelen", "--in-order")
    assert "overcommitments" not in house.centre.json("equipment", "show", "stoelen")
