"""What comes before and after a claim among the claims of its theme."""

from loaders.positions import Positions


def neighbours(positions: Positions, claim: str) -> tuple[str | None, str | None]:
    """The claims before and after one in its theme, in the order of the file; None at an end. Retired ones are passed over."""
    theme = positions.claim[claim].theme
    row = [one.id for one in positions.claims if one.theme == theme and (one.id == claim or not one.retired)]
    place = row.index(claim)
    return (row[place - 1] if place else None, row[place + 1] if place + 1 < len(row) else None)
