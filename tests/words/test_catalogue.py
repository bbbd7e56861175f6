"""Every sentence: asked for, there in both languages, and well written."""

import ast
import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest

from tests.words.keys import ROOT, code, uses
from words import LANGUAGES, catalogue, text

TWO_WORDS = re.compile(r"[A-Za-zÆØÅæøå]{2,},? +[A-Za-zÆØÅæøå]{2,}")


def forms(words: Any) -> dict[str, str]:
    """The sentences of a language: one, or one and other."""
    return words if isinstance(words, dict) else {"": words}


def sentences(lang: str) -> Iterator[tuple[str, str]]:
    for key, words in catalogue().items():
        for form in forms(words[lang]).values():
            yield key, form


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def asked(key: str) -> set[str]:
    """The values that a key needs, in any form and language."""
    needed = {name for lang in LANGUAGES for form in forms(catalogue()[key][lang]).values() for name in placeholders(form)}
    return needed | ({"n"} if isinstance(catalogue()[key]["nb"], dict) else set())


def test_every_key_that_is_used_is_defined() -> None:
    missing = [f"{use.place}: {key}" for use in uses() for key in use.keys if key not in catalogue()]

    assert missing == []


def test_every_key_that_is_defined_is_used() -> None:
    used = {key for use in uses() for key in use.keys}

    assert sorted(set(catalogue()) - used) == []


def test_every_use_passes_just_the_values_that_its_sentences_need() -> None:
    written = [use for use in uses() if use.values is not None]
    wrong = [f"{use.place}: {key}" for use in written for key in use.keys if not asked(key) <= use.values]
    idle = [use.place for use in written if use.values - set().union(*map(asked, use.keys))]

    assert len(written) > 50
    assert (wrong, idle) == ([], [])


def test_every_key_has_both_languages_and_nothing_else() -> None:
    assert {tuple(words) for words in catalogue().values()} == {LANGUAGES}


def test_a_sentence_that_depends_on_a_number_does_so_in_both_languages() -> None:
    assert [key for key, words in catalogue().items() if forms(words["nb"]).keys() != forms(words["en"]).keys()] == []
    assert {tuple(forms(words["nb"])) for words in catalogue().values()} == {("",), ("one", "other")}


def test_placeholders_are_the_same_in_both_languages() -> None:
    different = [
        (key, form)
        for key, words in catalogue().items()
        for form in forms(words["nb"])
        if placeholders(forms(words["nb"])[form]) != placeholders(forms(words["en"])[form])
    ]

    assert different == []


def test_the_form_for_one_needs_nothing_that_the_other_does_not() -> None:
    for key, words in catalogue().items():
        found = forms(words["nb"])
        if "one" in found:
            assert placeholders(found["one"]) - {"n"} == placeholders(found["other"]) - {"n"}, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_is_empty(lang: str) -> None:
    assert [key for key, form in sentences(lang) if not isinstance(form, str) or not form.strip()] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("sign", ['"', "'", " - ", "...", "--", "  ", " ,", " ."])
def test_typography_is_that_of_print(lang: str, sign: str) -> None:
    assert [key for key, form in sentences(lang) if sign in form] == []


@pytest.mark.parametrize(("lang", "foreign"), [("nb", "“”„’"), ("en", "«»")])
def test_quotation_marks_are_those_of_the_language(lang: str, foreign: str) -> None:
    assert [key for key, form in sentences(lang) if set(form) & set(foreign)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_minus_before_a_number_is_a_true_one(lang: str) -> None:
    assert [key for key, form in sentences(lang) if re.search(r"(^|[\s(])-[\d{]", form)] == []


def test_one_and_other_are_chosen_by_n() -> None:
    assert text("finding.see", "nb", n=1) == "Se det ene standpunktet"
    assert text("finding.see", "nb", n="1") == "Se det ene standpunktet"
    assert text("finding.see", "en", n=0) == "See the 0 stances"
    assert text("finding.see", "en", n=21) == "See the 21 stances"


@pytest.mark.parametrize(
    ("key", "lang", "values"),
    [
        ("finding.sea", "nb", {"n": 1}),
        ("finding.see", "de", {"n": 1}),
        ("finding.see", "nb", {}),
        ("evidence.page", "nb", {"pages": 1}),
    ],
)
def test_what_is_unknown_raises(key: str, lang: str, values: dict[str, object]) -> None:
    with pytest.raises(KeyError):
        text(key, lang, **values)


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert text("evidence.page", "nb", page="{n}") == "s.\u00a0{n}"


def literals(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def docstrings(tree: ast.Module) -> set[int]:
    """Lines of texts that stand by themselves."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)}


def test_pages_hold_no_sentence() -> None:
    for path in code(("pages",)):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = [node.value for node in literals(tree) if " " in node.value and id(node) not in docstrings(tree)]

        assert said == [], path.name


def test_nothing_is_shown_that_is_not_in_the_catalogue() -> None:
    said = []
    for path in code(("ui", "dashboard.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func).startswith("st.")
                and "component" not in ast.unparse(node.func)
            ):
                arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
                texts = [one.value for argument in arguments for one in literals(argument)]
                said += [f"{path.relative_to(ROOT).as_posix()}: {words}" for words in texts if TWO_WORDS.search(str(words))]

    assert said == []
