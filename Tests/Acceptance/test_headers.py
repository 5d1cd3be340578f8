"""Every answer bears the same protection, also the ones that say no."""

import pytest

from conftest import CHOIR

ANSWERS = [
    ("GET", "/", 200), ("GET", "/rules", 200), ("GET", "/openapi.json", 200), ("GET", "/healthz", 200),
    ("GET", "/api/v1/spaces", 200), ("GET", "/feeds/house.ics", 200), ("HEAD", "/", 200),
    ("GET", "/nergens", 404), ("GET", "/api/v1/nergens", 404), ("GET", "/feeds/nergens.ics", 404),
    ("GET", "/bookings/zzzzzz", 404), ("GET", "/api/v1/bookings/zzzzzz", 404), ("GET", "/static/nergens.css", 404),
    ("PUT", "/api/v1/bookings", 405), ("POST", "/", 405), ("DELETE", "/api/v1/spaces", 405), ("POST", "/feeds/house.ics", 405),
    ("POST", "/api/v1/bookings", 401), ("GET", "/api/v1/bookings?from=x", 422),
]


@pytest.mark.parametrize("method, path, status", ANSWERS)
def test_every_answer_is_protected(anyone, method, path, status):
    answer = anyone.http.request(method, path, **({"json": {}} if method == "POST" else {}))
    assert answer.status_code == status, answer.text[:300]
    assert protected(answer) == []
    if status == 405:
        assert "GET" in answer.headers["allow"]


def test_a_body_too_big_is_protected_too(choir):
    answer = choir.http.post(
        "/api/v1/bookings", content=b" " * 70_000, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert protected(answer) == []


def test_a_refusal_and_a_wrong_value_are_protected_too(choir, slots):
    slot = slots.free()
    answers = [choir.book(slot.request(CHOIR)), choir.book(slot.request(CHOIR)), choir.book({})]
    assert [answer.status_code for answer in answers] == [201, 409, 422]
    assert [protected(answer) for answer in answers] == [[], [], []]


def test_the_check_sees_a_bare_answer():
    """Negative control."""
    import httpx

    assert len(protected(httpx.Response(200, headers={"Server": "Hummingbird/2.28"}))) == 4


def protected(answer) -> list[str]:
    """What is wrong with the headers of an answer."""
    headers = answer.headers
    faults = []
    if "default-src 'none'" not in headers.get("content-security-policy", ""):
        faults.append("Content-Security-Policy")
    if "unsafe" in headers.get("content-security-policy", ""):
        faults.append("an unsafe Content-Security-Policy")
    if headers.get("x-content-type-options") != "nosniff":
        faults.append("X-Content-Type-Options")
    if headers.get("referrer-policy") != "no-referrer":
        faults.append("Referrer-Policy")
    if any(letter.isdigit() for letter in headers.get("server", "")):
        faults.append("Server tells a version")
    return faults


def test_public_answers_may_be_read_from_any_origin(anyone, choir):
    for path in ("/api/v1/spaces", "/feeds/house.ics"):
        answer = anyone.http.get(path, headers={"Origin": "https://buurtkrant.example"})
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers


def test_a_form_from_elsewhere_changes_nothing(anyone):
    for path in ("/book", "/sign-in"):
        answer = anyone.http.post(path, data={"title": "x"}, headers={"Origin": "https://kwaad.example"})
        assert answer.status_code in (401, 403, 405, 422), path
        assert protected(answer) == []


def test_options_and_unknown_methods_do_no_harm(anyone):
    for method in ("OPTIONS", "TRACE", "PROPFIND"):
        assert anyone.http.request(method, "/api/v1/bookings").status_code in (200, 204, 400, 405), method
