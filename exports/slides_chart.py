"""Native charts on PowerPoint slides: stacked bars whose numbers and colours can be changed there."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt
from xlsxwriter import Workbook

from exports.slides_pen import FILLS, INK, MUTED, PAGE, Pen, Place, described, fill, one_line, paint
from slides.room import SMALLEST
from slides.slide import Bars, Series
from words import text

THICKEST, LEGEND = 76, 60
"""px of a bar with the gap to the next, at most, and of the legend."""
GAP_WIDTH = 45
"""Per cent of a bar's own height between two bars."""


def add_bars(sheet: Any, body: Bars, place: Place, alt: str, pen: Pen) -> None:
    """Horizontal bars from the top; a bar without any has its reason beside its name."""
    empty = dict(body.empty)
    names = [f"{name}: {empty[bar]}" if bar in empty else name for bar, name in enumerate(body.names)]
    tall = min(place.height, THICKEST * len(names) + LEGEND)
    chart = stacked(sheet, names, body.series, replace(place, height=tall))
    described(sheet.shapes[-1], text("deck.chart", pen.lang), alt)
    axis = chart.category_axis
    axis.reverse_order, axis.tick_labels.font.size = True, Pt(body.size * 0.75)
    axis.format.line.fill.background()
    skip = parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="1"/>')  # else a name is left out where it is tight
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)
    axis._element.txPr.bodyPr.set("rot", "0")  # LibreOffice leaves names out unless they are said to lie
    values = chart.value_axis
    values.visible, values.has_major_gridlines, values.minimum_scale = False, False, 0
    _legend(chart, body.series)


def stacked(sheet: Any, names: Sequence[str], series: Sequence[Series], place: Place) -> Any:
    """A chart of stacked bars with the number in each part that has any."""
    data = CategoryChartData(number_format="0;;")  # type: ignore[no-untyped-call]  # none is no number
    data.categories = [one_line(name) for name in names]
    for one in series:
        data.add_series(one_line(one.label), one.values)  # type: ignore[no-untyped-call]
    frame = sheet.shapes.add_chart(XL_CHART_TYPE.BAR_STACKED, *place.emu, data)
    chart = frame.chart
    # python-pptx would write a name such as «=1+1» as a formula
    chart.part.chart_workbook.update_from_xlsx_blob(_workbook(names, series))
    chart.font.size, chart.font.name = Pt(SMALLEST * 0.75), "Arial"
    paint(chart.font.color, INK)
    chart.has_title = chart.has_legend = False
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = GAP_WIDTH, 100
    for drawn, one in zip(plot.series, series, strict=True):
        _paint_series(drawn, one.state)
    return chart


def _paint_series(drawn: Any, state: str) -> None:
    ink = fill(drawn.format, state)
    if state in FILLS:
        paint(drawn.format.line.color, PAGE)
    else:
        paint(drawn.format.line.color, INK, MUTED)
    labels = drawn.data_labels
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, "0;;", False
    labels.position, labels.font.size, labels.font.bold = XL_LABEL_POSITION.CENTER, Pt(SMALLEST * 0.75), True
    paint(labels.font.color, ink)


def _legend(chart: Any, series: Sequence[Series]) -> None:
    """Of one sort of bar the title says what it is."""
    if len(series) > 1:
        chart.has_legend = True
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
        chart.legend.font.size = Pt(SMALLEST * 0.75)


def _workbook(names: Sequence[str], series: Sequence[Series]) -> bytes:
    """What «Edit data» opens: bars as rows, parts as columns; every name is text."""
    content = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(content, plain) as book:
        sheet = book.add_worksheet()
        sheet.write_column(1, 0, [one_line(name) for name in names])
        for column, one in enumerate(series, 1):
            sheet.write_string(0, column, one_line(one.label))
            sheet.write_column(1, column, one.values)
    return content.getvalue()
