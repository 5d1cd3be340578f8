"""What no honest client sends: each gets a short answer or a closed door, and the house goes on."""

import re
import socket
import threading
import time

import pytest

from conftest import CHOIR

HEAD = b"Host: localhost\r\n"
BODY = b'{"title": "x"}'
RAW = {
    "noise": b"\x00\x01\x02\x03 hallo\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 60,
    "no version": b"GET /\r\n\r\n",
    "version 9": b"GET / HTTP/9.9\r\n" + HEAD + b"\r\n",
    "two lengths": b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + BODY,
    "length and chunks": b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD
    + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
    "a negative length": b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Content-Length: -1\r\n\r\n",
    "an endless length": b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Content-Length: 99999999999999999999\r\n\r\n",
    "a wrong chunk": b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a folded header": b"GET / HTTP/1.1\r\n" + HEAD + b"X-A: b\r\n c\r\n\r\n",
    "a header with NUL": b"GET / HTTP/1.1\r\n" + HEAD + b"X-A: b\x00c\r\n\r\n",
    "a blank before the colon": b"GET / HTTP/1.1\r\n" + HEAD + b"X-A : b\r\n\r\n",
    "a hundred headers": b"GET / HTTP/1.1\r\n" + HEAD + b"".join(b"X-%d: a\r\n" % n for n in range(100)) + b"\r\n",
    "a long header": b"GET / HTTP/1.1\r\n" + HEAD + b"X-A: " + b"a" * 20_000 + b"\r\n\r\n",
    "a long address": b"GET /" + b"a" * 3000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n",
}


def say(house, raw: bytes, wait: float = 5) -> bytes:
    """Everything that comes back on one connection until it is closed or silent."""
    with socket.create_connection(("127.0.0.1", house.port), timeout=wait) as line:
        line.sendall(raw)
        heard = b""
        try:
            while piece := line.recv(65536):
                heard += piece
                if heard.endswith(b"\r\n\r\n") or b"\r\n\r\n" in heard and len(heard) > 500:
                    line.settimeout(0.3)
        except (TimeoutError, ConnectionError):
            pass
        return heard


def statuses(heard: bytes) -> list[bytes]:
    return re.findall(rb"HTTP/1\.[01] (\d+)", heard)


@pytest.mark.parametrize("name", RAW)
def test_what_is_no_honest_request_gets_no_more_than_a_no(house, anyone, name):
    heard = say(house, RAW[name])
    found = statuses(heard)
    # A no that was said before the rest came may be followed by the parser's own; what was smuggled would be a 404.
    assert set(found) <= {b"400", b"401", b"413", b"414", b"431"} and found[1:] in ([], [b"400"]), found
    assert anyone.get("/healthz").status_code == 200


def test_slow_talkers_keep_nobody_waiting(house, anyone):
    lines = [socket.create_connection(("127.0.0.1", house.port)) for _ in range(200)]
    for line in lines:
        line.sendall(b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Content-Length: 100\r\n\r\n{")
    started = time.monotonic()
    assert [anyone.get("/api/v1/spaces").status_code for _ in range(20)] == [200] * 20
    assert time.monotonic() - started < 5
    for line in lines:
        line.close()


def test_who_hangs_up_half_way_leaves_nothing_behind(house, choir, slots):
    slot = slots.free("werkplaats")
    body = choir.http.build_request("POST", "/api/v1/bookings", json=slot.request(CHOIR)).read()
    head = (
        b"POST /api/v1/bookings HTTP/1.1\r\n" + HEAD + b"Authorization: Bearer " + choir.token.encode()
        + b"\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    )
    for cut in range(1, len(body), 20):
        with socket.create_connection(("127.0.0.1", house.port)) as line:
            line.sendall(head + body[:cut])
    assert choir.book(slot.request(CHOIR), dry=True).status_code == 200
    threads = [threading.Thread(target=say, args=(house, head + body, 1)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(choir.busy("werkplaats", slot.start.isoformat(), slot.end.isoformat())) == 1


def test_pipelined_requests_are_answered_in_their_order(house):
    heard = say(house, (b"GET /healthz HTTP/1.1\r\n" + HEAD + b"\r\n") * 3 + b"GET /nergens HTTP/1.1\r\n" + HEAD
                + b"Connection: close\r\n\r\n")
    assert statuses(heard) == [b"200", b"200", b"200", b"404"]


def test_the_log_keeps_no_secret(house, choir, slots):
    secret = "Een geheim in de notitie"
    slot = slots.free("spreekkamer")
    choir.booked(slot.request(CHOIR, note=secret, title="Zeer vertrouwelijk", visibility="private"))
    link = house.centre.sign_in_link(CHOIR)
    choir.http.get(link)
    choir.http.get("/feeds/my/abcdefghijklmnopqrstuvwxyz123456.ics")
    written = house.log.read_text()
    assert '"path":' in written, "requests are written down"
    for hidden in (choir.token, secret, "Zeer vertrouwelijk", link.rsplit("/", 1)[1], "abcdefghijklmnopqrstuvwxyz123456"):
        assert hidden not in written, "a secret stands in the log"
