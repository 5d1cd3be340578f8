"""The real program, run as a person would run it: a centre on disk, a server on a free port, a client."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import httpx

TOP = Path(__file__).resolve().parents[2]
LONG = bool(os.environ.get("MEENT_LONG"))


def program() -> Path:
    path = Path(os.environ.get("MEENT_BIN") or TOP / ".build/release/meent")
    if not path.exists():
        raise FileNotFoundError(f"{path} is not built; run etc/check, or set MEENT_BIN")
    return path.resolve()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Centre:
    """A folder of data and the shell on it."""

    def __init__(self, data: Path):
        self.data = data
        self.public_url: str | None = "http://localhost:8080"

    @classmethod
    def demo(cls, data: Path) -> "Centre":
        centre = cls(data)
        made = centre.shell("init", "--demo")
        assert made.returncode == 0, made.stderr
        return centre

    def copy(self, data: Path) -> "Centre":
        """The same centre in another folder; nothing may have it open."""
        shutil.copytree(self.data, data)
        return Centre(data)

    @property
    def database(self) -> Path:
        return self.data / "meent.sqlite"

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MEENT_")}
        kept["MEENT_DATA"] = str(self.data)
        if self.public_url:
            kept["MEENT_PUBLIC_URL"] = self.public_url
        return kept | more

    def shell(self, *words: str, timeout: float = 60, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program(), *words], env=self.environment(**environment), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=timeout,
        )

    def json(self, *words: str, exit: int = 0):
        """What a command prints with --json; its exit code must be the expected one."""
        run = self.shell(*words, "--json")
        assert run.returncode == exit, f"exit {run.returncode}: {run.stderr}{run.stdout}"
        return json.loads(run.stdout)

    def token(self, group: str) -> str:
        run = self.shell("group", "token", group)
        assert run.returncode == 0, run.stderr
        return run.stdout.split()[-1]

    def sign_in_link(self, group: str) -> str:
        run = self.shell("group", "sign-in-link", group)
        assert run.returncode == 0, run.stderr
        return re.search(r"https?://\S+", run.stdout).group(0)


class Server:
    """`meent serve` on a centre, on loopback."""

    def __init__(self, centre: Centre, **environment: str):
        self.centre = centre
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        centre.public_url = self.url
        self.log = centre.data.parent / f"serve-{self.port}.log"
        self.environment = environment
        self.process: subprocess.Popen | None = None

    def start(self) -> "Server":
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [program(), "serve", "--host", "127.0.0.1", "--port", str(self.port)],
                env=self.centre.environment(**self.environment), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                # A full disk is played with a limit on file sizes: a failed write, not the signal that comes with it.
                preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
            )
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"serve ended with {self.process.returncode}:\n{self.words()}")
            try:
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.02)
        raise AssertionError(f"not ready within 30 s:\n{self.words()}")

    def stop(self) -> int:
        """Asks it to stop; the code it ended with."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=20)

    def words(self) -> str:
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""

    def client(self, group: str | None = None, language: str = "nl") -> "Api":
        return Api(self.url, self.centre.token(group) if group else None, language)


class Api:
    """A program that talks to the centre, for one group or for nobody."""

    def __init__(self, url: str, token: str | None = None, language: str = "nl"):
        self.token = token
        headers = {"Accept-Language": language}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self.http = httpx.Client(base_url=url, headers=headers, timeout=30)

    def in_language(self, language: str) -> "Api":
        return Api(str(self.http.base_url), self.token, language)

    def get(self, path: str, **query) -> httpx.Response:
        return self.http.get(path, params=query)

    def book(self, request: dict, dry: bool = False, key: str | None = None) -> httpx.Response:
        headers = {"Idempotency-Key": key} if key else {}
        query = {"dry-run": "true"} if dry else {}
        return self.http.post("/api/v1/bookings", json=request, params=query, headers=headers)

    def booked(self, request: dict) -> dict:
        answer = self.book(request)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def cancel(self, id: str, headers: dict | None = None, **query) -> httpx.Response:
        """Cancels one date, or what is named; without a date the whole booking, said aloud."""
        if "occurrence" not in query:
            query.setdefault("scope", "all")
        return self.http.delete(f"/api/v1/bookings/{id}", params=query, headers=headers)

    def bookings(self, **query) -> list[dict]:
        """Every page of a list of bookings."""
        found, cursor = [], None
        while True:
            answer = self.get("/api/v1/bookings", **query, **({"cursor": cursor} if cursor else {}))
            assert answer.status_code == 200, answer.text
            found += answer.json()["bookings"]
            cursor = answer.json().get("next")
            if not cursor:
                return found

    def busy(self, space: str, start: str, end: str) -> list[dict]:
        answer = self.get("/api/v1/free-busy", space=space, **{"from": start, "to": end})
        assert answer.status_code == 200, answer.text
        return answer.json()["busy"]
