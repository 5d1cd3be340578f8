"""A series stays on the clock of the wall, whatever the clock does."""

from datetime import date, datetime, time, timedelta

from conftest import CHOIR
from slots import Slot, instant, today, wall


def change(year: int, month: int) -> date:
    """The last Sunday of the month: the day on which the clock changes."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def coming(month: int) -> date:
    return next(day for year in range(today().year, today().year + 3) if (day := change(year, month)) > today())


def test_an_evening_stays_at_half_past_seven_over_the_clock_change(choir):
    for month in (3, 10):
        monday = coming(month) - timedelta(days=6)
        for hour in range(9, 21):
            start = datetime.combine(monday, time(hour, 30))
            slot = Slot("werkplaats", start, start + timedelta(hours=1))
            tried = choir.book(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=2"), dry=True)
            if tried.status_code == 200:
                first, second = (item["start"] for item in tried.json()["occurrences"])
                assert (first[11:16], second[11:16]) == (wall(start)[11:], wall(start)[11:])
                assert abs(instant(second) - instant(first) - timedelta(days=7)) == timedelta(hours=1)
                return
    raise AssertionError(f"no series over a clock change could be tried: {tried.text}")


def test_half_past_two_in_the_spring_gap_is_refused_with_the_reason(choir):
    start = datetime.combine(coming(3), time(2, 30))
    request = Slot("werkplaats", start, start + timedelta(hours=1)).request(CHOIR)
    for dry in (True, False):
        answer = choir.book(request, dry=dry)
        assert answer.status_code == 422
        assert "start" in [error["field"] for error in answer.json()["errors"]]


def test_half_past_two_in_the_autumn_fold_is_the_first_of_the_two(choir):
    start = datetime.combine(coming(10), time(2, 30))
    answer = choir.book(Slot("werkplaats", start, start + timedelta(hours=2)).request(CHOIR), dry=True)
    assert answer.status_code == 409, "the house is shut at night"
    occurrences = {item["occurrence"] for item in answer.json()["refusals"]}
    assert any(text and text.endswith("+02:00") for text in occurrences), occurrences
