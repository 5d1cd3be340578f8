"""Between the account of the house in expected_bookings.py and the API: requests out, answers in."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import recurring_ical_events

from expected_bookings import Booking, Date
from model import Ask, seconds
from slots import ZONE, instant, wall


def seconds_of(text: str) -> int:
    return int(instant(text).timestamp())


def on_the_wall(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(ZONE).replace(tzinfo=None) if moment.tzinfo else moment


def expand(start: datetime, repeat: str) -> list[datetime]:
    rule = dict(part.split("=") for part in repeat.split(";")) if repeat else {}
    days = 7 if rule.get("FREQ") == "WEEKLY" else 1
    return [start + timedelta(days=days * n) for n in range(int(rule.get("COUNT", 1)))]


def shifted(ask: Ask, name: datetime) -> Ask:
    return replace(ask, start=name, end=name + (ask.end - ask.start))


def body(ask: Ask, group: str, repeat: str, clashes: str) -> dict:
    """The request that a group sends for it."""
    request = {
        "group": group, "title": "Proef", "spaces": list(ask.spaces), "start": wall(ask.start), "end": wall(ask.end),
        "people": ask.people, "clashes": clashes,
    }
    things = dict(ask.things)
    if things:
        request["equipment"] = {ask.within: things} if ask.within else things
    if repeat:
        request["repeat"] = repeat
    if ask.own:
        start, end = ask.used(ask.own[0])
        request["times"] = {ask.own[0]: {"start": wall(start), "end": wall(end)}}
    if any(ask.around):
        request["set-up"], request["clear-up"] = ask.around
    if ask.tagged:
        request["tags"] = ["geld"]
    return request


def read(request: dict) -> tuple[Ask, list[datetime]]:
    """What such a request asks for on its first date, and the names of its dates."""
    start, end = on_the_wall(request["start"]), on_the_wall(request["end"])
    within, things, own = None, request.get("equipment", {}), None
    for space, inner in things.items():
        if isinstance(inner, dict):
            within, things = space, inner
    for space, time in request.get("times", {}).items():
        before, after = (int((on_the_wall(time[edge]) - start).total_seconds() // 60) for edge in ("start", "end"))
        own = (space, -before, after)
    left = {date.fromisoformat(day) for day in request.get("except", [])}
    names = [name for name in expand(start, request.get("repeat", "")) if name.date() not in left]
    return Ask(
        start, end, tuple(request["spaces"]), request["people"], tuple(things.items()), within, own,
        (request.get("set-up", 0), request.get("clear-up", 0)), "geld" in request.get("tags", [])), names


def changing(named: Date, what: dict) -> tuple[dict, dict]:
    """The patch that a group sends, and the same as fields of a date; `longer` is in minutes."""
    if "time" in what:
        what = {"start": what["time"].start, "end": what["time"].end}
    if "start" in what:
        return {edge: wall(what[edge]) for edge in ("start", "end")}, what
    if "longer" in what:
        end = named.ask.end + timedelta(minutes=what["longer"])
        return {"end": wall(end)}, {"length": end - named.ask.start}
    if "things" in what:
        return {"equipment": dict(what["things"]) or None}, what | {"within": None}
    if "spaces" in what:
        return {"spaces": list(what["spaces"])}, what
    if "sure" in what:
        return {"hold-until": None}, {}
    return dict(what), {"people": what["people"]} if "people" in what else {}


def changed(date: Date, change: dict, scope: str, repeats: bool) -> tuple[datetime, Ask, frozenset]:
    """The date's name, what it asks for and what it has of its own after a change of it."""
    names = {"start": "time", "end": "time", "length": "time", "within": "things"}
    fields = frozenset(names.get(key, key) for key in change)
    if scope != "this" and fields & date.own:
        return date.name, date.ask, date.own
    change = dict(change)
    if "length" in change:
        change["end"] = date.ask.start + change.pop("length")
    ask = replace(date.ask, **change)
    if repeats:
        return date.name, ask, date.own | fields if scope == "this" else date.own
    if ask.own and ask.own[0] not in ask.spaces:
        ask = replace(ask, own=None)
    if ask.within and ask.within not in ask.spaces:
        ask = replace(ask, things=(), within=None)
    return ask.start, ask, date.own


def codes(refusals: list[dict]) -> dict:
    """The codes of refusals by the date that they are about."""
    found: dict[int, set] = {}
    for refusal in refusals:
        found.setdefault(seconds_of(refusal["occurrence"]), set()).add(refusal["code"])
    return found


def codes_of(date: dict) -> set:
    return {refusal["code"] for refusal in date.get("refusals", [])}


def reasons_of(verdicts: list) -> dict:
    return {seconds(verdict.name): set(verdict.codes) for verdict in verdicts if verdict.codes}


def shown(told: dict) -> list[str]:
    """A booking as the API tells it, as far as the account knows of it, a line for each date."""
    dates = [
        line(
            on_the_wall(date["start"]), on_the_wall(date["end"]), date["spaces"], date["state"],
            on_the_wall(date.get("moved-from", date["start"])), codes_of(date))
        for date in told["occurrences"]
    ]
    head = " ".join(str(told[key]) for key in ("state", "title", "people", "clashes"))
    return [head + (" offered" if "offered" in told else ""), *sorted(dates)]


def expected(booking: Booking) -> list[str]:
    """The same by the account."""
    dates = [
        line(date.ask.start, date.ask.end, date.ask.spaces, date.state, date.name, date.codes) for date in booking.dates
    ]
    offered = " offered" if booking.offered and booking.state == "option" else ""
    return [f"{booking.state} {booking.title} {booking.people} {booking.clashes}{offered}", *sorted(dates)]


def line(start: datetime, end: datetime, spaces, state: str, name: datetime, codes) -> str:
    why = sorted(codes) if state in ("rejected", "suspended", "waitlisted") else ""
    moved = f"from {wall(name)}" if name != start else ""
    return f"{wall(start)} {wall(end)} {' '.join(sorted(spaces))} {state} {moved} {why}"


def events(calendar, first: datetime, last: datetime) -> list[tuple[str, int, int]]:
    """(booking, start, end) of everything in a calendar that takes place, closures left out."""
    found = []
    for event in recurring_ical_events.of(calendar).between(first.replace(tzinfo=ZONE), last.replace(tzinfo=ZONE)):
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if isinstance(start, datetime) and event.get("TRANSP") != "TRANSPARENT" and "Lekkage" not in event["SUMMARY"]:
            booking = str(event["URL"]).rsplit("/", 1)[-1]
            found.append((booking, seconds_of(start.isoformat()), seconds_of(end.isoformat())))
    return sorted(found)
