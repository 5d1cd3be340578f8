"""The pages in a real browser: without script, in two languages, on a phone and on a desk."""

import re
import shutil
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from conftest import CHOIR, YOGA
from slots import Slot, local

DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
SIZES = {"phone": {"width": 360, "height": 740}, "desk": {"width": 1280, "height": 800}}
WORDS = {
    "nl": {"ask": "ruimte aanvragen", "confirmed": "bevestigd", "no": "nee|niet|kan niet|bezet"},
    "en": {"ask": "ask for a space", "confirmed": "confirmed", "no": "no|not|taken|busy"},
}
PAGES = ["/", "/?view=week", "/rules", "/rules/H04", "/spaces/zaal-a", "/sign-in", "/about", "/feeds", "/groups", "/openings",
         "/openings?minutes=120&people=38&weekdays=tue&block=18:00-22:00&access=step-free"]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


def visit(browser, house, language="nl", size="desk", script=False):
    context = browser.new_context(
        base_url=house.url, locale={"nl": "nl-NL", "en": "en-GB"}[language], viewport=SIZES[size],
        java_script_enabled=script, timezone_id="Europe/Amsterdam",
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    return page


def sign_in(page, house, group):
    """The link of the board; a button confirms it, so that a mail scanner cannot use it up."""
    page.goto(house.centre.sign_in_link(group))
    page.locator("main form button").first.click()
    expect(page.locator("body")).not_to_contain_text("404")


def fill_in(page, slot, title, people="4"):
    page.locator("[name=title]").fill(title)
    space = page.locator(f"[name=spaces][value={slot.space}], select[name=spaces]").first
    if space.evaluate("element => element.tagName") == "SELECT":
        space.select_option(slot.space)
    else:
        space.check()
    page.locator("[name=date]").fill(slot.start.date().isoformat())
    page.locator("[name=from]").fill(slot.start.strftime("%H:%M"))
    page.locator("[name=to]").fill(slot.end.strftime("%H:%M"))
    page.locator("[name=people]").fill(people)


def no_sideways(page):
    assert page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth + 1"), "nothing sticks out of the screen"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", WORDS)
def test_a_group_signs_in_books_is_refused_and_takes_another_way(browser, house, slots, language, size):
    slot = slots.free("werkplaats")
    page = visit(browser, house, language, size)
    sign_in(page, house, YOGA)
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.get_by_role("link", name=re.compile(WORDS[language]["ask"], re.I)).first.click()
    no_sideways(page)

    fill_in(page, slot, f"Proef {language} {size}")
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator("main")).to_contain_text(re.compile(WORDS[language]["confirmed"], re.I))
    no_sideways(page)
    assert house.client(YOGA).busy("werkplaats", local(slot.start).isoformat(), local(slot.end).isoformat())

    page.goto(f"/book?space=werkplaats&date={slot.start.date().isoformat()}")
    fill_in(page, slot, f"Nog een {language} {size}")
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator("main")).to_contain_text(re.compile(WORDS[language]["no"], re.I))
    no_sideways(page)
    ways = page.locator("[data-alternative] button, .alternatives button")
    assert ways.count() >= 2, "a no comes with ways out"
    ways.first.click()
    expect(page.locator("main")).to_contain_text(re.compile(WORDS[language]["confirmed"], re.I))


def test_what_was_filled_in_stays_after_a_mistake(browser, house, slots):
    slot = slots.free("werkplaats")
    page = visit(browser, house)
    sign_in(page, house, CHOIR)
    page.goto("/book")
    fill_in(page, slot, "Blijft staan", people="0")
    page.locator("main form").last.evaluate("form => form.noValidate = true")
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator("[name=title]")).to_have_value("Blijft staan")
    expect(page.locator("[name=date]")).to_have_value(slot.start.date().isoformat())


def test_a_sign_in_link_works_once_and_looking_does_not_use_it_up(browser, house):
    link = house.centre.sign_in_link(CHOIR)
    scanner = visit(browser, house)
    scanner.goto(link)
    scanner.goto(link)
    page = visit(browser, house)
    page.goto(link)
    page.locator("main form button").first.click()
    page.goto("/my")
    expect(page.locator("main")).to_contain_text("Wisselklank")
    cookies = page.context.cookies()
    assert cookies and all(cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict") for cookie in cookies if "session" in cookie["name"].lower())
    late = visit(browser, house)
    late.goto(link)
    if late.locator("main form button").count():
        late.locator("main form button").first.click()
    late.goto("/my")
    expect(late.locator("main")).not_to_contain_text("Wisselklank")


def test_the_language_switch_stays(browser, house):
    page = visit(browser, house, "nl")
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    switch = page.locator("a[hreflang=en], button[value=en]").first
    switch.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto("/rules")
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_there_and_fits_a_phone(browser, house, path):
    page = visit(browser, house, size="phone")
    answer = page.goto(path)
    assert answer.status == 200, path
    assert page.title().strip() and page.locator("h1").count() == 1
    no_sideways(page)


def test_every_page_works_for_everyone(browser, house, choir, slots):
    """axe finds no fault that a machine can find; it needs script, the pages do not."""
    id = choir.booked(slots.free().request(CHOIR, visibility="public"))["id"]
    page = visit(browser, house, script=True)
    page.context.add_init_script("")
    sign_in(page, house, CHOIR)
    faults = {}
    for path in [*PAGES, f"/bookings/{id}", f"/bookings/{id}/change", "/book", "/my", "/nergens"]:
        page.goto(path)
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).response["violations"]
        if found:
            faults[path] = [(item["id"], item["nodes"][0]["html"][:120]) for item in found]
    assert faults == {}


def test_a_private_activity_shows_as_busy(browser, house, choir, slots):
    slot = slots.free("spreekkamer")
    choir.booked(slot.request(CHOIR, visibility="private", title="Zeer besloten"))
    page = visit(browser, house)
    page.goto(f"/?date={slot.start.date().isoformat()}")
    expect(page.locator("main")).to_contain_text(re.compile("bezet", re.I))
    expect(page.locator("body")).not_to_contain_text("Zeer besloten")


def test_nobody_signed_in_is_led_to_the_door(browser, house):
    page = visit(browser, house)
    page.goto("/book")
    assert page.url.split("?")[0].endswith("/sign-in") or page.locator("a[href^='/sign-in']").count()


@pytest.mark.parametrize("language", WORDS)
def test_a_moment_is_found_and_booked_on_a_phone_without_script(browser, house, language):
    page = visit(browser, house, language, "phone")
    sign_in(page, house, YOGA)
    page.goto("/")
    page.locator("a[href='/openings']").first.click()
    page.locator("[name=minutes]").select_option("60")
    page.locator("[name=people]").fill("6")
    page.locator("[name=weekdays][value=wed]").check()
    page.locator("[name=block]").select_option("13:00-17:00")
    page.locator("summary").first.click()
    page.locator("[name=access][value=step-free]").check()
    page.locator("#find button").click()
    no_sideways(page)
    expect(page.locator("[name=weekdays][value=wed]")).to_be_checked()
    page.locator(".moments a").nth(1).click()
    page.locator("[name=title]").fill(f"Gevonden {language}")
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator("main")).to_contain_text(re.compile(WORDS[language]["confirmed"], re.I))


def test_the_shell_finds_what_the_api_finds(house, choir):
    wish = {"minutes": "120", "people": "38", "weekdays": "tue,thu", "block": "18:00-22:00", "access": "step-free",
            "equipment": "beamers:1", "layout": "theater"}
    words = [word for name, value in wish.items() for word in (f"--{name}", value)]
    found = house.centre.json("openings", "--group", CHOIR, *words)
    assert found == choir.get("/api/v1/openings", **wish).json() and found["openings"]
    assert house.centre.shell("openings", "--weekdays", "dinsdag").returncode == 64
    assert house.centre.shell("openings", "--group", "niemand").returncode == 4
    told = house.centre.shell("openings", "--people", "4").stdout
    line = told.splitlines()[-1].split(": ", 1)[1]
    assert "--cursor" in line and house.centre.shell(*line.split()[1:]).returncode == 0


def fold(page, id):
    page.locator(f"details#{id} > summary").click()


def test_everything_can_be_asked_on_a_phone_without_script(browser, house, slots):
    whole = slots.weekly(4, "zaal-b", minutes=120)
    slot = Slot(whole.space, whole.start + timedelta(hours=1), whole.end)
    page = visit(browser, house, "nl", "phone")
    sign_in(page, house, CHOIR)
    page.goto("/book")
    fill_in(page, slot, "Van alles")
    fold(page, "repeat")
    page.locator("[name=every]").select_option("week")
    page.locator("[name=until]").fill((slot.start + timedelta(days=21)).date().isoformat())
    page.locator("[name=closed-days]").select_option("skip")
    fold(page, "times")
    page.locator("[name=place-0]").select_option("zaal-b")
    page.locator("[name=begin-0]").fill(whole.start.strftime("%H:%M"))
    page.locator("[name=finish-0]").fill(whole.end.strftime("%H:%M"))
    fold(page, "with")
    page.locator("[name=with]").first.select_option(YOGA)
    fold(page, "hold")
    page.locator("[name=hold-until]").fill((slot.start - timedelta(days=2)).date().isoformat())
    no_sideways(page)
    page.locator("[name=look]").click()
    no_sideways(page)
    expect(page.locator("[name=begin-0]")).to_have_value(whole.start.strftime("%H:%M"))
    assert page.locator("section.answer form button").count(), page.locator("main").inner_text()[:1500]
    page.locator("section.answer form button").first.click()
    expect(page.locator("main")).to_contain_text("optie")
    for said in ("Yoga Voor Iedereen", f"Zaal B: {DAYS[slot.start.weekday()]}", "Optie tot"):
        expect(page.locator("dl.facts")).to_contain_text(said)


def test_a_booking_changes_on_a_phone_without_script(browser, house, choir, slots):
    slot = slots.weekly(3, "werkplaats")
    made = choir.booked(slot.request(CHOIR, repeat="FREQ=WEEKLY;COUNT=3", title="Wordt anders"))
    later = slots.free("werkplaats", minutes=60, after_days=30)
    choir.booked(later.request(CHOIR))
    page = visit(browser, house, "nl", "phone")
    sign_in(page, house, CHOIR)
    page.goto(f"/bookings/{made['id']}")
    no_sideways(page)
    page.locator(".dates a[href*='/change']").nth(1).click()
    no_sideways(page)
    expect(page.locator("[name=scope][value=this]")).to_be_checked()
    page.locator("[name=title]").fill("Is anders")
    page.locator("[name=date]").fill(later.start.date().isoformat())
    page.locator("[name=from]").fill(later.start.strftime("%H:%M"))
    page.locator("[name=to]").fill(later.end.strftime("%H:%M"))
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator("main")).to_contain_text("Er is niets gewijzigd")
    expect(page.locator("[name=title]")).to_have_value("Is anders")
    no_sideways(page)
    page.locator("[data-alternative] button").first.click()
    expect(page.locator("main")).to_contain_text("Je boeking is gewijzigd")
    dates = choir.get(f"/api/v1/bookings/{made['id']}").json()["occurrences"]
    assert [date["state"] for date in dates] == ["confirmed"] * 3
    assert sum("moved-from" in date or date["spaces"] != ["werkplaats"] for date in dates) == 1
