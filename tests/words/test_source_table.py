"""Every stance as a row for a reader."""

import pytest

from loaders import load_positions
from tests.samples import SHIPPED
from words import LANGUAGES
from words.source_table import COLUMNS, stance_row


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_row_leads_back_to_its_line(lang: str) -> None:
    shipped, lines = load_positions(SHIPPED), SHIPPED.read_text(encoding="utf-8").splitlines()
    for stance in shipped.stances:
        row = dict(zip(COLUMNS, stance_row(shipped, stance, lang), strict=True))
        assert f"actor: {stance.actor}" in lines[int(row["line"]) - 1]
        assert row["quote"] == stance.deciding.quote
        assert row["claim"] == shipped.claim[stance.claim].wording.in_language(lang)
        assert all(shipped.actor[name].short.in_language(lang) in str(row["who"]) for name in stance.deciding.joint_with)
