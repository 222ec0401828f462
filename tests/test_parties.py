"""An engine that takes two people for one is not believed where an article tells them apart."""

import pytest

from crosswire.reconciliation.parties import find_parties
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import Actor
from crosswire_schemas.reconciliation import Claim
from stories import cited, claim, numbered

APART = numbered("Karl Weber denied the charge, his lawyer Nora Albers said.")
AS_ONE = numbered("Karl Weber, also known as Nora Albers, denied the charge.")


def actor(name: str, text: str) -> Claim:
    item = Actor.model_validate(
        {"name": text, "role": "other", "about": "incident", "stance": "fact", "citations": (cited("one", text),)}
    )
    return claim(name, "one", item, text)


@pytest.mark.parametrize(("article", "parties"), [(APART, 2), (AS_ONE, 1)], ids=["apart", "as one"])
def test_names_that_an_article_tells_apart_stay_apart(article: NumberedArticle, parties: int) -> None:
    group = (actor("c1", "Karl Weber"), actor("c2", "Nora Albers"))
    assert len(find_parties([group], [article])) == parties
