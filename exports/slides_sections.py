"""The sections of a PowerPoint file: one a view, with its slides, as the list of slides beside them shows it."""

import uuid
from collections.abc import Sequence
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from exports.slides_pen import one_line

NAMESPACE = "http://schemas.microsoft.com/office/powerpoint/2010/main"
EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
"""What PowerPoint calls the list of sections."""


def add_sections(deck: Any, sections: Sequence[tuple[str, int]]) -> None:
    """Part a deck's slides into sections: the name of each, and how many slides it has, in their order."""
    slides = iter(deck.slides._sldIdLst)
    listed = parse_xml(
        f'<p:extLst {nsdecls("p")}><p:ext uri="{EXTENSION}"><p14:sectionLst xmlns:p14="{NAMESPACE}"/></p:ext></p:extLst>'
    )
    for place, (name, count) in enumerate(sections):
        section = listed[0][0].makeelement(f"{{{NAMESPACE}}}section", {"name": one_line(name), "id": _id(place)})
        members = section.makeelement(f"{{{NAMESPACE}}}sldIdLst")
        members.extend(section.makeelement(f"{{{NAMESPACE}}}sldId", {"id": next(slides).get("id")}) for _ in range(count))
        section.append(members)
        listed[0][0].append(section)
    for old in deck._element.findall("{*}extLst"):
        deck._element.remove(old)
    deck._element.append(listed)


def _id(place: int) -> str:
    """The same for the same place, so that the same deck is the same file."""
    return f"{{{str(uuid.uuid5(uuid.NAMESPACE_URL, f'section:{place}')).upper()}}}"
