"""What a view is called where it has no title."""

import pytest

from loaders import load_positions
from slides.view import view_of
from slides.view_names import NAMED_BY, view_name
from tests.samples import SHIPPED
from ui.choices import PARAMETERS
from ui.navigation import ICONS
from words import LANGUAGES, text

SHIPPED_DATA = load_positions(SHIPPED)
CLAIM = "All ledig kapasitet hos private helseaktører bør tas i bruk"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("overview", "Oversikt"),
        ("matrix?theme=workforce&level=claims", "Matrise: Personell og kompetanse · Påstander"),
        ("matrix?kind=party&kind=nobody&actor=nito&actor=nsf", "Matrise: Parti · NITO og NSF"),
        ("agreement?actor=nito&actor=nsf&actor=sv&actor=h&view=network", "Enighet: 4 aktører · Nettverk"),
        ("network?focus=actor:sv", "Nettverk: SV"),
        ("network?focus=theme:workforce", "Nettverk: Personell og kompetanse"),
        ("network?focus=nothing", "Nettverk"),
        ("claim?claim=use-spare-private-capacity", f"Påstand: {CLAIM}"),
        ("coalition?claim=use-spare-private-capacity&claim=nothing", f"Koalisjoner: {CLAIM}"),
        ("compare?between=h&between=frp", "Sammenlign: H og FrP"),
        ("actor?who=nobody", "Aktør"),
        ("theme?about=workforce&lang=en", "Tema: Personell og kompetanse · på engelsk"),
        ("search?q=ledig+kapasitet", "Søk: «ledig kapasitet»"),
        ("sources?part=method", "Kilder og metode: Metode"),
        ("sources?part=nothing", "Kilder og metode"),
        ("brief?asking=nito", "Høringsnotat: NITO"),
    ],
)
def test_view_is_called_by_its_page_and_what_is_chosen_there(address: str, name: str) -> None:
    assert view_name(SHIPPED_DATA, view_of(address), "nb") == name


def test_several_claims_are_counted() -> None:
    claims = "&".join(f"claim={claim.id}" for claim in SHIPPED_DATA.claims)

    assert view_name(SHIPPED_DATA, view_of(f"coalition?{claims}"), "nb") == f"Koalisjoner: {len(SHIPPED_DATA.claims)} påstander"


@pytest.mark.parametrize("proposal", SHIPPED_DATA.proposals[:3], ids=lambda one: one.id)
def test_proposals_are_called_by_their_names(proposal: object) -> None:
    (found,) = (one for one in SHIPPED_DATA.proposals if one is proposal)
    name = view_name(SHIPPED_DATA, view_of(f"recommendation?proposal={found.id}&lang=en"), "en")

    assert name == f"{text('nav.recommendation', 'en')}: {found.name.in_language('en')}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", ICONS)
def test_every_page_has_a_name_also_where_the_data_cannot_be_read(page: str, lang: str) -> None:
    view = view_of(f"{page}?lang={lang}&claim=x&who=y&theme=z")

    assert view_name(None, view, lang) == view_name(SHIPPED_DATA, view, lang) == text(f"nav.{page}", lang)


def test_what_names_views_are_parameters_of_pages() -> None:
    assert set(NAMED_BY) <= set(ICONS)
    assert {name for names in NAMED_BY.values() for name in names} <= set(PARAMETERS)
