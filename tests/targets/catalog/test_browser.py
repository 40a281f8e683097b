"""The catalogue page in a browser: what people see, press and hear."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest

from generator.design.client import ClientDesign, Group
from generator.targets.catalog.page import page as around
from tests.targets.catalog.hostile import ATTACK, hostile
from tests.targets.catalog.reading import Page as Parsed
from tests.targets.catalog.reading import html
from tests.targets.designs import GET_TREE, LIST_TREES, PLANT, orchard

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

sync_api = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

ADDRESS = "https://catalogue.example/"
GUARD = 120_000
"""Milliseconds, against waiting for ever."""
PHONE, DESKTOP = (390, 844), (1440, 900)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
RULES = {
    "resultTypes": ["violations"],
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
}
Scheme: TypeAlias = Literal["light", "dark"]
Open: TypeAlias = "Callable[..., Page]"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One process for all of these tests; Debian's and Ubuntu's packages have it."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.skip(f"needs a browser: there is none of {', '.join(names)}")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def show(browser: Browser) -> Iterator[Open]:
    """Opens the page of a design, or one as it is.

    It asks for nothing else, and nothing goes wrong in it.
    """
    contexts, faults = [], []

    def show(
        shown: ClientDesign | str,
        hash: str = "",
        size: tuple[int, int] = DESKTOP,
        scheme: Scheme = "light",
    ) -> Page:
        content = shown if isinstance(shown, str) else html(shown)

        def respond(route: Route) -> None:
            if route.request.url == ADDRESS:
                route.fulfill(body=content, content_type="text/html")
            else:
                faults.append(f"request: {route.request.url}")
                route.abort()

        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        context.route("**/*", respond)
        page = context.new_page()
        page.set_default_timeout(GUARD)
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{ADDRESS}{hash}")
        return page

    yield show
    for context in contexts:
        context.close()
    assert not faults


def go(page: Page, hash: str) -> None:
    """Follows a link within the page, to the end: pages hear of it a little later."""
    page.evaluate(
        """hash => new Promise(done => {
        if (location.hash === hash) return done()
        addEventListener("hashchange", () => done(), {once: true})
        location.hash = hash
    })""",
        hash,
    )


def names(page: Page) -> list[str]:
    """The tools in the list."""
    found: list[str] = page.locator("#results a .slug").all_text_contents()
    return [one.partition(" ")[0] for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_accessible(show: Open, size: tuple[int, int], scheme: Scheme) -> None:
    """axe knows of contrast, names, roles, landmarks and more."""
    page = show(orchard(), "", size, scheme)
    for hash in ("", "#ORCHARD_PLANT", "#ORCHARD_GET_TREE", "#/about"):
        go(page, hash)
        for summary in page.locator("main summary:visible").all():
            summary.click()
        violations = axe.Axe().run(page, options=RULES).response["violations"]
        assert not violations, [(one["id"], one["nodes"]) for one in violations]
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= size[0], "nobody scrolls sideways"


def test_find_as_you_type(show: Open) -> None:
    """Words of names, parameters, paths and scopes; the group and the effect as well."""
    other = Group(("sheds",), "Sheds", (replace(PLANT, slug="ORCHARD_BUILD"),))
    trees = Group(("trees",), "Trees", (GET_TREE, LIST_TREES, PLANT))
    page = show(orchard(trees, other))
    count, query = page.locator("#count"), page.get_by_label("Search")
    assert count.text_content() == "4 tools" and len(names(page)) == 4
    query.fill("trees:READ id")
    assert names(page) == ["ORCHARD_GET_TREE"] and count.text_content() == "1 tool"
    query.fill("plant")
    assert names(page)[0] == "ORCHARD_PLANT"
    query.fill("tree nothing")
    assert names(page) == [] and "No tool fits" in (count.text_content() or "")
    query.fill("")
    page.get_by_label("Group").select_option("Sheds (1)")
    assert names(page) == ["ORCHARD_BUILD"]
    page.get_by_label("Group").select_option("All groups")
    page.get_by_label("Read-only").check(force=True)
    assert names(page) == ["ORCHARD_GET_TREE"]


def test_by_keyboard(show: Open) -> None:
    """From the search field to a tool and its example, without a mouse."""
    page = show(orchard())
    page.keyboard.press("Tab")
    assert page.locator(":focus").text_content() == "Skip to the content"
    page.keyboard.press("Enter")
    page.locator("main:focus").wait_for()
    assert page.url == ADDRESS
    page.keyboard.press("Control+K")
    page.keyboard.type("get")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator("h2:focus", has_text="Get tree").wait_for()
    assert page.url == f"{ADDRESS}#ORCHARD_GET_TREE"
    assert page.title() == "Get tree \u00b7 Orchard tools"
    current = page.locator("#results [aria-current=page] .slug")
    assert "ORCHARD_GET_TREE" in (current.text_content() or "")
    for name, copied in (
        ("Copy the Python call", 'orchard.trees.get_tree("...")'),
        ("Copy the tool call", '"tree__id": "..."'),
    ):
        page.get_by_role("button", name=name).press("Enter")
        page.get_by_role("status").filter(has_text="Copied").wait_for()
        assert copied in page.evaluate("navigator.clipboard.readText()")


def test_on_a_phone(show: Open) -> None:
    """One column at a time, and back to the tool in the list."""
    page = show(orchard(), size=PHONE)
    page.get_by_role("link", name="Plant").click()
    page.locator("#results").wait_for(state="hidden")
    page.get_by_role("link", name="All tools").click()
    assert page.locator("#results a:focus .slug").text_content() == "ORCHARD_PLANT"
    for article in page.locator("main article").all():
        article.wait_for(state="hidden")


def test_addresses(show: Open) -> None:
    """Links to tools, by any of their names, work in chats and tickets."""
    page = show(orchard(), "#ORCHARD_PLANT")
    assert page.locator("#tool h2").text_content() == "Plant"
    go(page, "#NO%SUCH")
    page.get_by_text("There is no tool NO%SUCH.").wait_for()
    assert (
        page.locator("#about").is_visible() and not page.locator("#tool").is_visible()
    )


def test_hostile_text_stays_text(show: Open) -> None:
    """Whatever a page or a document says, it is shown, and does nothing."""
    page = show(hostile(), "#ORCHARD_GET_TREE")
    for summary in page.locator("main summary").all():
        summary.click()
    assert page.locator("img, b, iframe").count() == 0
    assert page.evaluate("window.hit") is None
    shown = page.locator("#tool").text_content() or ""
    pieces = [one for one in ATTACK.split("`") if one]
    assert all(shown.count(one) >= 3 for one in pieces)
    go(page, "#/about")
    assert page.locator("#about").inner_text().count("window.hit=1") >= 3


def test_ten_thousand_tools(show: Open) -> None:
    """Rows are made as they are needed; all tools are searched."""
    data = Parsed(html(orchard())).data
    (tree,) = (one for one in data["tools"] if one["name"] == "ORCHARD_GET_TREE")
    data["tools"] = [
        {**tree, "name": f"ORCHARD_TREE_{number}", "title": f"Tree {number}"}
        for number in range(10_000)
    ]
    page = show(around(orchard(), data))
    assert page.locator("#count").text_content() == "10,000 tools"
    assert len(names(page)) < 500
    page.locator("#results button").scroll_into_view_if_needed()
    page.locator("#results li:nth-child(130)").wait_for()
    page.get_by_label("Search").fill("tree 9876")
    assert names(page) == ["ORCHARD_TREE_9876"]
