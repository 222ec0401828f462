"""Is a value in the words that are to carry it? Dates, numbers and verbs of saying; where they stand is known."""

from crosswire.extraction.places import Places, UnfoundedError
from crosswire.text.numbers.quantities import Quantity, find_quantities
from crosswire.text.numbers.words import Value
from crosswire.text.persons.counting import count_persons, names_one
from crosswire.text.spans import Span
from crosswire.text.times.dates import DateMention, find_dates
from crosswire.text.wording.stems import find_negations
from crosswire_schemas.proposal import TollProposal
from crosswire_schemas.record import Figure


def read_date(places: Places, span: Span) -> DateMention:
    """Return the date that the words of *span* name, resolved against the article's own date."""
    article = places.article
    # The whole sentence is read, for words such as "last" may stand before the ones pointed to.
    mentions = find_dates(article.text, article.published, places.sentence_of(span), parts_alone=True)
    dates = [mention for mention in mentions if _overlap(mention.span, span) > 0]
    if not dates:
        raise UnfoundedError("these words name no time; point to the words of time only")
    return max(dates, key=lambda mention: (_overlap(mention.span, span), -mention.span.start))


def read_unit(places: Places, toll: TollProposal, span: Span) -> str | None:
    """Return the unit of a figure, None of a count; refuse one whose number or operator these words do not say."""
    if toll.low is None and toll.high is None:
        if toll.op in ("eq", "range"):
            raise UnfoundedError(f"op {toll.op!r} needs a number; for words such as 'several' it is 'approx'")
        return None
    words = places.article.text[slice(*span)]
    # Quantities are read from the sentence, so that a qualifier just outside the words is not lost.
    quantities = find_quantities(places.article.text, places.sentence_of(span))
    found = [quantity for quantity in quantities if _overlap(quantity.number, span) > 0]
    # "Without causing any casualties" says none in no number word.
    if (toll.op, toll.low) == ("eq", 0) and find_negations(words):
        return None
    if (toll.op, toll.high) == ("eq", None) and toll.low == (1 if names_one(words) else count_persons(words)):
        return None
    for quantity in found:
        if _carries(quantity, toll):
            return quantity.measure
    given = ", ".join(places.article.text[slice(*quantity.span)] for quantity in found) or "no number"
    claimed = f"{toll.op} {toll.low}" + (f"-{toll.high}" if toll.high is not None else "")
    raise UnfoundedError(f"{claimed} is not what they say ({given})")


def find_verb(places: Places, verb: str, *spans: Span) -> str:
    """Return *verb* as one of the sentences of *spans* writes it; refuse one that stands in none."""
    written = filter(None, (places.find_written(places.sentence_of(span), verb) for span in spans))
    for found in written:
        return found
    raise UnfoundedError(f"the verb {verb!r} stands neither in the sentence of the words nor of the speaker")


def _overlap(a: Span, b: Span) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def _carries(quantity: Quantity, toll: TollProposal) -> bool:
    """Whether words that say *quantity* carry the toll: same bounds, same operator."""
    # "70 percent of them women" counts no women; a turnout of 70 percent is a figure of its own.
    kinds = ("count", "measure", "money", *(("percent",) if toll.effect == "other" else ()))
    return (
        quantity.kind in kinds
        and _is_same(quantity.low, toll.low)
        and quantity.op == toll.op
        and (toll.high is None or _is_same(quantity.high, toll.high))
    )


def _is_same(value: Value | None, figure: Figure | None) -> bool:
    # No float equals Decimal("7.1").
    return value == figure if value is None or figure is None else float(value) == figure
