"""What stands round the body of a slide on the wall: subject and headline above; how to read it, source and place below."""

from slides.room import headline_size
from slides.slide import Slide
from ui.language import t
from ui.markup import shown, tag
from ui.wall_turns import Spot


def head_html(slide: Slide) -> str:
    """Subject and headline."""
    subject = _line("p", slide.subject, "wall-subject") if slide.subject else ""
    headline = tag("h1", shown(slide.headline), style=f"font-size:{headline_size(slide.headline)}px")
    return tag("header", subject, headline)


def caption_html(caption: str) -> str:
    """How to read the body."""
    return _line("p", caption, "wall-caption")


def foot_html(source: str, spot: Spot, at_the_end: str) -> str:
    """The source line, the place of the slide – or, once, that there is no further one – and the way to a full screen."""
    places = [at_the_end] if at_the_end else _places(spot)
    place = tag("p", *(tag("span", shown(words)) for words in places), role="status", **{"class": "wall-place"})
    name = t("wall.full_screen")
    full = tag("button", type="button", title=name, **{"aria-label": name, "aria-keyshortcuts": "F", "data-full": "1"})
    return tag("footer", _line("p", source, "wall-source"), place, full, **{"class": "wall-foot"})


def _places(spot: Spot) -> list[str]:
    """«Visning 3 av 12» in the run, and «steg 2 av 5» of the view, where there are several."""
    view = [t("wall.view", at=spot.at, n=len(spot.run.views))] if spot.at else []
    step = [t("wall.step", step=spot.step, n=spot.steps)] if spot.steps > 1 else []
    return view + step


def _line(name: str, words: str, look: str) -> str:
    return tag(name, shown(words), **{"class": look})
