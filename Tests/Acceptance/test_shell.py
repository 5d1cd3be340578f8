"""The board's shell: plain words, plain exit codes, the same documents as the API."""

import html
import json
import shlex
import sqlite3
import time
from datetime import timedelta

import pytest

from conftest import CHOIR, YOGA
from house import Centre
from slots import Slot, Slots, wall


def rows(centre: Centre) -> dict[str, int]:
    """How many rows each table has; read beside the program, so that it cannot fool us."""
    store = sqlite3.connect(f"file:{centre.database}?mode=ro", uri=True)
    tables = [name for (name,) in store.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    counts = {name: store.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    store.close()
    return counts


def wish(slot, *more):
    return ("--group", CHOIR, "--title", "Proef", "--spaces", slot.space, "--start", wall(slot.start), "--end",
            wall(slot.end), "--people", "4", *more)


@pytest.mark.parametrize("words, code", [
    (("space", "list"), 0), (("status",), 0), (("verify",), 0), (("journal",), 0), (("rule", "kinds"), 0),
    (("rule", "list"), 0), (("rule", "read"), 0), (("group", "list"), 0), (("equipment", "list"), 0),
    (("closure", "list"), 0), (("booking", "list"), 0), ((), 0), (("--help",), 0), (("booking", "add", "--help"), 0),
    (("space", "show", "balzaal"), 4), (("booking", "show", "zzzzzz"), 4), (("why", "zzzzzz"), 4),
    (("group", "token", "niemand"), 4), (("rule", "show", "H99"), 4),
    (("dansen",), 64), (("space",), 64), (("booking", "add"), 64), (("space", "list", "--kleur", "rood"), 64),
    (("rule", "check", "/nergens.toml"), 1),
])
def test_every_command_ends_with_the_code_of_the_contract(pristine, words, code):
    run = pristine.shell(*words)
    assert run.returncode == code, run.stdout + run.stderr
    if code:
        assert run.stderr.strip(), "a no says what to do"


def test_a_centre_that_is_not_there_is_said_plainly(tmp_path):
    run = Centre(tmp_path / "nergens").shell("status")
    assert run.returncode == 1
    assert "meent init" in run.stderr
    assert not (tmp_path / "nergens").exists(), "only init makes one"


def test_init_does_not_overwrite_a_centre(centre):
    before = rows(centre)
    assert centre.shell("init", "--demo").returncode != 0
    assert rows(centre) == before


@pytest.mark.parametrize("path, words", [
    ("/api/v1/spaces", ("space", "list")), ("/api/v1/equipment", ("equipment", "list")),
    ("/api/v1/groups", ("group", "list")), ("/api/v1/rules", ("rule", "list")),
])
def test_json_is_the_document_of_the_api(house, anyone, path, words):
    assert house.centre.json(*words) == anyone.get(path).json()


def test_a_booking_is_added_shown_and_cancelled(house, choir, slots):
    slot = slots.free()
    made = house.centre.json("booking", "add", *wish(slot))
    shown = house.centre.json("booking", "show", made["id"])
    assert shown == choir.get(f"/api/v1/bookings/{made['id']}").json()
    assert made["id"] in house.centre.shell("booking", "list").stdout
    gone = house.centre.json("booking", "cancel", made["id"], "--reason", "Proef voorbij")
    assert gone["state"] == "cancelled"
    assert "Proef voorbij" in house.centre.shell("journal").stdout


def test_a_refusal_is_exit_3_with_all_reasons_and_nothing_stored(house, choir, slots):
    slot = slots.free("werkplaats")
    choir.booked(slot.request(CHOIR))
    request = (*wish(slot)[:-1], "500")
    for command in ("check", "add"):
        run = house.centre.shell("booking", command, *request)
        assert run.returncode == 3, run.stderr
        assert "H07" in run.stdout + run.stderr
    api = choir.book(slot.request(CHOIR, people=500), dry=True).json()
    assert json.loads(house.centre.shell("booking", "check", *request, "--json").stdout)["refusals"] == api["refusals"]


def test_a_dry_run_stores_nothing_and_lists_what_it_touches(centre):
    booking = centre.json("booking", "list")["bookings"][0]
    before = rows(centre)
    for words in (
        ("booking", "cancel", booking["id"]), ("space", "retire", booking["spaces"][0]),
        ("group", "token", CHOIR), ("group", "sign-in-link", CHOIR),
        ("space", "add", "Torenkamer", "--capacity", "6"),
    ):
        run = centre.shell(*words, "--dry-run")
        assert run.returncode == 0, (words, run.stderr)
        assert rows(centre) == before, words
    retired = centre.shell("space", "retire", booking["spaces"][0], "--dry-run")
    assert booking["id"] in retired.stdout + retired.stderr


def test_help_and_messages_speak_the_language_of_the_centre(pristine):
    dutch = pristine.shell("booking", "add", "--help").stdout
    english = pristine.shell("booking", "add", "--help", MEENT_LANGUAGE="en").stdout
    assert dutch != english
    assert "ruimte" in dutch.lower() and "space" in english.lower()


def test_completions_are_made_for_three_shells(pristine):
    for shell in ("bash", "zsh", "fish"):
        run = pristine.shell("--generate-completion-script", shell)
        assert run.returncode == 0 and "sign-in-link" in run.stdout, shell


def test_the_house_rules_are_listed_and_can_be_drafted_and_checked(centre, tmp_path):
    listed = centre.json("rule", "list")["rules"]
    assert {f"H{number:02}" for number in range(1, 18)} <= {rule["id"] for rule in listed}
    draft = tmp_path / "house-rules.toml"
    draft.write_text(centre.shell("rule", "draft").stdout)
    assert centre.shell("rule", "check", str(draft)).returncode == 0
    draft.write_text(draft.read_text().replace('kind = "opening-window"', 'kind = "opening-windw"', 1))
    wrong = centre.shell("rule", "check", str(draft))
    assert wrong.returncode == 3
    assert "opening-window" in wrong.stdout + wrong.stderr, "the nearest right spelling"
    assert centre.shell("rule", "adopt", str(draft), "--decision", "2027-001").returncode == 3


def test_a_rule_book_is_not_adopted_without_a_decision(centre, tmp_path):
    draft = tmp_path / "house-rules.toml"
    draft.write_text(centre.shell("rule", "draft").stdout.replace("09:00", "08:00"))
    before = rows(centre)
    assert centre.shell("rule", "adopt", str(draft)).returncode == 64
    assert rows(centre) == before
    adopted = centre.shell("rule", "adopt", str(draft), "--decision", "2027-001")
    assert adopted.returncode == 0, adopted.stderr
    assert "2027-001" in centre.shell("journal").stdout


def test_why_gives_the_rules_and_facts_of_that_day(house, choir, slots):
    booking = choir.booked(slots.free().request(CHOIR))
    run = house.centre.shell("why", booking["id"])
    assert run.returncode == 0, run.stderr
    assert "H04" in run.stdout


def test_the_board_sees_at_a_glance_what_waits(pristine):
    run = pristine.shell()
    assert run.returncode == 0 and run.stdout.strip()


def test_a_signed_in_link_is_made_for_the_public_address(pristine, tmp_path):
    centre = pristine.copy(tmp_path / "link")
    centre.public_url = "https://meent.wisselweide.example"
    assert centre.sign_in_link(CHOIR).startswith("https://meent.wisselweide.example/")


def test_slots_can_be_used_again_after_a_dry_run(house, choir):
    free = Slots(choir, CHOIR)
    slot = free.free("tuin")
    run = house.centre.shell("booking", "add", *wish(slot), "--dry-run")
    assert run.returncode == 0, run.stderr
    assert choir.book(slot.request(CHOIR), dry=True).status_code == 200


def test_tokens_are_taken_back_and_the_ones_that_went_are_listed(house, choir):
    group = "yoga-voor-iedereen"
    key = house.client(group)
    assert key.get("/api/v1/bookings").status_code == 200
    gone = house.centre.json("group", "token", group, "--revoke")
    assert gone["group"] == group and gone["revoked"]
    assert key.get("/api/v1/bookings").status_code == 401
    assert choir.get("/api/v1/bookings").status_code == 200, "other groups keep theirs"
    none = house.centre.shell("group", "token", group, "--revoke")
    assert none.returncode == 4 and group in none.stderr


@pytest.fixture
def held(house):
    """Somebody else writes, and does not stop."""
    rival = sqlite3.connect(house.centre.database, isolation_level=None)
    rival.execute("BEGIN IMMEDIATE")
    yield
    rival.execute("ROLLBACK")
    rival.close()


def test_a_dry_run_waits_for_nobody_who_writes(house, choir, slots, request):
    slot = slots.free()
    booking = choir.booked(slot.request(CHOIR))
    request.getfixturevalue("held")
    begun = time.monotonic()
    assert choir.cancel(booking["id"], **{"dry-run": "true"}).json()["state"] == "cancelled"
    for words in (
        ("booking", "cancel", booking["id"]), ("closure", "add", "--title", "Verf", "--start", "2028-01-05", "--end",
        "2028-01-06"), ("space", "retire", "zaal-a"), ("group", "change", CHOIR, "--people", "12"),
        ("equipment", "change", "stoelen", "--quantity", "3"), ("group", "token", CHOIR), ("purge",),
    ):
        run = house.centre.shell(*words, "--dry-run")
        assert run.returncode == 0, (words, run.stderr)
    assert time.monotonic() - begun < 4, "a writer is waited for five seconds"


def test_the_page_of_a_booking_says_the_same_why_as_the_shell(house, choir, anyone, slots):
    booking = choir.booked(slots.free("zaal-a").request(CHOIR, tags=["luid"]))
    told = [line.strip() for line in house.centre.shell("why", booking["id"]).stdout.splitlines() if line.strip()]
    page = html.unescape(anyone.http.get(f"/bookings/{booking['id']}").text)
    assert len(told) > 4, told
    assert [line for line in told if line not in page] == []


def test_an_agreement_is_called_text_and_no_check(pristine):
    lines = pristine.shell("rule", "list").stdout.splitlines()
    kinds = {line.split()[0]: line for line in lines if line.startswith("H")}
    assert "alleen tekst" in kinds["H01"] and "programma" not in kinds["H01"]
    assert "programma" in kinds["H04"] and "alleen tekst" not in kinds["H04"]


def test_a_closure_that_is_only_tried_has_no_number(centre):
    words = ("closure", "add", "--title", "Verf", "--start", "2028-01-05", "--end", "2028-01-06")
    tried = centre.json(*words, "--dry-run")
    made = centre.json(*words)
    assert "id" not in tried and made["id"] > 0
    assert tried == {name: value for name, value in made.items() if name != "id"}
    assert made["id"] in [closure["id"] for closure in centre.json("closure", "list")["closures"]]


def test_what_only_few_bookings_have_is_asked_shown_and_read_back(house, choir, slots):
    whole = slots.weekly(4, "zaal-b", minutes=120)
    before, slot = whole.start, Slot(whole.space, whole.start + timedelta(hours=1), whole.end)
    moved = slot.start + timedelta(days=8)
    words = wish(
        slot, "--repeat", "FREQ=WEEKLY;COUNT=4", "--with", YOGA, "--times", f"zaal-b:{wall(before)}/{wall(slot.end)}/4",
        "--equipment", "stoelen:3,zaal-b:tafels:1", "--closed-days", "skip", "--clashes", "skip",
        "--moves", f"{(slot.start + timedelta(days=7)).date()}={wall(moved)}")
    made = house.centre.json("booking", "add", *words)
    day = (slot.start + timedelta(days=7)).date().isoformat()
    assert (made["with"], made["equipment"], made["closed-days"]) == ([YOGA], {"stoelen": 3, "zaal-b": {"tafels": 1}}, "skip")
    assert made["times"]["zaal-b"] == {"start": wall(before), "end": wall(slot.end), "people": 4}
    assert made["moves"] == {day: {"start": wall(moved)}}
    shown = house.centre.shell("booking", "show", made["id"]).stdout
    for said in ("Yoga Voor Iedereen", "Zaal B:", "4 mensen", "1 Tafels", "overslaan", f"{moved:%H:%M}"):
        assert said in shown, (said, shown)
    left = house.centre.json("booking", "cancel", made["id"], "--occurrence", wall(slot.start + timedelta(days=14)), "--scope", "following")
    assert [date["state"] for date in left["occurrences"]][2:] == ["cancelled", "cancelled"]
    assert house.centre.shell("booking", "cancel", made["id"], "--scope", "following").returncode == 64
    assert house.centre.json("booking", "cancel", made["id"], "--scope", "all")["state"] == "cancelled"


def test_an_option_is_made_definite_with_an_empty_word(house, slots):
    slot = slots.free("atelier")
    until = wall(slot.start - timedelta(days=2))
    made = house.centre.json("booking", "add", *wish(slot, "--hold-until", until))
    assert made["state"] == "option" and made["hold-until"].startswith(until)
    assert "optie tot" in house.centre.shell("booking", "show", made["id"]).stdout
    assert house.centre.json("booking", "change", made["id"], "--hold-until", "")["state"] == "confirmed"


def test_a_printed_way_out_can_be_pasted(house, choir, slots):
    slot = slots.free("werkplaats")
    choir.booked(slot.request(CHOIR))
    words = wish(slot, "--with", YOGA, "--clashes", "skip", "--equipment", "werkplaats:stoelen:2")
    no = house.centre.shell("booking", "add", *words)
    assert no.returncode == 3
    line = next(line.strip() for line in no.stdout.splitlines() if line.strip().startswith("meent booking add"))
    made = json.loads(house.centre.shell(*shlex.split(line)[1:], "--json").stdout)
    assert made["with"] == [YOGA] and list(made["equipment"].values()) == [{"stoelen": 2}]


def test_a_refused_change_tells_what_would_pass_and_prints_no_second_booking(house, choir, slots):
    slot, other = slots.free("werkplaats"), slots.free("werkplaats", after_days=20)
    choir.booked(other.request(CHOIR))
    made = choir.booked(slot.request(CHOIR))
    no = house.centre.shell(
        "booking", "change", made["id"], "--start", wall(other.start), "--end", wall(other.end), "--as", "Fatima",
        "--consent", "Anna, aan de telefoon")
    assert no.returncode == 3, no.stdout + no.stderr
    assert "Dit kan wel" in no.stdout and "booking add" not in no.stdout
