"""The body of a slide on the wall: tables, bars, quotes and sentences as HTML, seats and networks as pictures."""

import streamlit as st

from loaders.positions import Positions
from slides.slide import Bars, Grid, Points, Quotes, Seats, Slide, Table, Ties, Web
from slides.steps import room_of
from ui.wall_grid import bars_html, grid_html
from ui.wall_picture import Canvas, draw_seats, draw_ties, draw_web
from ui.wall_words import points_html, quotes_html, table_html


def draw_body(positions: Positions, slide: Slide, zoom: float) -> None:
    """Draw it; nothing where a slide has none. `positions` is the file as the view has it, `zoom` how large a slide is."""
    match slide.body:
        case Grid():
            st.html(grid_html(slide.body, room_of(slide)))
        case Bars():
            st.html(bars_html(slide.body, room_of(slide)))
        case Table():
            st.html(table_html(slide.body))
        case Quotes():
            st.html(quotes_html(slide.body))
        case Points():
            st.html(points_html(slide.body))
        case Seats():
            draw_seats(positions, slide.body, Canvas(room_of(slide), zoom, slide.headline))
        case Web():
            draw_web(positions, slide.body, Canvas(room_of(slide), zoom, slide.headline))
        case Ties():
            draw_ties(positions, slide.body, Canvas(room_of(slide), zoom, slide.headline))
