"""The edges of the outer surface: what is misspelt, malformed, private or asked again."""

import gzip
import re
import subprocess
import time
from datetime import timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest

from conftest import CHOIR, YOGA
from house import program
from slots import wall
from test_raw_http import BODY, HEAD, say, statuses

AUTHOR = b"Content-Type: application/json\r\n"


@pytest.mark.parametrize("method", [b"GET", b"POST"])
@pytest.mark.parametrize("coding", [b"gzip", b"identity", b"chunked, gzip"])
def test_a_body_in_a_coding_that_nobody_reads_is_one_400_and_the_end(house, choir, method, coding):
    head = method + b" /api/v1/bookings HTTP/1.1\r\n" + HEAD + AUTHOR + b"Authorization: Bearer " + choir.token.encode()
    heard = say(house, head + b"\r\nTransfer-Encoding: " + coding + b"\r\n\r\n" + BODY + b"GET /healthz HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert statuses(heard) == [b"400"] and b"connection: close" in heard.lower(), heard


@pytest.mark.parametrize("method", [b"GET", b"POST"])
@pytest.mark.parametrize("chunk", [b"g\r\n", b"5\r\nabcdefgh\r\n", b"-1\r\n", b"ffffffffffffffffff\r\n"])
def test_a_chunk_that_cannot_be_read_is_one_400_and_the_end(house, choir, method, chunk):
    head = method + b" /api/v1/bookings HTTP/1.1\r\n" + HEAD + AUTHOR + b"Authorization: Bearer " + choir.token.encode()
    heard = say(house, head + b"\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk)
    assert statuses(heard) == [b"400"], heard


def test_requests_before_a_malformed_one_are_answered_before_it(house):
    one = b"GET /healthz HTTP/1.1\r\n" + HEAD + b"\r\n"
    heard = say(house, one * 3 + b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: chunked\r\n\r\ng\r\n")
    assert statuses(heard) == [b"200"] * 3 + [b"400"], heard


@pytest.mark.parametrize("path", [b"//evil.example/x", b"/\\evil.example/x", b"//evil.example", b"/%5Cevil.example", b"/./x"])
def test_the_language_switch_stays_in_the_house(house, path):
    heard = say(house, b"GET " + path + b" HTTP/1.1\r\n" + HEAD + b"Connection: close\r\n\r\n").decode()
    links = re.findall(r'href="([^"]*lang=[^"]*)"', heard)
    assert links and all(re.match(r"/($|[^/\\])", link) for link in links), links


@pytest.mark.parametrize("name", ["q", "é", "-", ".", "/", ""])
@pytest.mark.parametrize("command", [("backup",), ("restore",), ("rule", "check"), ("rule", "diff")])
def test_a_file_name_of_one_letter_ends_in_an_answer(house, tmp_path, command, name):
    environment = house.centre.environment(MEENT_DATA=str(house.centre.data.resolve()))
    ended = subprocess.run(
        [program(), *command, "--", name], cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
        timeout=60)
    assert ended.returncode in (0, 1, 3, 4, 64), (ended.returncode, ended.stderr)


def series_with_a_private_date(choir, slots) -> tuple[dict, str]:
    slot = slots.weekly(3, "zaal-b")
    day = (slot.start + timedelta(days=7)).date().isoformat()
    change = {"visibility": "private", "title": "Begrafenis", "description": "Van tante Riet", "tags": ["rouw"], "people": 7}
    request = slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=3", visibility="public", moves={day: change})
    return choir.booked(request), day


def test_a_private_date_in_a_public_series_says_nothing_to_others(house, choir, yoga, anyone, slots):
    made, day = series_with_a_private_date(choir, slots)
    span = {"from": day, "to": made["occurrences"][-1]["end"][:10]}
    for reader in (anyone, yoga):
        shown = reader.get(f"/api/v1/bookings/{made['id']}")
        listed = reader.get("/api/v1/bookings", **span)
        calendar = reader.get(f"/bookings/{made['id']}.ics")
        for answer in (shown, listed, calendar):
            for word in ("Begrafenis", "tante Riet", "rouw", '"people":7'):
                assert word not in answer.text, (answer.url, word)
        assert shown.json()["title"] == made["title"] and shown.json()["moves"][day] == {"visibility": "private"}
        assert anyone.get("/api/v1/bookings", tag="rouw", **span).json()["bookings"] == []
    own = choir.get(f"/api/v1/bookings/{made['id']}").json()
    assert own["moves"][day]["title"] == "Begrafenis"


def test_what_is_fetched_with_a_token_is_for_that_token(choir, anyone):
    calls = [("bookings", {}), ("openings", {"minutes": 60}), ("rules", {}), ("spaces", {}), ("free-busy", {"space": "zaal-a"})]
    for path, query in calls:
        own, public = choir.get(f"/api/v1/{path}", **query), anyone.get(f"/api/v1/{path}", **query)
        assert (own.status_code, public.status_code) == (200, 200), path
        assert "private" in own.headers["cache-control"] and "private" not in public.headers["cache-control"], path
        for answer in (own, public):
            varies = {name.strip().lower() for name in answer.headers["vary"].split(",")}
            assert {"authorization", "cookie", "accept-language"} <= varies, path


def test_an_etag_is_of_one_language_and_one_viewer(choir, yoga, anyone, slots):
    path = f"/api/v1/bookings/{choir.booked(slots.free().request(CHOIR, **{'with': [YOGA]}))['id']}"
    readers = [choir, choir.in_language("en"), yoga, yoga.in_language("en"), anyone, anyone.in_language("en")]
    etags = [reader.get(path).headers["etag"] for reader in readers]
    assert len(set(etags)) == len(readers), etags
    for reader, etag in zip(readers, etags):
        assert reader.http.get(path, headers={"If-None-Match": etag}).status_code == 304
        others = ", ".join(other for other in etags if other != etag)
        assert reader.http.get(path, headers={"If-None-Match": others}).status_code == 200
    for etag in etags[:4]:
        dry = choir.http.delete(path, params={"dry-run": "true"}, headers={"If-Match": etag})
        assert dry.status_code == 200, "the same version, whoever saw it"


def test_a_note_is_for_the_board_and_not_for_partners(choir, yoga, anyone, slots):
    made = choir.booked(slots.free().request(CHOIR, note="Sleutel bij de buren", **{"with": [YOGA]}))
    for reader in (yoga, anyone):
        for path in (f"/api/v1/bookings/{made['id']}", f"/bookings/{made['id']}", f"/bookings/{made['id']}.ics"):
            assert "Sleutel" not in reader.get(path).text, path


def test_the_same_key_gives_the_answer_of_then(choir, slots):
    slot = slots.weekly(3, "atelier")
    request = slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=3")
    first = choir.book(request, key=(key := f"antwoord-{slot.start}"))
    id, etag = first.json()["id"], first.headers["etag"]
    body = {"title": "Anders"}
    changed = choir.http.patch(f"/api/v1/bookings/{id}", json=body, headers={"Idempotency-Key": key + "b"})
    gone = choir.cancel(id, headers={"Idempotency-Key": key + "c"})
    again = choir.book(request, key=key)
    assert (again.status_code, again.json(), again.headers["etag"]) == (201, first.json(), etag)
    repeated = choir.http.patch(f"/api/v1/bookings/{id}", json=body, headers={"Idempotency-Key": key + "b"})
    assert (repeated.status_code, repeated.json()) == (200, changed.json())
    assert choir.cancel(id, headers={"Idempotency-Key": key + "c"}).json() == gone.json()
    assert choir.book(request | {"title": "Nog anders"}, key=key).status_code == 422


def test_partners_of_a_booking_have_keys_of_their_own(choir, yoga, slots):
    made = choir.booked(slots.free().request(CHOIR, **{"with": [YOGA]}))
    path = f"/api/v1/bookings/{made['id']}"
    for reader, title in ((choir, "Van het koor"), (yoga, "Van yoga")):
        answer = reader.http.patch(path, json={"title": title}, headers={"Idempotency-Key": f"samen-{made['id']}"})
        assert (answer.status_code, answer.json().get("title")) == (200, title), answer.text


@pytest.mark.parametrize("path", ["/feeds/my/{}.ics", "/sign-in/{}"])
def test_guessing_is_slowed(server, path):
    with httpx.Client(base_url=server.url) as client:
        answers = [client.get(path.format(f"geraden-{n:04}-abcdefghijklmnop")) for n in range(40)]
        slowed = [answer for answer in answers if answer.status_code == 429]
        assert slowed and answers[0].status_code != 429
        assert all(int(answer.headers["retry-after"]) > 0 for answer in slowed)
        assert client.get("/healthz").status_code == 200


def test_a_link_that_is_right_opens_while_others_guess(server):
    link = server.centre.sign_in_link(CHOIR).rsplit("/", 1)[1]
    with httpx.Client(base_url=server.url) as client:
        answers = [client.post("/sign-in", data={"token": f"geraden-{n:04}"}).status_code for n in range(40)]
        assert 429 in answers and client.post("/sign-in", data={"token": link}).status_code == 303


def test_readiness_is_looked_at_without_writing(server):
    wal = server.centre.data / "meent.sqlite-wal"

    def stamp():
        return wal.stat().st_size, wal.stat().st_mtime_ns

    with httpx.Client(base_url=server.url) as client:
        client.get("/readyz")
        before = stamp()
        for _ in range(3):
            time.sleep(1.1)
            assert client.get("/readyz").status_code == 200
    assert stamp() == before


def test_nothing_was_modified_after_its_own_date(choir, anyone, slots):
    for _ in range(3):
        choir.booked(slots.free("zaal-a").request(CHOIR, visibility="public"))
    for path in ("/feeds/house.ics", "/feeds/spaces/zaal-a.ics"):
        answer = anyone.get(path)
        modified, date = (parsedate_to_datetime(answer.headers[name]) for name in ("last-modified", "date"))
        assert modified <= date


@pytest.mark.parametrize(
    "path", ["/", "/rules", "/about", "/book", "/groups", "/embed", "/openapi.json", "/api/v1/bookings", "/api/v1/rules",
             "/feeds/house.ics", "/static/meent.css", "/nergens"])
def test_every_long_text_is_packed_for_who_can_unpack_it(house, choir, path):
    with httpx.Client(base_url=house.url, headers={"Accept-Language": "nl"}) as client:
        plain = client.get(path, headers={"Accept-Encoding": "identity"})
        with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as packed:
            raw = b"".join(packed.iter_raw())
        assert "accept-encoding" in packed.headers.get("vary", "").lower(), path
        if len(plain.content) > 1024:
            assert packed.headers["content-encoding"] == "gzip" and len(gzip.decompress(raw)) == len(plain.content)
        else:
            assert raw == plain.content


def test_links_of_the_frame_open_in_a_page_of_their_own(anyone):
    text = anyone.get("/embed").text
    links = re.findall(r"<a [^>]*>", text)
    assert links and ('<base target="_blank">' in text or all('target="_' in link for link in links)), links[:1]


def test_a_list_in_the_shell_says_where_it_was_cut(house):
    shell = house.centre.shell
    days = ("--from", "2026-12-01", "--to", "2027-06-01")
    first = shell("booking", "list", *days, "--limit", "3").stdout
    total = int(re.search(r"3 van (\d+)", first).group(1))
    listing = house.centre.json("booking", "list", *days, "--limit", "500")
    assert total > 3 and (listing["next"] or len(listing["bookings"]) == total)
    cursor = re.search(r"--cursor '?([^\s']+)", first).group(1)
    second = shell("booking", "list", *days, "--limit", "3", "--cursor", cursor).stdout
    assert f"3 van {total}" in second and second != first
    assert re.search(r"5 van \d+.*--before", shell("journal", "--limit", "5").stdout)
    assert "van" not in shell("booking", "list", *days, "--limit", "500").stdout.splitlines()[-1] or listing["next"]
