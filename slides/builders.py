"""Which function makes the slides of which page."""

from slides.actor import actor_slides
from slides.agreement import agreement_slides
from slides.brief import brief_slides
from slides.claim import claim_slides
from slides.coalition import coalition_slides
from slides.compare import compare_slides
from slides.deck import Builder
from slides.matrix import matrix_slides
from slides.network import network_slides
from slides.overview import overview_slides
from slides.platforms import platforms_slides
from slides.recommendation import recommendation_slides
from slides.search import search_slides
from slides.sources import sources_slides
from slides.theme import theme_slides

BUILDERS: dict[str, Builder] = {
    "overview": overview_slides,
    "search": search_slides,
    "actor": actor_slides,
    "theme": theme_slides,
    "claim": claim_slides,
    "compare": compare_slides,
    "matrix": matrix_slides,
    "network": network_slides,
    "agreement": agreement_slides,
    "coalition": coalition_slides,
    "platforms": platforms_slides,
    "recommendation": recommendation_slides,
    "brief": brief_slides,
    "sources": sources_slides,
}
"""Page's name → builder."""
