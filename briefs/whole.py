"""The hearing brief from beginning to end."""

from briefs.acts import acts
from briefs.asked import asked
from briefs.brief import Brief, lines_of
from briefs.ground import listed, method
from briefs.hearing import Hearing
from briefs.partners import signing
from briefs.seats import headline, seats
from briefs.sides import opposing, silent, supporting
from briefs.ways import ways
from words import text
from words.formats import day
from words.running_names import body_in_sentence, short_names


def hearing_brief(one: Hearing) -> Brief:
    """Every section in its order. Quotes that stand in an earlier section are not given again among the formal acts."""
    said = (asked(one), seats(one), supporting(one), opposing(one), silent(one), ways(one))
    shown = {line.words for line in lines_of(said) if line.kind == "quote"}
    sections = (*said, acts(one, shown), signing(one), method(one))
    values = {
        "actor": one.positions.actor[one.actor].name.in_language(one.lang),
        "demands": text("brief.demands", one.lang, n=len(one.claims)),
        "body": body_in_sentence(one.positions.body[one.body], one.lang),
        "date": day(one.positions.updated, one.lang),
    }
    return Brief(
        lang=one.lang,
        title=text("brief.document", one.lang, actor=short_names(one.positions, [one.actor], one.lang)),
        subject=text("brief.subject", one.lang, **values),
        headline=headline(one),
        sections=sections,
        heading=text("brief.sources", one.lang),
        sources=listed(one, lines_of(sections)),
        product=text("nav.product", one.lang),
        day=str(one.positions.updated),
    )
