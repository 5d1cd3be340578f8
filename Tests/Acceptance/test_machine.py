"""The house under a machine that asks, moves, edits, cancels, closes and shrinks in any order, beside a plain account
of what must come of it. A failure ends as the shortest list of steps that shows it."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, consumes, initialize, multiple, precondition, run_state_machine_as_test

from expected_bookings import Booking, Date, refused
from machine_house import (
    ASKED, AT_FIRST, CLASHES, FIRST, GROUPS, LATER, PEOPLE, PLACE, PLACES, POOLS, REPEATS, SCOPES, THINGS, TIMES, Ways,
    emptied)
from house import LONG
from machine_checks import Watched, step
from model import Ask, seconds
from slots import wall
from api_bodies import body, changed, changing, codes, codes_of, expand, on_the_wall, read, reasons_of, seconds_of, shifted

# A step answers in milliseconds, but the house is real: how long an example takes says nothing about the machine.
SETTINGS = settings(
    max_examples=400 if LONG else 32, stateful_step_count=40 if LONG else 25, derandomize=not LONG, database=None,
    deadline=None, print_blob=False, suppress_health_check=list(HealthCheck))
# What must have happened, or the machine shows nothing. What the house gives back is rarer than a short run on any day can
# promise: the long form sees it too.
EXPECTED = {(act, answer) for act in ("book", "change", "taken away") for answer in ("yes", "no")} | {
    (act, "yes") for act in ("cancel", "retry", "wait", "offer")
} | ({("given back", "yes"), ("given back", "no")} if LONG else set())


# Spaces that are closed, none for the whole house, and those that stay open all the same.
CLOSED = [
    (("zaal-a",), ()), ((), ()), (("grote-zaal",), ("zaal-b",)), (("huiskamer", "tuin"), ()), ((), ("tuin",)),
    (("zaal-a", "tuin"), ("tuin",))]


@pytest.fixture(scope="module")
def ground(house, tmp_path_factory):
    return emptied(house, tmp_path_factory.mktemp("rules"))


class Machine(Watched):
    bookings = Bundle("bookings")
    closures = Bundle("closures")

    # --- asking ---

    @step(initialize, target=bookings, **AT_FIRST)
    def book_first(self, **asked):
        return self.ask(**asked)

    @step(initialize, target=bookings, **AT_FIRST)
    def book_second(self, **asked):
        return self.ask(**asked)

    @step(target=bookings, **ASKED)
    def book(self, **asked):
        return self.ask(**asked)

    @step(target=bookings, id=bookings, place=PLACE, group=st.sampled_from(GROUPS), repeat=REPEATS, way=Ways.ANY)
    def wait_for_its_place(self, id, place, group, repeat, way):
        """Asks for what a booking has, and waits until it is free."""
        date = self.pick(id, place)
        if not date:
            return multiple()
        return self.ask(group, date.ask, date.ask.spaces, repeat, "wait", 4, (), way, 0)

    def ask(self, group, time, spaces, repeat, clashes, people, things, way, otherwise):
        ways = Ways.ALL[way]
        ask = Ask(
            time.start, time.end, spaces, people, things, within=spaces[0] if ways.get("within") else None,
            own=(spaces[1], *ways["own"]) if "own" in ways and len(spaces) > 1 else None,
            around=ways.get("around", (0, 0)), tagged=ways.get("tagged", False))
        request = body(ask, group, repeat, clashes) | ({"hold-until": wall(FIRST)} if ways.get("option") else {})
        names = expand(time.start, repeat)
        if ways.get("except") and len(names) > 2:
            request["except"] = [str(names.pop(1).date())]
        return self.asks(request, ask, names, otherwise)

    def asks(self, request, ask, names, otherwise):
        """Asks on trial, then in earnest: both give the answer that the account gives."""
        clashes, option = request["clashes"], "hold-until" in request
        asked = [(None, name, shifted(ask, name), frozenset()) for name in names]
        verdicts = self.books.judge(asked, self.books.others())
        client = self.clients[request["group"]]
        tried, answer = client.book(request, dry=True), client.book(request)
        if answer.json().get("state") == "waitlisted":
            self.waited.append((request["group"], answer.json()["id"]))
        no = refused(verdicts, clashes)
        waits = no and clashes == "wait" and self.books.may_wait(verdicts)
        no = no and not waits
        assert otherwise is not None or not no, f"an alternative that the account refuses: {reasons_of(verdicts)}"
        self.tell("book", no)
        self.compare_answers(tried, answer, verdicts, no, 201)
        if no:
            return self.follow(request, answer.json()["alternatives"], otherwise)
        told = answer.json()
        booking = Booking(
            told["id"], (told["created"], told["id"]), request["group"], request["title"], request["people"],
            "refuse" if clashes == "wait" and not waits else clashes, option, "repeat" in request, [])
        booking.dates = self.books.dates(verdicts, booking)
        for date in booking.dates if waits else []:
            date.state = "waitlisted"
        self.books.all[booking.id] = booking
        self.counts["wait", "yes"] += waits
        return booking.id

    def follow(self, request, offers, which):
        """Takes what is offered instead: it must be accepted, unless somebody has to be asked first."""
        if not offers:
            return multiple()
        offer = offers[min(which, len(offers) - 1)]
        if offer["kind"] == "ask-other-group":
            return multiple()
        request = request | {key: offer[key] for key in offer if key not in ("kind", "text", "outcome")}
        request |= {edge: wall(on_the_wall(offer[edge])) for edge in ("start", "end")}
        ask, names = read(request)
        self.counts["follow", offer["kind"]] += 1
        return self.asks(request, ask, names, None)

    def compare_answers(self, tried, answer, verdicts, no, yes):
        assert answer.status_code == (409 if no else yes), f"expected {reasons_of(verdicts)}: {answer.text}"
        assert tried.status_code == (409 if no else 200), tried.text
        if no:
            assert tried.json()["refusals"] == answer.json()["refusals"]
            assert codes(answer.json()["refusals"]) == reasons_of(verdicts)
        else:
            assert "id" not in tried.json()
            found = sorted((seconds_of(date["start"]), sorted(codes_of(date))) for date in tried.json()["occurrences"])
            assert found == sorted((seconds(verdict.ask.start), sorted(verdict.codes)) for verdict in verdicts)

    # --- changing ---

    @step(id=bookings, place=PLACE, time=TIMES)
    def move_one_date(self, id, place, time):
        self.edit(id, place, "this", time=time)

    @step(id=bookings, place=PLACE, past=st.sampled_from([0, 30, 60]), less=st.sampled_from([30, 60, -30]))
    def stretch_one_date(self, id, place, past, less):
        """Comes a little later and goes a little earlier, or later."""
        date = self.pick(id, place)
        if date and date.ask.start + timedelta(minutes=past) < date.ask.end - timedelta(minutes=less):
            start, end = date.ask.start + timedelta(minutes=past), date.ask.end - timedelta(minutes=less)
            self.edit(id, place, "this", start=start, end=end)

    @step(id=bookings, place=PLACE, spaces=PLACES)
    def move_one_date_elsewhere(self, id, place, spaces):
        self.edit(id, place, "this", spaces=spaces)

    @step(id=bookings, place=PLACE, scope=SCOPES, people=PEOPLE, clashes=CLASHES)
    def change_the_people(self, id, place, scope, people, clashes):
        self.edit(id, place, scope, clashes, people=people)

    @step(id=bookings, place=PLACE, scope=SCOPES, things=THINGS, clashes=CLASHES)
    def change_the_things(self, id, place, scope, things, clashes):
        self.edit(id, place, scope, clashes, things=things)

    @step(id=bookings, place=PLACE, scope=LATER, longer=st.sampled_from([30, -30, 60]), clashes=CLASHES)
    def change_the_end(self, id, place, scope, longer, clashes):
        date = self.pick(id, place)
        if date and date.ask.end + timedelta(minutes=longer) > date.ask.start:
            self.edit(id, place, scope, clashes, longer=longer)

    @step(id=bookings, place=PLACE, scope=LATER, title=st.sampled_from("XY"))
    def change_the_title(self, id, place, scope, title):
        self.edit(id, place, scope, title=title)

    @step(id=bookings, place=PLACE, scope=LATER)
    def be_sure(self, id, place, scope):
        """Makes a booking of an option."""
        self.edit(id, place, scope, sure=True)

    def pick(self, id, place) -> Date | None:
        coming = self.books.all[id].coming
        return coming[min(place, len(coming) - 1)] if coming else None

    def edit(self, id, place, scope, clashes=None, **what):
        booking, named = self.books.all[id], self.pick(id, place)
        if not named:
            return
        scope = scope if booking.repeats else "all"
        patch, change = changing(named, what)
        if clashes and scope != "this":
            patch["clashes"] = clashes
        touched, kept = self.touched(booking, named, change, scope)
        others = self.books.others(but=booking) + [date.ask for date in kept or [] if date.holds]
        verdicts = self.books.judge(touched, others)
        query = {"occurrence": wall(named.name), "scope": scope} if booking.repeats else {}
        if self.send(booking, patch, verdicts, query):
            self.take_over(booking, self.told, verdicts, kept, {} if scope == "this" else patch)
            self.settle()

    def touched(self, booking, named, change, scope):
        """What is judged, and the dates that stay where the later ones become a booking of their own; else None."""
        from_here = booking.coming if scope == "all" else booking.coming[booking.coming.index(named):]
        dates = [named] if scope == "this" else from_here
        if scope == "following" and named is not booking.coming[0]:
            kept = [date for date in booking.dates if date.name < named.name]
            return [(date, *changed(date, change, scope, booking.repeats)) for date in dates], kept
        same = lambda date: (date, date.name, date.ask, date.own)
        return [
            (date, *changed(date, change, scope, booking.repeats)) if date in dates else same(date)
            for date in booking.coming], None

    def send(self, booking, patch, verdicts, query):
        """Whether it is accepted, which it must be when the account says so."""
        http, path = self.clients[booking.group].http, f"/api/v1/bookings/{booking.id}"
        if not booking.held:
            answer = http.patch(path, json=patch, params=query)
            assert answer.status_code == 409 and "refusals" not in answer.json(), answer.text
            return False
        no = refused(verdicts, patch.get("clashes", booking.clashes))
        lost = [verdict for verdict in verdicts if verdict.codes and verdict.old.holds]
        if lost and not no and patch.get("clashes") != "skip":
            no, verdicts = True, lost
        tried = http.patch(path, json=patch, params=query | {"dry-run": "true"})
        answer = http.patch(path, json=patch, params=query)
        self.tell("change", no)
        self.compare_answers(tried, answer, verdicts, no, 200)
        self.told = answer.json()
        return not no

    def take_over(self, booking, told, verdicts, kept, patch):
        """What was edited in the account, in place or as a booking of its own."""
        if kept is not None:
            assert told["id"] != booking.id
            booking.dates = kept
            booking.end()
            booking = replace(
                booking, id=told["id"], made=(told["created"], told["id"]), dates=[], ended=None, offered=False)
            self.books.all[booking.id] = booking
        booking.title, booking.people = patch.get("title", booking.title), patch.get("people", booking.people)
        booking.clashes = patch.get("clashes", booking.clashes)
        booking.option = booking.option and "hold-until" not in patch
        gone = [date for date in booking.dates if date not in booking.coming]
        booking.dates = sorted(gone + self.books.dates(verdicts, booking), key=lambda date: date.name)

    @step(id=bookings)
    def retry_rejected_dates(self, id):
        booking = self.books.all[id]
        if not booking.held:
            return
        verdicts = self.books.judge(
            [(date, date.name, date.ask, date.own) for date in booking.coming], self.books.others(but=booking))
        answer = self.clients[booking.group].http.post(f"/api/v1/bookings/{id}/retries")
        no = refused(verdicts, "skip")
        self.tell("retry", no)
        assert answer.status_code == (409 if no else 200), answer.text
        if not no:
            self.take_over(booking, answer.json(), verdicts, None, {})
            self.settle()

    # --- cancelling ---

    @step(id=bookings, place=PLACE, scope=SCOPES)
    def cancel(self, id, place, scope):
        booking, named = self.books.all[id], self.pick(id, place)
        if not named:
            return
        query = {} if scope == "all" else {"occurrence": wall(named.name), "scope": scope}
        later = scope == "following"
        going = [
            date for date in booking.open
            if scope == "all" or date is named or (later and date.name > named.name)]
        answer = self.clients[booking.group].cancel(id, **query)
        no = bool(booking.ended) or not going
        self.tell("cancel", no)
        assert answer.status_code == (409 if no else 200), answer.text
        if not no:
            # What did not fit does not come back after it; what is called off as a whole comes back by nothing.
            going += [
                date for date in booking.coming if date.state == "rejected" and later and date.name >= named.name]
            for date in going:
                date.go("cancelled")
            booking.end()
            self.settle()

    # --- the board ---

    @property
    def waiting(self):
        return [one for one in self.books.all.values() if one.state == "awaiting-board"]

    @precondition(lambda self: self.waiting)
    @step(which=PLACE)
    def approve(self, which):
        self.answer(which, "approve")

    @precondition(lambda self: self.waiting)
    @step(which=PLACE)
    def decline(self, which):
        self.answer(which, "decline", "--reason", "Nee.")

    @precondition(lambda self: self.waiting)
    @step(which=PLACE)
    def waive(self, which):
        self.answer(which, "waive", "--waive", "M1", "--reason", "Voor een keer.")

    def answer(self, which, verb, *words):
        """About the first, second … of the requests that wait."""
        booking = self.waiting[min(which, len(self.waiting) - 1)]
        away = all(date.state == "suspended" for date in booking.held)
        run = self.centre.shell("booking", verb, booking.id, *words)
        fits = verb == "decline" or not away
        self.tell(verb, not fits)
        assert run.returncode == (0 if fits or verb == "waive" else 3), run.stdout + run.stderr
        booking.waived = booking.waived or verb == "waive"
        for date in booking.held if fits else []:
            if verb == "decline" and date.stands == "awaiting-board":
                date.go("declined")
            elif verb != "decline":
                date.stand("option" if booking.option else "confirmed")
        booking.end("declined")
        self.settle()

    @step(
        target=closures, id=bookings, place=PLACE, when=st.sampled_from(["then", "that day", "just after"]),
        what=st.sampled_from(CLOSED))
    def close(self, id, place, when, what):
        """During one of the dates of a booking, on all of its day, or in the half hour after it."""
        date = self.pick(id, place)
        if not date:
            return multiple()
        spaces, spared = what
        before = self.books.away()
        day = date.ask.start.replace(hour=0, minute=0)
        start, end = {
            "then": (date.ask.start, date.ask.end), "that day": (day, day + timedelta(days=1)),
            "just after": (date.ask.end, date.ask.end + timedelta(minutes=30)),
        }[when]
        words = ["--start", wall(start), "--end", wall(end)]
        for flag, slugs in (("--spaces", spaces), ("--spared", spared)):
            words += [flag, ",".join(slugs)] if slugs else []
        if set(spaces) & set(spared):
            assert self.centre.shell("closure", "add", "--title", "Lekkage", *words).returncode == 64
            return multiple()
        told = self.shell("closure", "add", "--title", "Lekkage", *words)
        self.house.close(told["id"], start, end, spaces, spared)
        self.compare_settled(told, before)
        return told["id"]

    @step(number=consumes(closures))
    def lift(self, number):
        before = self.books.away()
        told = self.shell("closure", "retire", str(number))
        del self.house.closures[number]
        self.compare_settled(told, before)

    @step(quantity=st.sampled_from([2, 1, 0, 3]), pool=st.sampled_from(list(POOLS)))
    def change_a_pool(self, quantity, pool):
        before = self.books.away()
        many = quantity * (1 if pool == "beamers" else 4)
        told = self.shell("equipment", "change", pool, "--quantity", str(many))
        self.house.pools[pool] = (many, *POOLS[pool][1:])
        self.compare_settled(told, before)


def test_whatever_happens_in_whatever_order_the_house_is_as_the_account_says(ground):
    Machine.counts = Counter()
    run_state_machine_as_test(lambda: Machine(ground), settings=SETTINGS)
    counts = dict(sorted((+Machine.counts).items()))
    assert EXPECTED <= counts.keys(), f"the machine stood still: {counts}"
    acts = {act for act, _ in counts}
    assert "follow" in acts and acts & {"approve", "decline", "waive"}, "nobody took an alternative, or asked the board"
