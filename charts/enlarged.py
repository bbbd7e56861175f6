"""A figure made larger in all its parts, so that a drawing for a page can be read from the back of a room."""

import re
from collections.abc import Mapping
from typing import Any

from charts.figure import Figure

_DATA = frozenset(("x", "y", "z", "text", "hovertext", "customdata", "ids", "meta", "base", "range", "domain", "tickvals"))
"""What is data, whatever it is called further in."""
_PX = frozenset(
    (
        *("size", "width", "height", "xshift", "yshift", "standoff", "startstandoff", "borderpad", "borderwidth", "padding"),
        *("ticklen", "tickwidth", "ticklabelstandoff", "ticklabelshift", "linewidth", "gridwidth", "zerolinewidth"),
        *("outlinewidth", "arrowwidth", "itemwidth", "tracegroupgap", "indentation", "xgap", "ygap", "xpad", "ypad"),
        *("cornerradius", "barcornerradius"),
    )
)
"""Names of what is measured in px wherever it stands, but for what `_IN_DATA_UNITS` says."""
_IN_DATA_UNITS = frozenset((("bar", "width"), ("box", "width"), ("violin", "width"), ("xbins", "size"), ("ybins", "size")))
_WHOLE = frozenset(("ticklabelstandoff", "ticklabelshift"))
"""Of these Plotly takes whole px only; of `itemwidth` no less than it takes by itself."""
_SIDES = frozenset("tblr")
_MARGIN = {"l": 80, "r": 80, "t": 100, "b": 80}
_FONT, _HEIGHT, _ITEM, _MARK, _LINE = 12, 450, 30, 6, 2
"""What Plotly takes where nothing is said, in px; all of it would stay small."""
TITLE_LINE, TITLE_AIR = 21, 16
"""In px: a line of a title as `charts.labels.title` sets it, and what stands round it."""


def enlarged(figure: Figure, factor: float, *, without_title: bool = False) -> Figure:
    """A figure whose every px is multiplied: fonts, marks, lines, dashes, margins, height and shifts.

    What is measured in data or in parts of the frame stays, so the proportions do too, where the width grows with it.

    Parameters
    ----------
    figure
        Stays as it is.
    factor
        More than 0; 1 changes no size.
    without_title
        Leave the title out, and the room that it took, for where it stands beside the figure already.

    Raises
    ------
    ValueError
        Where the factor is not more than 0.
    """
    if factor <= 0:
        raise ValueError(f"a figure cannot become {factor} times as large")
    drawn = figure.to_dict()
    layout = _said_in_full(drawn["layout"])
    if without_title:
        _untitle(layout)
    traces = [_scaled(_trace_in_full(trace), trace["type"], factor) for trace in drawn["data"]]
    return Figure({"data": traces, "layout": _scaled(layout, "layout", factor)})


def _said_in_full(layout: Mapping[str, Any]) -> dict[str, Any]:
    """The layout with the sizes that Plotly would take by itself."""
    font = {"size": _FONT, **layout.get("font", {})}
    legend = dict(layout.get("legend", {}))
    legend["font"] = {"size": font["size"], **legend.get("font", {})}
    margin = {**_MARGIN, **layout.get("margin", {})}
    return {"height": _HEIGHT, **layout, "font": font, "margin": margin, "legend": {"itemwidth": _ITEM, **legend}}


def _trace_in_full(trace: Mapping[str, Any]) -> dict[str, Any]:
    if trace["type"] != "scatter":
        return dict(trace)
    mode = trace.get("mode", "")
    marker = {"marker": {"size": _MARK, **trace.get("marker", {})}} if "markers" in mode else {}
    line = {"line": {"width": _LINE, **trace.get("line", {})}} if "lines" in mode else {}
    return {**trace, **marker, **line}


def _untitle(layout: dict[str, Any]) -> None:
    words = layout.pop("title", {}).get("text")
    if words:
        room = TITLE_AIR + TITLE_LINE * (1 + words.count("<br>"))
        top = max(0, layout["margin"]["t"] - room)
        layout["height"] -= layout["margin"]["t"] - top
        layout["margin"] = {**layout["margin"], "t": top}


def _scaled(part: Any, name: str, factor: float) -> Any:
    """A part of a figure, `name` being what it is part of: a trace's type, or the key that it stands at."""
    if isinstance(part, list | tuple):
        return [_scaled(one, name, factor) for one in part]
    if not isinstance(part, Mapping):
        return part
    measured = _measured_in_px(part, name)
    return {
        key: value
        if key in _DATA and key not in measured
        else _allowed(key, _times(value, factor))
        if key in measured
        else _scaled(value, key, factor)
        for key, value in part.items()
    }


def _measured_in_px(part: Mapping[str, Any], name: str) -> set[str]:
    """The keys of a part whose values are px."""
    found = {key for key in part if key in _PX and (name, key) not in _IN_DATA_UNITS and not isinstance(part[key], Mapping)}
    found |= {"dash"} & set(part)
    if name in ("margin", "pad"):
        found |= (_SIDES | {"pad"}) & set(part)
    if name == "annotations":
        found |= {key for key in ("ax", "ay") if key in part and part.get(f"{key}ref", "pixel") == "pixel"}
    if name == "shapes":
        found |= {f"{axis}{end}" for axis in "xy" if part.get(f"{axis}sizemode") == "pixel" for end in "01"} & set(part)
    if name in ("colorbar", "error_x", "error_y") and part.get("thicknessmode") != "fraction":
        found |= {"thickness"} & set(part)
    if name == "legend" and part.get("entrywidthmode") != "fraction":
        found |= {"entrywidth"} & set(part)
    return found


def _allowed(key: str, value: Any) -> Any:
    return round(value) if key in _WHOLE else max(_ITEM, value) if key == "itemwidth" else value


def _times(value: Any, factor: float) -> Any:
    """A number, or each of many; in words such as «4px,3px» each number, and words without one stay."""
    if isinstance(value, str):
        return re.sub(r"[\d.]+(?=px)", lambda found: f"{float(found[0]) * factor:g}", value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return value * factor
    return [_times(one, factor) for one in value]
