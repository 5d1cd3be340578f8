#!/usr/bin/env python3
"""The figures that Meent promises, measured on the machine at hand against the real program.

    python3 Tests/Benchmarks/bench.py [--bookings 100000] [--binary .build/release/meent] > Tests/Benchmarks/results.md

Needs wrk (Debian). Everything runs on loopback, in a folder of its own, and ends by itself. Numbers move with the
machine: the bare answer of /healthz in the same run is the yardstick beside which the others are read.
"""
import argparse, datetime, http.client, itertools, json, os, pathlib, re, shutil, signal, socket, statistics, subprocess
import sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
SPACES = 20
RULES = """[book]
centre = "Meethuis"
language = "nl"

[[rule]]
id = "M01"
kind = "room-capacity"
factor = 1.0
nl = "Niet meer mensen dan er in de ruimte passen."
en = "No more people than the space holds."
basis = "law"
effect = "refuse"
decision = "2026-001"
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Centre:
    def __init__(self, binary, folder):
        self.binary, self.folder, self.server = str(binary), str(folder), None

    def shell(self, *words):
        done = subprocess.run([self.binary, *words, "--data", self.folder], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=120)
        if done.returncode != 0:
            sys.exit(f"meent {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
        return done.stdout

    def start(self):
        self.port = free_port()
        begun = time.perf_counter()
        self.server = subprocess.Popen([self.binary, "serve", "--port", str(self.port), "--data", self.folder],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                self.get("/")
                return time.perf_counter() - begun
            except OSError:
                if time.perf_counter() - begun > 60 or self.server.poll() is not None:
                    sys.exit("the server did not come up")
                time.sleep(0.001)

    def stop(self):
        self.server.send_signal(signal.SIGTERM)
        self.server.wait(20)

    def get(self, path, headers={}):
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        link.request("GET", path, headers=headers)
        answer = link.getresponse()
        body = answer.read()
        link.close()
        return answer, body

    def memory(self, field="VmRSS"):
        text = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
        return int(re.search(rf"{field}:\s+(\d+)", text)[1]) / 1024


def wrk(centre, path, seconds, connections=16, script=None, env={}, headers={}):
    words = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency"]
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    if script:
        words += ["-s", str(script)]
    done = subprocess.run(words + [f"http://127.0.0.1:{centre.port}{path}"], capture_output=True, text=True,
                          env=os.environ | env, timeout=seconds + 60)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])
    result = re.search(r"RESULT requests=(\d+) seconds=([\d.]+) not2xx=(\d+) p50_ms=([\d.]+) p99_ms=([\d.]+)", done.stdout)
    return rate, result and [float(x) for x in result.groups()], done.stdout


def book(centre, token, first_day, base, seconds):
    env = {"TOKEN": token, "BASE": str(base), "SPACES": str(SPACES), "FIRST_DAY": str(first_day), "THREADS": "2"}
    _, result, text = wrk(centre, "/", seconds, script=HERE / "book.lua", env=env)
    requests, took, failed, p50, p99 = result
    if failed:
        sys.exit(f"{failed:.0f} of {requests:.0f} bookings were not accepted\n{text}")
    return int(requests), took, p50, p99


def milliseconds(action, times):
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        found.append((time.perf_counter() - begun) * 1000)
    return statistics.median(found), max(found)


def furnish(centre):
    centre.shell("init", "--name", "Meethuis", "--time-zone", "Europe/Amsterdam", "--public-url", "http://localhost:8080",
                 "--mail-sender", "meet@example.org", "--board-member", "Meter")
    rules = pathlib.Path(centre.folder) / "meet.toml"
    rules.write_text(RULES)
    centre.shell("rule", "adopt", str(rules), "--decision", "2026-001", "--as", "Meter")
    for n in range(1, SPACES + 1):
        centre.shell("space", "add", f"Ruimte {n}", "--capacity", "20", "--as", "Meter")
    centre.shell("group", "add", "Meters", "--people", "4", "--contact", "Meter", "--mail", "meter@example.org", "--as", "Meter")
    centre.shell("space", "add", "Leeszaal", "--capacity", "20", "--as", "Meter")
    centre.shell("group", "add", "Lezers", "--people", "4", "--contact", "Lezer", "--mail", "lezer@example.org", "--as", "Meter")
    return centre.shell("group", "token", "meters", "--as", "Meter").strip().split()[-1]


def post(link, path, body, headers):
    link.request("POST", path, body=body, headers=headers)
    answer = link.getresponse()
    return answer, answer.read().decode()


def own_feed(centre, wanted=5_000):
    """The address of a group's own feed with so many bookings, and how to change it: public ones are cut at a megabyte."""
    token = centre.shell("group", "token", "lezers", "--as", "Meter").strip().split()[-1]
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    link = http.client.HTTPConnection("127.0.0.1", centre.port, timeout=60)
    first = datetime.datetime.combine(datetime.date.today() + datetime.timedelta(days=2), datetime.time())

    def add(n):
        start, end = first + datetime.timedelta(minutes=30 * n), first + datetime.timedelta(minutes=30 * n + 30)
        answer, body = post(link, "/api/v1/bookings", json.dumps({
            "group": "lezers", "title": f"Lezen {n}", "spaces": ["leeszaal"], "start": start.strftime("%Y-%m-%dT%H:%M"),
            "end": end.strftime("%Y-%m-%dT%H:%M"), "people": 4}), headers)
        # The half hours that the clock skips or has twice cannot all be had.
        if answer.status not in (201, 409, 422):
            sys.exit(f"a booking was not accepted: {answer.status} {body}")

    for n in range(wanted):
        add(n)
    more = itertools.count(wanted)
    address = re.search(r"https?://\S+", centre.shell("group", "sign-in-link", "lezers", "--as", "Meter"))[0]
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer, _ = post(link, "/sign-in", "token=" + address.split("/")[-1], form)
    form["Cookie"] = answer.headers["Set-Cookie"].split(";")[0]
    _, page = centre.get("/my", {"Cookie": form["Cookie"]})
    key = re.search(r'name="form-token" value="([0-9a-f]+)"', page.decode())[1]
    _, page = post(link, "/my/feed", f"form-token={key}", form)
    return re.search(r"/feeds/my/[0-9a-f]+\.ics", page)[0], lambda: add(next(more))


def feed_of_5000(centre, path, change, times=15):
    """Fresh means: a booking of the feed was made since, so that nothing kept can be sent."""
    fresh = []
    for _ in range(times):
        change()
        fresh.append(milliseconds(lambda: centre.get(path), 1)[0])
    answer, body = centre.get(path)
    tag = answer.headers["ETag"]
    whole = milliseconds(lambda: centre.get(path), times)
    unchanged = milliseconds(lambda: centre.get(path, {"If-None-Match": tag}), times * 5)
    status = centre.get(path, {"If-None-Match": tag})[0].status
    return body.count(b"BEGIN:VEVENT"), len(body), statistics.median(fresh), whole, unchanged, status


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--bookings", type=int, default=100_000)
    words.add_argument("--binary", default=str(HERE.parents[1] / ".build/release/meent"))
    words = words.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: apt-get install wrk")
    folder = tempfile.mkdtemp(prefix="meent-bench-")
    centre = Centre(words.binary, folder)
    try:
        measure(centre, words.bookings)
    finally:
        if centre.server and centre.server.poll() is None:
            centre.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure(centre, wanted):
    rows = []
    token = furnish(centre)
    first_day = (datetime.date.today() - datetime.date(1970, 1, 1)).days + 2
    centre.start()
    bare, _, _ = wrk(centre, "/healthz", 5)
    rows.append(("bare answer (`/healthz`), 16 clients", f"{bare:,.0f}/s"))
    base = 0
    first = None
    while base < wanted:
        # The two threads of wrk do not keep step, and what was asked last may be booked unanswered: leave a gap.
        count, took, p50, p99 = book(centre, token, first_day, base, 10)
        first = first or (count / took, p50, p99, base)
        base += count * 3 // 2 + 200
    rows.append(("durable bookings over HTTP, 16 clients, store empty", f"{first[0]:,.0f}/s, p50 {first[1]:.2f} ms, p99 {first[2]:.1f} ms"))
    runs = []
    for _ in range(5):
        count, took, p50, p99 = book(centre, token, first_day, base, 5)
        base += count * 3 // 2 + 200
        runs.append((count / took, p50, p99))
    rate, p50, p99 = (statistics.median(run[i] for run in runs) for i in range(3))
    rows.append((f"… with {wanted:,} bookings present (median of 5 runs)", f"{rate:,.0f}/s, p50 {p50:.2f} ms, p99 {p99:.1f} ms; {rate / bare:.2f} of a bare answer"))
    one, took, p50, p99 = book_one_client(centre, token, first_day, base)
    rows.append(("… one client", f"p50 {p50:.2f} ms, p99 {p99:.2f} ms"))
    events, size, fresh, whole, unchanged, status = feed_of_5000(centre, *own_feed(centre))
    rows.append((f"a group's own feed of {events:,} events ({size / 1e6:.2f} MB), after a change", f"p50 {fresh:.2f} ms"))
    rows.append(("feed, whole", f"p50 {whole[0]:.2f} ms"))
    rows.append((f"feed, unchanged ({status})", f"p50 {unchanged[0]:.2f} ms"))
    rows.append(("memory after all loads", f"{centre.memory():.0f} MiB, at most {centre.memory('VmHWM'):.0f} MiB"))
    centre.stop()
    starts = []
    for _ in range(5):
        starts.append(centre.start() * 1000)
        idle = centre.memory()
        centre.stop()
    rows.append((f"cold start to the first page, {wanted:,} bookings (median of 5)", f"{statistics.median(starts):.0f} ms"))
    rows.append(("memory, idle after one page", f"{idle:.0f} MiB"))
    print(f"# Figures of {datetime.date.today()}\n\n`python3 Tests/Benchmarks/bench.py --bookings {wanted}`, {os.cpu_count()} cores, load generator on the same machine.\n")
    print("| what | figure |\n|---|---|")
    for what, figure in rows:
        print(f"| {what} | {figure} |")


def book_one_client(centre, token, first_day, base):
    env = {"TOKEN": token, "BASE": str(base), "SPACES": str(SPACES), "FIRST_DAY": str(first_day), "THREADS": "1"}
    words = ["wrk", "-t1", "-c1", "-d5s", "-s", str(HERE / "book.lua"), f"http://127.0.0.1:{centre.port}/"]
    done = subprocess.run(words, capture_output=True, text=True, env=os.environ | env, timeout=60)
    found = re.search(r"RESULT requests=(\d+) seconds=([\d.]+) not2xx=(\d+) p50_ms=([\d.]+) p99_ms=([\d.]+)", done.stdout)
    requests, took, failed, p50, p99 = (float(x) for x in found.groups())
    if failed:
        sys.exit(f"{failed:.0f} of {requests:.0f} bookings were not accepted")
    return requests, took, p50, p99


if __name__ == "__main__":
    main()
