#!/usr/bin/env python3
"""Two programs beside each other, request by request in turns, on stores of the same bookings: which is faster, how much.

    python3 Tests/Benchmarks/compare.py OLD_BINARY NEW_BINARY [--weeks 72] [--rounds 40]

Twenty spaces, each full from nine to seven on every day of so many weeks (72 weeks are 100,800 dates), one rule about
capacity. Everything runs on loopback, in folders of its own, and ends by itself. The ratios are what counts: both
figures of a line were measured in turns, so that a noisy machine is noisy for both. Processor time is what the program
itself used for a request, with all that it does beside (letters, feeds); time is what its client waited, the median.
"""
import argparse, datetime, http.client, json, os, pathlib, shutil, statistics, sys, tempfile, time

from bench import SPACES, Centre, furnish

FIRST = datetime.date.today() + datetime.timedelta(days=7 - datetime.date.today().weekday())


class Side:
    """One program with its store, served, and one connection to it."""

    def __init__(self, binary):
        self.folder = tempfile.mkdtemp(prefix="meent-compare-")
        self.centre = Centre(binary, self.folder)
        self.token = furnish(self.centre)
        self.start()

    def start(self):
        self.cold = self.centre.start() * 1000
        self.link = http.client.HTTPConnection("127.0.0.1", self.centre.port, timeout=120)

    def ask(self, method, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        begun = time.perf_counter()
        self.link.request(method, path, body=json.dumps(body) if body else None, headers=headers)
        answer = self.link.getresponse()
        text = answer.read()
        return answer.status, (time.perf_counter() - begun) * 1000, text

    def processor(self):
        """Milliseconds of processor time that the program has used: what a busy machine does not change."""
        fields = pathlib.Path(f"/proc/{self.centre.server.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def fill(self, weeks):
        for space in range(1, SPACES + 1):
            for day in range(7):
                for hour in range(9, 19):
                    status, _, text = self.ask("POST", "/api/v1/bookings", booking(
                        [space], FIRST + datetime.timedelta(days=day), hour, repeat=weeks))
                    if status != 201:
                        sys.exit(f"not booked: {status} {text[:300]}")

    def end(self):
        self.link.close()
        self.centre.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def booking(spaces, day, hour, repeat=None, minutes=60):
    start = datetime.datetime.combine(day, datetime.time(hour))
    body = {"group": "meters", "title": "Meting", "spaces": [f"ruimte-{n}" for n in spaces], "people": 4,
            "start": start.strftime("%Y-%m-%dT%H:%M"),
            "end": (start + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")}
    return body | ({"repeat": f"FREQ=WEEKLY;COUNT={repeat}"} if repeat else {})


def day(number):
    return FIRST + datetime.timedelta(days=21 + number)


DRY = "/api/v1/bookings?dry-run=true"
WEEK = f"/?day={day(0)}&view=week"
LOADS = [  # what, the status that proves it, the request of round n
    ("/healthz", 200, lambda n: ("GET", "/healthz", None)),
    ("a dry run of one hour that fits", 200, lambda n: ("POST", DRY, booking([1 + n % SPACES], day(n), 20))),
    ("a dry run of 104 dates × 3 spaces that fit", 200, lambda n: ("POST", DRY, booking([1, 2, 3], day(n % 7), 20, 104))),
    ("one hour refused, with alternatives", 409, lambda n: ("POST", DRY, booking([1 + n % SPACES], day(n), 11))),
    ("40 dates × 3 spaces refused, with alternatives", 409, lambda n: ("POST", DRY, booking([1, 2, 3], day(n % 7), 11, 40))),
    ("a booking, on disk", 201, lambda n: ("POST", "/api/v1/bookings", booking([1 + n % SPACES], day(n), 21))),
    ("a series of 40, on disk", 201, lambda n: ("POST", "/api/v1/bookings", booking([1 + n % SPACES], day(n % 7), 22, 40))),
    ("the week, made anew after a booking", 200, lambda n: ("GET", WEEK, None)),
]


def measure(sides, what, expected, request, rounds):
    """For each side the median time of a request and the processor time of one, in milliseconds."""
    times, used = [[] for _ in sides], [0.0 for _ in sides]
    for n in range(rounds):
        for place, side in enumerate(sides):
            before = side.processor()
            status, took, text = side.ask(*request(n))
            if status != expected:
                sys.exit(f"{what}: {status} {text[:300]}")
            times[place].append(took)
            used[place] += side.processor() - before
            if request(n)[1] == WEEK:  # so that nothing kept can be sent the next time
                side.ask("POST", "/api/v1/bookings", booking([1 + n % SPACES], day(n), 7))
    return [statistics.median(found) for found in times], [total / rounds for total in used]


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("old")
    words.add_argument("new")
    words.add_argument("--weeks", type=int, default=72)
    words.add_argument("--rounds", type=int, default=40)
    words = words.parse_args()
    sides = []
    try:
        for binary in (words.old, words.new):
            sides.append(Side(pathlib.Path(binary).resolve()))
        for side in sides:
            side.fill(words.weeks)
        print("| what | time before | now | ratio | processor before | now | ratio |\n|---|---|---|---|---|---|---|")
        for what, expected, request in LOADS:
            (old, new), (old_used, used) = measure(sides, what, expected, request, words.rounds)
            ratio = f"{used / old_used:.2f}" if old_used else "–"
            print(f"| {what} | {old:.2f} ms | {new:.2f} ms | {new / old:.2f} | {old_used:.2f} ms | {used:.2f} ms | {ratio} |",
                  flush=True)
        old, new = (side.centre.memory() for side in sides)
        print(f"| memory after these | {old:.0f} MiB | {new:.0f} MiB | {new / old:.2f} | | | |")
        for side in sides:
            side.link.close()
            side.centre.stop()
            side.start()
        old, new = (side.cold for side in sides)
        print(f"| start to the first page | {old:.0f} ms | {new:.0f} ms | {new / old:.2f} | | | |")
    finally:
        for side in sides:
            side.end()


if __name__ == "__main__":
    main()
