"""The house's seasons: named by the board from the shell, counted by the rules from that moment."""

from datetime import timedelta

from conftest import CHOIR
from house import Centre, Server
from slots import Slots, today

QUOTA = """
[book]
language = "nl"

[[rule]]
id = "Q1"
kind = "group-quota"
occurrences = 1
per = "season"
nl = "Een keer per seizoen."
en = "Once a season."
basis = "own"
effect = "refuse"
"""


def test_a_group_has_its_share_of_a_season_from_when_the_board_names_one(centre: Centre, tmp_path):
    book = tmp_path / "house-rules.toml"
    book.write_text(QUOTA)
    assert centre.shell("rule", "adopt", str(book), "--decision", "2027-001").returncode == 0
    for season in centre.json("season", "list")["seasons"]:
        centre.json("season", "retire", season["name"], "--yes")
    server = Server(centre).start()
    choir = server.client(CHOIR)
    slots = Slots(choir, CHOIR)
    first, second = slots.free("werkplaats"), slots.free("werkplaats")
    choir.booked(first.request(CHOIR))
    assert choir.book(second.request(CHOIR), dry=True).status_code == 200, "no season yet, so nothing to count by"
    days = ("--first", (today() - timedelta(days=30)).isoformat(), "--last", (today() + timedelta(days=300)).isoformat())
    centre.json("season", "add", "Dit jaar", *days)
    no = choir.book(second.request(CHOIR))
    assert no.status_code == 409, no.text
    assert "group-quota" in {refusal["code"] for refusal in no.json()["refusals"]}
    assert server.stop() == 0


def test_a_season_is_added_shown_changed_and_taken_back(centre: Centre):
    words = ("season", "add", "2031-2032", "--first", "2031-09-01", "--last", "2032-06-30")
    tried = centre.json(*words, "--dry-run")
    made = centre.json(*words, "--as", "Fatima", "--reason", "vergadering")
    assert tried == made == {"name": "2031-2032", "first": "2031-09-01", "last": "2032-06-30"}
    assert made in centre.json("season", "list")["seasons"]
    assert centre.json("season", "show", "2031-2032") == made
    listed = centre.shell("season", "list").stdout
    assert "1 september 2031" in listed and "30 juni 2032" in listed
    assert "1 September 2031" in centre.shell("season", "list", "--language", "en").stdout
    changed = centre.json("season", "change", "2031-2032", "--name", "Het lange jaar", "--last", "2032-07-31", "--yes")
    assert (changed["name"], changed["first"], changed["last"]) == ("Het lange jaar", "2031-09-01", "2032-07-31")
    told = centre.shell("journal").stdout
    assert "Fatima" in told and "vergadering" in told and "seizoen" in told
    assert centre.shell("verify").returncode == 0
    assert centre.json("season", "retire", "het-lange-jaar", "--yes")["name"] == "Het lange jaar"
    assert "Het lange jaar" not in centre.shell("season", "list").stdout


def test_a_season_that_cannot_be_is_refused_with_the_reason(centre: Centre):
    own = centre.json("season", "list")["seasons"][0]
    for words, code, said in (
        (("Nieuw", "--first", "2032-06-30", "--last", "2031-09-01"), 64, "einde"),
        (("Nieuw", "--first", own["last"], "--last", "2032-06-30"), 64, own["name"]),
        (("Nieuw", "--first", "2031-09-01", "--last", "2033-09-01"), 64, "2 jaar"),
        ((own["name"], "--first", "2031-09-01", "--last", "2032-06-30"), 3, own["name"]),
        (("Nieuw", "--first", "1 sept", "--last", "2032-06-30"), 64, "1 sept"),
        (("Nieuw", "--first", "2031-09-01"), 64, "--last"),
    ):
        run = centre.shell("season", "add", *words)
        assert run.returncode == code and said in run.stderr, (words, run.stdout, run.stderr)
    assert centre.shell("season", "show", "1900").returncode == 4
    assert centre.json("season", "list")["seasons"] == [own]


def test_a_season_that_rules_count_by_is_not_taken_from_a_pipe_without_a_yes(centre: Centre):
    own = centre.json("season", "list")["seasons"][0]
    word = own["name"].replace("–", "-")
    no = centre.shell("season", "retire", word)
    assert no.returncode == 64 and "--yes" in no.stderr
    assert "H02" in no.stdout and "H17" in no.stdout
    tried = centre.json("season", "retire", word, "--dry-run")
    assert {"H02", "H17"} <= set(tried["rules"]) and tried["touched"]
    assert centre.json("season", "list")["seasons"] == [own]
    done = centre.json("season", "retire", word, "--yes")
    assert done == tried
    assert centre.json("season", "list")["seasons"] == []
