"""Free hours in a house that is already in use: found by looking, handed out once each."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from house import Api

ZONE = ZoneInfo("Europe/Amsterdam")


def wall(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M")


def instant(text: str) -> datetime:
    """A time as the API writes it: always with an offset."""
    moment = datetime.fromisoformat(text)
    assert moment.tzinfo is not None, f"{text} bears no offset"
    return moment.astimezone(ZoneInfo("UTC"))


def local(moment: datetime) -> datetime:
    return moment.replace(tzinfo=ZONE).astimezone(ZoneInfo("UTC"))


def today() -> date:
    return datetime.now(ZONE).date()


@dataclass(frozen=True)
class Slot:
    space: str
    start: datetime
    end: datetime

    def request(self, group: str, **more) -> dict:
        return {
            "group": group, "title": "Proef", "spaces": [self.space], "start": wall(self.start),
            "end": wall(self.end), "people": 4,
        } | more


class Slots:
    """Looks for hours in which a space is free, by the free/busy list and a dry run."""

    def __init__(self, api: Api, group: str):
        self.api = api
        self.group = group
        self.taken: set[tuple[str, datetime]] = set()

    def free(self, space: str = "atelier", minutes: int = 60, after_days: int = 8, **more) -> Slot:
        """A slot in which this very request would be accepted."""
        for slot in self.candidates(space, minutes, after_days):
            answer = self.api.book(slot.request(self.group, **more), dry=True)
            if answer.status_code == 200:
                self.taken.add((slot.space, slot.start))
                return slot
        raise AssertionError(f"nothing free in {space}: {answer.text}")

    def weekly(self, count: int, space: str = "atelier", minutes: int = 60, **more) -> Slot:
        return self.free(space, minutes, repeat=f"FREQ=WEEKLY;COUNT={count}", **more)

    def candidates(self, space: str, minutes: int, after_days: int):
        first = today() + timedelta(days=after_days)
        busy = [
            (instant(span["start"]), instant(span["end"]))
            for span in self.api.busy(space, first.isoformat(), (first + timedelta(days=150)).isoformat())
        ]
        for day in (first + timedelta(days=n) for n in range(150)):
            for hour in range(9, 21) if day.weekday() < 5 else ():
                start = datetime.combine(day, time(hour))
                slot = Slot(space, start, start + timedelta(minutes=minutes))
                if (space, start) not in self.taken and not any(
                    local(slot.start) < end and begin < local(slot.end) for begin, end in busy
                ):
                    yield slot
