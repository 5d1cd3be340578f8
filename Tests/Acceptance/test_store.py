"""One file of data: it can be checked, taken along and put back on a Sunday evening."""

import re
import resource
import shutil
import signal
import sqlite3
import time

import pytest

from conftest import CHOIR
from house import Server
from slots import Slots


def sequences(api, path="/feeds/house.ics"):
    text = api.get(path).text.replace("\r\n ", "")
    events = re.findall(r"BEGIN:VEVENT.*?END:VEVENT", text, re.S)
    return {
        re.search(r"UID:(\S+)", event).group(1): int((re.search(r"SEQUENCE:(\d+)", event) or [0, 0])[1])
        for event in events
    }


def test_a_backup_is_restored_and_says_what_was_booked_since(server, tmp_path):
    centre, api = server.centre, server.client(CHOIR)
    free = Slots(api, CHOIR)
    kept = api.booked(free.free().request(CHOIR, visibility="public"))
    backup = tmp_path / "zondag.sqlite"
    made = centre.shell("backup", str(backup))
    assert made.returncode == 0, made.stderr
    later = api.booked(free.free().request(CHOIR, visibility="public", title="Na de kopie"))
    changed = api.cancel(kept["id"])
    seen = sequences(api)

    while_running = centre.shell("restore", str(backup))
    assert while_running.returncode == 1
    assert "stop" in while_running.stderr.lower(), "it says how to stop the server"
    assert api.get(f"/api/v1/bookings/{later['id']}").status_code == 200
    assert server.stop() == 0

    dry = centre.shell("restore", str(backup), "--dry-run")
    assert dry.returncode == 0 and later["id"] in dry.stdout + dry.stderr
    restored = centre.shell("restore", str(backup))
    assert restored.returncode == 0, restored.stderr
    assert later["id"] in restored.stdout + restored.stderr, "it says what was booked since"
    assert centre.shell("verify").returncode == 0
    aside = [path.name for path in centre.data.iterdir() if path.name not in ("meent.sqlite", "meent.toml", "outbox", "backups")]
    assert aside or list((centre.data / "backups").iterdir()), "the present store is set aside, not thrown away"

    server.start()
    api = server.client(CHOIR)
    assert api.get(f"/api/v1/bookings/{later['id']}").status_code == 404
    back = api.get(f"/api/v1/bookings/{kept['id']}").json()
    assert back["state"] == "confirmed"
    assert back["sequence"] > changed.json()["sequence"], "above what readers may have seen"
    after = sequences(api)
    assert all(after[uid] > number for uid, number in seen.items() if uid in after)


def test_a_damaged_backup_is_not_restored(centre, tmp_path):
    backup = tmp_path / "kopie.sqlite"
    assert centre.shell("backup", str(backup)).returncode == 0
    before = centre.database.read_bytes()
    whole = backup.read_bytes()
    for name, damaged in {
        "half": whole[: len(whole) // 2], "none": b"", "other": b"geen kopie" * 1000,
        "flipped": whole[: len(whole) // 2] + bytes(b ^ 0xFF for b in whole[len(whole) // 2 : len(whole) // 2 + 4096])
        + whole[len(whole) // 2 + 4096 :],
    }.items():
        backup.write_bytes(damaged)
        run = centre.shell("restore", str(backup))
        assert run.returncode in (1, 3), name
        assert run.stderr.strip(), name
        assert centre.database.read_bytes() == before, name
    assert centre.shell("restore", str(tmp_path / "nergens.sqlite")).returncode in (1, 4)


def test_restore_without_a_file_lists_the_backups(centre):
    assert centre.shell("backup").returncode == 0
    run = centre.shell("restore")
    assert run.returncode == 0, run.stderr
    assert any(path.name in run.stdout for path in (centre.data / "backups").iterdir())


def damage(centre, statement, *arguments):
    store = sqlite3.connect(centre.database)
    store.execute("PRAGMA foreign_keys = OFF")
    for (trigger,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        store.execute(f'DROP TRIGGER "{trigger}"')
    changed = store.execute(statement, arguments).rowcount
    store.commit()
    store.close()
    assert changed > 0, "nothing was damaged"


def table(centre, *columns):
    store = sqlite3.connect(f"file:{centre.database}?mode=ro", uri=True)
    names = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = [
        name for name in names
        if set(columns) <= {row[1] for row in store.execute(f'PRAGMA table_info("{name}")')}
    ]
    store.close()
    assert found, columns
    return found[0]


def test_verify_sees_a_changed_row_and_a_changed_journal(centre, tmp_path):
    assert centre.shell("verify").returncode == 0
    booking = table(centre, "uid", "title", "people")
    for name, statement in {
        "booking": f'UPDATE "{booking}" SET title = title || \'!\' WHERE rowid = (SELECT max(rowid) FROM "{booking}")',
        "journal": 'DELETE FROM "journal" WHERE rowid = (SELECT max(rowid) - 1 FROM "journal")',
    }.items():
        broken = centre.copy(tmp_path / name)
        damage(broken, statement)
        run = broken.shell("verify")
        assert run.returncode == 3, name
        assert (run.stdout + run.stderr).strip(), name


def test_the_journal_cannot_be_edited(centre):
    store = sqlite3.connect(centre.database)
    for statement in ('DELETE FROM "journal"', 'UPDATE "journal" SET rowid = rowid + 1'):
        with pytest.raises(sqlite3.DatabaseError):
            store.execute(statement)
    store.close()


def test_a_damaged_store_is_said_plainly_and_takes_no_bookings(centre):
    whole = centre.database.read_bytes()
    centre.database.write_bytes(whole[:100] + b"\xff" * 8192 + whole[8292:])
    for words in (("status",), ("verify",), ("booking", "list")):
        run = centre.shell(*words)
        assert run.returncode in (1, 3), words
        assert run.stderr.strip() and "restore" in (run.stderr + run.stdout), words


def test_a_full_disk_loses_nothing_and_passes_by_itself(server):
    api = server.client(CHOIR)
    free = Slots(api, CHOIR)
    slots = [free.free("werkplaats") for _ in range(12)]
    pid = server.process.pid
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    # Nothing may be written behind the first byte of any file, the log's included.
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, hard))
    answers = [api.book(slot.request(CHOIR)) for slot in slots[:8]]
    assert {answer.status_code for answer in answers} == {503}
    assert all(answer.json()["title"] and answer.json()["detail"] for answer in answers)
    assert api.get("/api/v1/spaces").status_code == 200, "reading goes on"
    assert api.get("/healthz").status_code == 200
    assert api.get("/readyz").status_code == 503
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    deadline = time.monotonic() + 5
    while (answer := api.book(slots[8].request(CHOIR))).status_code == 503 and time.monotonic() < deadline:
        time.sleep(0.2)
    assert answer.status_code == 201, answer.text
    for slot in slots[:8]:
        assert api.busy("werkplaats", slot.start.isoformat(), slot.end.isoformat()) == [], "no row without an answer"
    assert server.stop() == 0
    assert server.centre.shell("verify").returncode == 0


def test_the_data_is_for_the_owner_alone(pristine):
    assert pristine.data.stat().st_mode & 0o777 == 0o700
    for path in pristine.data.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_second_server_on_the_same_centre_is_refused(server):
    import subprocess

    from house import free_port, program

    second = subprocess.run(
        [program(), "serve", "--host", "127.0.0.1", "--port", str(free_port())],
        env=server.centre.environment(), capture_output=True, text=True, timeout=20,
    )
    assert second.returncode == 1 and second.stderr.strip()


def test_sigterm_ends_in_peace_and_leaves_one_file(server):
    api = server.client(CHOIR)
    api.booked(Slots(api, CHOIR).free().request(CHOIR))
    started = time.monotonic()
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=12) == 0
    assert time.monotonic() - started < 10
    wal = server.centre.database.with_name("meent.sqlite-wal")
    assert not wal.exists() or wal.stat().st_size == 0, "the log is folded into the store"


def test_a_copy_of_the_folder_is_the_whole_centre(server, tmp_path):
    api = server.client(CHOIR)
    booking = api.booked(Slots(api, CHOIR).free().request(CHOIR))
    assert server.stop() == 0
    shutil.copytree(server.centre.data, tmp_path / "elders")
    moved = Server(type(server.centre)(tmp_path / "elders")).start()
    assert moved.client(CHOIR).get(f"/api/v1/bookings/{booking['id']}").status_code == 200
    assert moved.stop() == 0
