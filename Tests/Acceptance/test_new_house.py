"""A real house begins: five questions, a starter rule book, and the card on the board's wall is true."""

import os
import pty
import re
import select
import time

import pytest

from house import TOP, Centre, Server, program
from slots import today

ANSWERS = {
    "--name": "Buurthuis De Proef", "--time-zone": "Europe/Amsterdam", "--public-url": "https://proef.example",
    "--mail-sender": "Proef <post@proef.example>", "--board-member": "Anna",
}


def test_without_a_terminal_every_missing_answer_is_named_at_once(tmp_path):
    centre = Centre(tmp_path / "data")
    centre.public_url = None
    run = centre.shell("init")
    assert run.returncode == 64
    assert all(flag in run.stderr for flag in ("--name", "--time-zone", "--board-member")), run.stderr
    assert not (tmp_path / "data" / "meent.sqlite").exists()


def test_a_house_made_with_flags_can_be_furnished_and_booked(tmp_path):
    centre = Centre(tmp_path / "data")
    made = centre.shell("init", *[word for pair in ANSWERS.items() for word in pair])
    assert made.returncode == 0, made.stderr
    assert 'public-url = "https://proef.example"' in (centre.data / "meent.toml").read_text()
    assert centre.json("rule", "list")["rules"], "a starter rule book is in force"
    for words in (
        ("space", "add", "Grote kamer", "--capacity", "30"), ("equipment", "add", "Stoelen", "--quantity", "40"),
        ("group", "add", "Zangclub", "--contact", "Bea", "--mail", "bea@proef.example"), ("verify",),
    ):
        run = centre.shell(*words)
        assert run.returncode == 0, (words, run.stderr)
    server = Server(centre).start()
    api = server.client("zangclub")
    codes = []
    for days in range(3, 17):
        for hour in (10, 14, 20):
            start = f"{today().replace().fromordinal(today().toordinal() + days)}T{hour}:00"
            request = {"group": "zangclub", "title": "Zingen", "spaces": ["grote-kamer"], "people": 8,
                       "start": start, "end": start.replace(":00", ":45")}
            codes.append(api.book(request).status_code)
    assert 201 in codes and set(codes) <= {201, 409}
    assert server.stop() == 0


def test_on_a_terminal_five_questions_are_asked(tmp_path):
    data = tmp_path / "data"
    answers = ["Buurthuis De Vraag", "Europe/Amsterdam", "https://vraag.example", "Vraag <a@vraag.example>", "Anna"]
    process, line = pty.fork()
    if process == 0:
        os.environ.pop("MEENT_PUBLIC_URL", None)
        os.execve(program(), ["meent", "init", "--data", str(data)], dict(os.environ))
    heard, deadline, sent = "", time.monotonic() + 20, 0
    while time.monotonic() < deadline:
        ready, _, _ = select.select([line], [], [], 0.5)
        if ready:
            try:
                piece = os.read(line, 4096).decode(errors="replace")
            except OSError:
                break
            heard += piece
        elif sent < len(answers):
            os.write(line, answers[sent].encode() + b"\n")
            sent += 1
    _, status = os.waitpid(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0, heard
    assert sent == 5, heard
    centre = Centre(data)
    assert centre.json("status")["name"] == "Buurthuis De Vraag"


def commands():
    """Every command that the card and the README tell people to type."""
    found = set()
    for page in ("etc/bestuurskaart.md", "README.md"):
        for line in (TOP / page).read_text().splitlines():
            for typed in re.findall(r"`(?:sudo )?(?:\./etc/)?meent ([^`]*)`|^(?:sudo |\./etc/)meent ([^#]*)", line.strip()):
                found.add((typed[0] or typed[1]).strip())
    return sorted(found - {"…", ""})


def test_the_card_and_the_readme_name_enough_commands():
    assert len(commands()) >= 16


@pytest.mark.parametrize("typed", commands())
def test_what_the_card_tells_to_type_exists(pristine, typed):
    words = typed.split()
    verbs = []
    for word in words[:2]:
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*", word) or pristine.shell(*verbs, word, "--help").returncode:
            break
        verbs.append(word)
    assert verbs, typed
    help = pristine.shell(*verbs, "--help")
    assert help.returncode == 0
    asked = "".join(help.stdout.split("OP")[1:]) or help.stdout
    for flag in re.findall(r"(--[a-z-]+)", typed):
        assert flag in asked, f"{typed}: {flag}"
