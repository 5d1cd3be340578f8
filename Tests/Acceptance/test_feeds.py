"""Independent readers of our feeds see, instant by instant, what the API tells."""

from datetime import date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events

from conftest import CHOIR, YOGA
from slots import ZONE, instant, today, wall

UNTIL = 300


def window():
    first = today()
    return first.isoformat(), (first + timedelta(days=UNTIL)).isoformat()


def read(api, path):
    answer = api.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].replace(" ", "").lower() == "text/calendar;charset=utf-8"
    return icalendar.Calendar.from_ical(answer.content)


def instants(calendar):
    """(start, end) in UTC of every occurrence with hours that a reader shows as taking place; closures are none."""
    first = datetime.combine(today(), datetime.min.time(), ZONE)
    found = []
    for event in recurring_ical_events.of(calendar).between(first, first + timedelta(days=UNTIL)):
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if str(event["SUMMARY"]).startswith("Gesloten:"):
            continue
        if type(start) is date or event.get("TRANSP") == "TRANSPARENT" and "STATUS" not in event:
            continue
        found.append((instant(start.isoformat()), instant(end.isoformat())))
    return sorted(found)


def told(api, states, **query):
    """The same from the API."""
    first, last = window()
    edge = datetime.fromisoformat(f"{first}T00:00").replace(tzinfo=ZONE), datetime.fromisoformat(f"{last}T00:00").replace(tzinfo=ZONE)
    return sorted(
        (instant(item["start"]), instant(item["end"]))
        for booking in api.bookings(**{"from": first, "to": last}, **query)
        for item in booking["occurrences"]
        if item["state"] in states and instant(item["start"]) < edge[1] and edge[0] < instant(item["end"])
        and (query.get("space") is None or touches(item["spaces"], query["space"]))
    )


PARTS = {"grote-zaal": {"zaal-a", "zaal-b"}}


def touches(spaces, space):
    return bool(set().union(*(PARTS.get(one, {one}) for one in spaces)) & PARTS.get(space, {space}))


@pytest.fixture(scope="module")
def busy_house(choir, yoga, slots):
    """Beside the demo's own season: a series with a gap, a private hour, odd titles."""
    series = slots.weekly(8, "atelier")
    booking = choir.booked(series.request(
        CHOIR, repeat="FREQ=WEEKLY;COUNT=8", visibility="public", title="Zingen, spelen; en \\ eten",
        **{"except": [(series.start + timedelta(days=14)).date().isoformat()]},
    ))
    choir.cancel(booking["id"], occurrence=booking["occurrences"][4]["start"], scope="this")
    yoga.booked(slots.free("spreekkamer").request(YOGA, visibility="private", title="Heel stil"))
    hall = slots.free("grote-zaal")
    choir.booked(hall.request(CHOIR, visibility="public", title="👨‍👩‍👧‍👦" * 8))
    yoga.booked(slots.free("zaal-b", repeat="FREQ=MONTHLY;BYDAY=2TU,4TH;COUNT=4").request(YOGA, visibility="public"))
    return booking


def test_the_house_feed_is_the_public_agenda(anyone, busy_house):
    first, last = window()
    public = {
        booking["id"] for booking in anyone.bookings(**{"from": first, "to": last}) if booking["visibility"] == "public"
    }
    assert public
    seen = instants(read(anyone, "/feeds/house.ics"))
    edge = [instant(f"{day}T00:00:00+00:00") for day in (first, last)]
    expected = sorted(
        (instant(item["start"]), instant(item["end"]))
        for booking in anyone.bookings(**{"from": first, "to": last}) if booking["id"] in public
        for item in booking["occurrences"] if item["state"] == "confirmed"
    )
    inside = [span for span in expected if edge[0] <= span[0] < edge[1] - timedelta(days=1)]
    assert [span for span in seen if edge[0] <= span[0] < edge[1] - timedelta(days=1)] == inside
    assert len(inside) > 20, "the demo centre has a season of bookings"


def test_every_space_feed_holds_all_that_keeps_it_busy(anyone, busy_house):
    spaces = [space["slug"] for space in anyone.get("/api/v1/spaces").json()["spaces"]]
    assert {"zaal-a", "zaal-b", "grote-zaal", "spreekkamer"} <= set(spaces)
    for space in spaces:
        seen = instants(read(anyone, f"/feeds/spaces/{space}.ics"))
        assert seen == told(anyone, {"confirmed", "awaiting-board", "option"}, space=space), space


def test_every_group_feed_holds_its_public_activities(anyone, busy_house):
    for group in (CHOIR, YOGA, "repair-cafe"):
        seen = instants(read(anyone, f"/feeds/groups/{group}.ics"))
        assert seen == told(anyone, {"confirmed"}, group=group), group


def test_one_booking_can_be_taken_along(anyone, busy_house):
    calendar = read(anyone, f"/bookings/{busy_house['id']}.ics")
    confirmed = anyone.get(f"/api/v1/bookings/{busy_house['id']}").json()["occurrences"]
    assert instants(calendar) == sorted(
        (instant(item["start"]), instant(item["end"])) for item in confirmed if item["state"] == "confirmed"
    )


def test_a_private_booking_is_busy_and_nameless(anyone, busy_house):
    text = anyone.get("/feeds/spaces/spreekkamer.ics").text
    assert "SUMMARY:Bezet" in text
    assert "Heel stil" not in text
    assert "Heel stil" not in anyone.get("/feeds/house.ics").text


def test_a_series_stays_one_event_with_its_rule(anyone, busy_house):
    calendar = read(anyone, f"/feeds/groups/{CHOIR}.ics")
    mine = [event for event in calendar.walk("VEVENT") if event["UID"] == busy_house["uid"]]
    masters = [event for event in mine if "RECURRENCE-ID" not in event]
    assert len(masters) == 1 and masters[0]["RRULE"]["FREQ"] == ["WEEKLY"]
    assert masters[0]["SUMMARY"] == "Zingen, spelen; en \\ eten"


def test_the_lines_are_as_the_rfc_wants_them(anyone, busy_house):
    for path in ("/feeds/house.ics", "/feeds/spaces/zaal-a.ics", f"/bookings/{busy_house['id']}.ics"):
        body = anyone.get(path).content
        assert body.endswith(b"END:VCALENDAR\r\n")
        assert b"\n" not in body.replace(b"\r\n", b"")
        assert max(len(line) for line in body.split(b"\r\n")) <= 75
        body.decode("utf-8")
        assert body.count(b"BEGIN:VTIMEZONE") == 1 and b"TZID:Europe/Amsterdam\r\n" in body
        uids = [event["UID"] for event in icalendar.Calendar.from_ical(body).walk("VEVENT") if "RECURRENCE-ID" not in event]
        assert len(uids) == len(set(uids))
        assert b"VALARM" not in body and b"METHOD" not in body


def test_a_feed_that_is_not_there_is_404(anyone):
    for path in ("/feeds/spaces/balzaal.ics", "/feeds/groups/niemand.ics", "/bookings/zzzzzz.ics", "/feeds/my/niets.ics"):
        assert anyone.get(path).status_code == 404, path


def test_a_cancelled_booking_leaves_the_feeds(choir, anyone, slots):
    slot = slots.free("werkplaats", after_days=30)
    booking = choir.booked(slot.request(CHOIR, visibility="public"))
    assert booking["uid"] in anyone.get("/feeds/house.ics").text.replace("\r\n ", "")
    choir.cancel(booking["id"])
    assert booking["uid"] not in anyone.get("/feeds/house.ics").text.replace("\r\n ", "")
    single = anyone.get(f"/bookings/{booking['id']}.ics").text
    assert "STATUS:CANCELLED" in single, wall(slot.start)
