"""Whatever comes in, each gets its status and a sentence in its language, and nothing is lost."""

import json
from datetime import datetime, time, timedelta

import httpx
import pytest

from conftest import CHOIR, YOGA
from slots import Slot, today, wall
from test_clock_changes import coming

BASE = {"group": CHOIR, "title": "Proef", "spaces": ["atelier"], "people": 4}


def at(hours: float, days: int = 20) -> str:
    return wall(datetime.combine(today() + timedelta(days=days), time()) + timedelta(hours=hours))


def good() -> dict:
    return BASE | {"start": at(10), "end": at(11)}


def gap() -> str:
    return wall(datetime.combine(coming(3), time(2, 30)))


WRONG_VALUES = {
    "unknown space": ({"spaces": ["balzaal"]}, "spaces"),
    "no space": ({"spaces": []}, "spaces"),
    "the same space twice": ({"spaces": ["atelier", "atelier"]}, "spaces"),
    "unknown equipment": ({"equipment": {"kanonnen": 1}}, "equipment"),
    "fewer than no chairs": ({"equipment": {"stoelen": -1}}, "equipment"),
    "end before start": ({"start": at(11), "end": at(10)}, "end"),
    "no length": ({"start": at(10), "end": at(10)}, "end"),
    "30 February": ({"start": f"{today().year + 1}-02-30T10:00", "end": f"{today().year + 1}-02-30T11:00"}, "start"),
    "month 13": ({"start": f"{today().year + 1}-13-01T10:00"}, "start"),
    "25 o'clock": ({"start": f"{today().year + 1}-01-12T25:00"}, "start"),
    "the year 1999": ({"start": "1999-01-12T10:00", "end": "1999-01-12T11:00"}, "start"),
    "the year 9999": ({"start": "9999-01-12T10:00", "end": "9999-01-12T11:00"}, "start"),
    "02:30 in the spring gap": ({"start": gap(), "end": gap().replace("02:30", "04:30")}, "start"),
    "a start that is a number": ({"start": 1}, "start"),
    "no people": ({"people": 0}, "people"),
    "minus one people": ({"people": -1}, "people"),
    "half a person": ({"people": 4.5}, "people"),
    "more people than there are": ({"people": 10**18}, "people"),
    "a word for people": ({"people": "veel"}, "people"),
    "a rule by the second": ({"repeat": "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"}, "repeat"),
    "a rule without end": ({"repeat": "FREQ=WEEKLY"}, "repeat"),
    "a rule too long": ({"repeat": "FREQ=DAILY;COUNT=99999999999"}, "repeat"),
    "no rule at all": ({"repeat": "elke dinsdag"}, "repeat"),
    "an exception outside the series": ({"repeat": "FREQ=WEEKLY;COUNT=2", "except": ["2001-01-01"]}, "except"),
    "no title": ({"title": ""}, "title"),
    "a title of blanks": ({"title": "   "}, "title"),
    "a title with CR LF": ({"title": "Yoga\r\nATTENDEE:mailto:x@example.org"}, "title"),
    "a title too long": ({"title": "a" * 201}, "title"),
    "a title of 201 letters": ({"title": "é" * 201}, "title"),
    "a note too long": ({"note": "a" * 4001}, "note"),
    "an unknown field": ({"kleur": "rood"}, "kleur"),
    "an id of one's own": ({"id": "b1"}, "id"),
    "a state of one's own": ({"state": "confirmed"}, "state"),
    "an unknown visibility": ({"visibility": "geheim"}, "visibility"),
    "an unknown way with clashes": ({"clashes": "overwrite"}, "clashes"),
    "an unknown layout": ({"layout": "kasteel"}, "layout"),
}


@pytest.fixture
def untouched(anyone):
    """What stands in the house before and after is the same."""
    def rows():
        first = today() - timedelta(days=1)
        return anyone.bookings(**{"from": str(first), "to": str(first + timedelta(days=400))})
    before = rows()
    yield
    assert rows() == before


@pytest.mark.parametrize("name", WRONG_VALUES)
def test_a_wrong_value_is_422_with_its_field_in_both_languages(choir, untouched, name):
    change, field = WRONG_VALUES[name]
    told = []
    for language in ("nl", "en"):
        answer = choir.in_language(language).book(good() | change)
        assert answer.status_code == 422, answer.text
        assert answer.headers["content-type"].startswith("application/problem+json")
        errors = answer.json()["errors"]
        matching = [error for error in errors if error["field"].split(".")[0].split("[")[0] == field]
        assert matching, errors
        assert all(error["code"] and error["text"] and "{" not in error["text"] for error in errors)
        told.append([(error["field"], error["code"]) for error in errors])
        told.append([error["text"] for error in errors])
    assert told[0] == told[2], "the same errors in both languages"
    assert told[1] != told[3], "in other words"


def test_all_wrong_values_come_at_once(choir, untouched):
    answer = choir.book(good() | {"spaces": ["balzaal"], "people": 0, "title": "", "kleur": "rood"})
    assert answer.status_code == 422
    assert {"spaces", "people", "title", "kleur"} <= {error["field"] for error in answer.json()["errors"]}


@pytest.mark.parametrize("missing", ["group", "title", "spaces", "start", "end"])
def test_a_missing_field_is_named(choir, untouched, missing):
    request = good()
    del request[missing]
    answer = choir.book(request)
    assert answer.status_code == 422, answer.text
    assert missing in [error["field"] for error in answer.json()["errors"]]


UNREADABLE = {
    "nothing": b"", "no JSON": b"{", "a list": b"[]", "a word": b'"x"', "two values": b"{}{}",
    "no UTF-8": b'{"title": "\xff"}', "an overlong slash": b'{"title": "\xc0\xaf"}',
    "a lone surrogate": b'{"title": "\\ud800"}', "the same key twice": b'{"title": "a", "title": "b"}',
    "a thousand brackets": b"[" * 1000, "a deep tree": b'{"a":' * 20 + b"1" + b"}" * 20,
    "not a number": b'{"people": NaN}', "a comment": b"{} // x", "a NUL": b"{\x00}",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_400(choir, untouched, name):
    for language in ("nl", "en"):
        answer = choir.in_language(language).http.post(
            "/api/v1/bookings", content=UNREADABLE[name], headers={"Content-Type": "application/json"})
        assert answer.status_code == 400, answer.text
        assert answer.headers["content-type"].startswith("application/problem+json")
        assert answer.json()["title"] or answer.json()["detail"]


def test_a_body_of_ten_megabytes_is_413(house, choir, untouched):
    body = b'{"title": "' + b"a" * 10_000_000 + b'"}'
    headers = {"Content-Type": "application/json"}
    try:
        answer = choir.http.post("/api/v1/bookings", content=body, headers=headers)
        assert answer.status_code == 413, answer.text
        assert "content-security-policy" in answer.headers
    except httpx.TransportError:
        pytest.fail("the connection was cut before the answer could be read")
    assert choir.get("/healthz").status_code == 200
    assert memory(house.process.pid) < 300, "memory stays flat"


def memory(pid: int) -> int:
    """Resident memory in MiB."""
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))


def test_odd_but_honest_titles_come_back_as_they_were(choir, slots):
    for title in ('"\u0301><script>', "👨‍👩‍👧‍👦", "Zingen, spelen; en \\ eten", "שלום", "e\u0301", "<b>vet</b> & 'klein'"):
        booking = choir.booked(slots.free().request(CHOIR, title=title, visibility="public"))
        assert choir.get(f"/api/v1/bookings/{booking['id']}").json()["title"] == title
        for page in (f"/bookings/{booking['id']}", f"/?date={booking['occurrences'][0]['start'][:10]}"):
            text = choir.get(page).content
            assert b"<script>" not in text.replace(b"<script src", b"") and b"<b>vet" not in text
            assert b'"\xcc\x81' not in text, "a quote with a combining mark would break out of an attribute"


def test_no_token_is_401_and_another_groups_token_is_403(choir, yoga, anyone, untouched):
    for client, status in ((anyone, 401), (yoga, 403)):
        for language in ("nl", "en"):
            answer = client.in_language(language).book(good())
            assert answer.status_code == status, answer.text
            assert answer.headers["content-type"].startswith("application/problem+json")
    bad = httpx.post(f"{choir.http.base_url}/api/v1/bookings", json=good(), headers={"Authorization": "Bearer x"})
    assert bad.status_code == 401
    assert "www-authenticate" in bad.headers


def test_a_group_that_is_not_there_is_not_yours(choir, untouched):
    assert choir.book(good() | {"group": "niemand"}).status_code == 403


def test_a_write_without_json_is_refused(choir, untouched):
    answer = choir.http.post("/api/v1/bookings", data={"title": "x"})
    assert answer.status_code in (400, 415, 422)


@pytest.mark.parametrize("query, field", [
    ({"from": "2027-02-30", "to": "2027-03-02"}, "from"), ({"from": "gisteren"}, "from"),
    ({"from": at(11), "to": at(10)}, "to"), ({"space": "balzaal"}, "space"), ({"cursor": "%%%"}, "cursor"),
    ({"cursor": "AAAA"}, "cursor"), ({"group": "niemand"}, "group"),
])
def test_a_wrong_query_is_422_with_its_name(anyone, query, field):
    answer = anyone.get("/api/v1/bookings", **query)
    assert answer.status_code in (422, 404), answer.text
    if answer.status_code == 422:
        assert field in [error["field"] for error in answer.json()["errors"]]


@pytest.mark.parametrize("query", [
    {"minutes": "0"}, {"minutes": "1e300"}, {"minutes": "99999999999999999999"}, {"people": "-1"},
    {"equipment": "stoelen"}, {"equipment": "stoelen:x"}, {"access": "vliegend"},
])
def test_a_wrong_wish_for_openings_is_422(anyone, query):
    answer = anyone.get("/api/v1/openings", **({"from": at(0)[:10], "to": at(48)[:10], "minutes": "60"} | query))
    assert answer.status_code == 422, answer.text


@pytest.mark.parametrize("path", [
    "/api/v1/bookings/%00", "/api/v1/bookings/..%2f..%2fetc", "/static/../../meent.sqlite", "/static/%2e%2e/meent.toml",
    "/feeds/spaces/%2e%2e.ics", "/bookings/" + "a" * 3000, "/%ff", "/nergens", "/spaces/balzaal",
])
def test_a_path_that_leads_nowhere_is_a_plain_no(anyone, path):
    assert anyone.get(path).status_code in (400, 404, 414)


def test_the_same_key_with_another_body_is_422_in_both_languages(choir, slots):
    slot = slots.free()
    assert choir.book(slot.request(CHOIR), key="slechte-sleutel").status_code == 201
    texts = [
        choir.in_language(language).book(slot.request(CHOIR, title="Anders"), key="slechte-sleutel")
        for language in ("nl", "en")
    ]
    assert [answer.status_code for answer in texts] == [422, 422]
    assert json.dumps(texts[0].json()) != json.dumps(texts[1].json())


@pytest.mark.parametrize("key", ["", "a" * 300, "met spatie en é"])
def test_an_odd_key_never_breaks_the_house(choir, key):
    answer = choir.http.post(
        "/api/v1/bookings", json=good() | {"people": 0}, headers={"Idempotency-Key": key.encode("utf-8")})
    assert answer.status_code in (400, 422), answer.text


def test_a_series_that_clashes_with_itself_is_refused_in_both_languages(choir, untouched):
    request = good() | {"end": at(10 + 26), "repeat": "FREQ=DAILY;COUNT=3"}
    for language in ("nl", "en"):
        answer = choir.in_language(language).book(request)
        assert answer.status_code == 409, answer.text
        assert all(refusal["text"] for refusal in answer.json()["refusals"])


def test_a_group_that_asks_for_another_in_its_body_is_refused(yoga, slots):
    assert yoga.book(slots.free().request(CHOIR)).status_code == 403
    assert yoga.book(Slot("atelier", datetime(2027, 1, 12, 10), datetime(2027, 1, 12, 11)).request(YOGA), dry=True)
