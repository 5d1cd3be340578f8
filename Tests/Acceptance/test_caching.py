"""Feeds are polled all day: they cost nothing until something changed."""

import gzip
from email.utils import parsedate_to_datetime

import httpx
import pytest

from conftest import CHOIR

FEEDS = ["/feeds/house.ics", "/feeds/spaces/zaal-a.ics", f"/feeds/groups/{CHOIR}.ics"]


@pytest.mark.parametrize("path", FEEDS)
def test_what_the_reader_has_is_not_sent_again(anyone, path):
    first = anyone.get(path)
    etag, modified = first.headers["etag"], first.headers["last-modified"]
    assert etag.startswith('"'), "a strong ETag"
    for condition in (etag, f'"x", {etag}', f"W/{etag}", "*"):
        answer = anyone.http.get(path, headers={"If-None-Match": condition})
        assert (answer.status_code, answer.content) == (304, b""), condition
        assert answer.headers["etag"] == etag
    assert anyone.http.get(path, headers={"If-Modified-Since": modified}).status_code == 304
    for condition in ("garbage", "Mon, 01 Jan 2001 00:00:00 GMT"):
        assert anyone.http.get(path, headers={"If-Modified-Since": condition}).status_code == 200, condition
    changed = {"If-None-Match": '"x"', "If-Modified-Since": modified}
    assert anyone.http.get(path, headers=changed).status_code == 200, "If-None-Match goes first"


@pytest.mark.parametrize("path", FEEDS)
def test_head_has_the_same_headers_and_no_body(anyone, path):
    got, head = anyone.get(path), anyone.http.head(path)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("etag", "last-modified", "content-type", "content-length"):
        assert head.headers.get(name) == got.headers.get(name), name


@pytest.mark.parametrize("path", FEEDS)
def test_gzip_is_the_same_text(house, path):
    with httpx.Client(base_url=house.url) as client:
        plain = client.get(path, headers={"Accept-Encoding": "identity"})
        with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as packed:
            assert packed.headers["content-encoding"] == "gzip"
            assert "accept-encoding" in packed.headers["vary"].lower()
            assert gzip.decompress(b"".join(packed.iter_raw())) == plain.content
    assert "content-encoding" not in plain.headers


def test_the_bytes_are_the_same_after_a_restart(server):
    def bodies():
        with httpx.Client(base_url=server.url) as client:
            return [(path, client.get(path).content, client.get(path).headers["etag"]) for path in FEEDS]

    before = bodies()
    assert all(b"BEGIN:VEVENT" in body for _, body, _ in before)
    assert server.stop() == 0
    server.start()
    assert bodies() == before


def test_an_etag_changes_with_a_booking_and_not_with_a_dry_run(choir, anyone, slots):
    slot = slots.free("zaal-a")
    request = slot.request(CHOIR, visibility="public")
    etags = [anyone.get("/feeds/house.ics").headers["etag"]]
    choir.book(request, dry=True)
    etags.append(anyone.get("/feeds/house.ics").headers["etag"])
    id = choir.booked(request)["id"]
    etags.append(anyone.get("/feeds/house.ics").headers["etag"])
    modified = anyone.get("/feeds/house.ics").headers["last-modified"]
    choir.cancel(id)
    answer = anyone.get("/feeds/house.ics")
    etags.append(answer.headers["etag"])
    assert etags[0] == etags[1]
    assert len(set(etags[1:3])) == 2 and etags[3] != etags[2]
    assert parsedate_to_datetime(answer.headers["last-modified"]) >= parsedate_to_datetime(modified)


def test_a_booking_has_an_etag_and_answers_304(choir, slots):
    id = choir.booked(slots.free().request(CHOIR))["id"]
    etag = choir.get(f"/api/v1/bookings/{id}").headers["etag"]
    assert choir.http.get(f"/api/v1/bookings/{id}", headers={"If-None-Match": etag}).status_code == 304
    assert "private" in choir.get(f"/api/v1/bookings/{id}").headers.get("cache-control", "private")
