"""What a scalar means."""

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from loaders.fields import PartialDate, partial_date


@pytest.mark.parametrize(
    ("text", "first_day"),
    [
        ("2031-02-26", date(2031, 2, 26)),
        ("2031-02", date(2031, 2, 1)),
        ("2031", date(2031, 1, 1)),
        ("2028-02-29", date(2028, 2, 29)),
        ("undated", None),
    ],
)
def test_a_partial_date_counts_as_its_first_day(text, first_day):
    assert partial_date(text).first_day == first_day
    assert str(partial_date(text)) == text


@pytest.mark.parametrize(
    "text", ["2031-02-30", "2031-00", "0000", "2031-2-3", "31-02-2031", " 2031", "Undated", "", "2031-02-26T10:00"]
)
def test_a_date_that_is_none_is_refused(text):
    with pytest.raises(PydanticCustomError):
        partial_date(text)


def test_undated_is_older_than_every_date():
    dates = [PartialDate("2031-02"), PartialDate("undated"), PartialDate("2031-01-31"), PartialDate("2030")]

    assert list(map(str, sorted(dates))) == ["undated", "2030", "2031-01-31", "2031-02"]
