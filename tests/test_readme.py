"""What the README shows is what comes out."""

import re
from pathlib import Path

import pytest

from crosswire import Summary, summarize
from crosswire.render.markdown import render_markdown

ROOT = Path(__file__).parent.parent
SHOWN = re.findall(r"```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


def number_lines(summary: Summary) -> set[str]:
    """The numbered sentences as Markdown prints them, marks of footnotes as the README writes them."""
    printed = render_markdown(summary)
    return {line.replace("[^", "[") for line in printed.splitlines() if re.match(r"\d+\. ", line)}


@pytest.mark.parametrize(
    ("shown", "replay"),
    [
        pytest.param(SHOWN[0], ROOT / "cassettes" / "seeds", id="a model's reply, recorded"),
        pytest.param(SHOWN[1], None, id="rules"),
    ],
)
def test_the_sentences_shown_are_those_that_come_out(shown: str, replay: Path | None) -> None:
    made = number_lines(summarize(ROOT / "seeds", engine="model" if replay else "offline", replay=replay))
    sentences = [" ".join(sentence.split()) for sentence in re.split(r"\n(?=\d+\. )", shown)]
    assert len(sentences) > 1
    assert [sentence for sentence in sentences if sentence not in made] == []
