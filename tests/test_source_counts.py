"""Files, origins and primary sources of one remark are three numbers."""

from dataclasses import dataclass
from pathlib import Path

from crosswire import summarize
from crosswire.reconciliation.reconcile import reconcile
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment, Group
from crosswire_schemas.incident import Event, Incident, Statement
from reports import told
from stories import QueueEngine, numbered


@dataclass(frozen=True)
class File:
    """A file with one remark in it, after words of its own or of a common report."""

    name: str
    prose: str
    speaker: str

    def incident(self) -> tuple[NumberedArticle, Incident]:
        remark = f"{self.speaker} said nine men drowned."
        article = numbered(f"{self.prose} {remark}", name=self.name)
        start = article.article.text.index(remark)
        quoted = article.article.text.index("nine men drowned")
        item = Statement.model_validate(
            {"speaker": self.speaker, "anonymity": None, "verb": "said", "text": "nine men drowned", "quoted": False}
            | {"stance": "fact", "about": "incident", "citations": (article.article.cite(quoted, quoted + 16),)}
        )
        event = Event(kind="accident", citations=(article.article.cite(start, start + len(remark)),))
        return article, Incident(event=event, statements=(item,))


async def count(*files: File) -> tuple[int, int, int]:
    """Files, origins and primary sources of the remark, with all of it in one group."""
    incidents = [file.incident() for file in files]
    names = [f"c{2 * number}" for number in range(1, len(files) + 1)]
    engine = QueueEngine(alignments=[Alignment(groups=[Group(ids=names)])])
    groups = (await reconcile(incidents, engine)).reconciliation.groups
    (group,) = [group for group in groups if group.slot == "statement"]
    return group.articles, group.lineages, group.primary_sources


REPORT = told(*range(10))


async def test_four_copies_of_one_remark_are_four_files_one_origin_one_source() -> None:
    files = [File(f"a{n}", f"{REPORT} {told(100 + n)}", "A harbour official") for n in range(4)]
    assert await count(*files) == (4, 1, 1)


async def test_four_reports_of_one_official_are_four_origins_and_one_source() -> None:
    speakers = ("A harbour official", "The official", "The harbour official", "A senior harbour official")
    files = [File(f"a{n}", told(10 * n, 10 * n + 1), speaker) for n, speaker in enumerate(speakers)]
    assert await count(*files) == (4, 4, 1)


async def test_reports_of_their_own_with_speakers_of_their_own_are_counted_apart() -> None:
    files = (File("a", told(1), "The mayor"), File("b", told(2), "A diver"), File("c", told(3), "The mayor"))
    assert await count(*files) == (3, 3, 2)


def test_an_agency_that_an_article_credits_is_no_source(tmp_path: Path) -> None:
    """ "Reuters reported" tells of one more report; of whom Reuters has it is another matter."""
    (tmp_path / "a.txt").write_text("HARL (Reuters) - Nine men drowned off Harl, the mayor said.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nine men drowned off Harl in a storm, Reuters reported.\n", encoding="utf-8")
    assert [source.name for source in summarize(tmp_path).speakers] == ["the mayor"]
    (tmp_path / "a.txt").write_text("HARL - Nine men drowned off Harl, the mayor said.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nine men drowned off Harl in a storm, Harlnet reported.\n", encoding="utf-8")
    assert [source.name for source in summarize(tmp_path).speakers] == ["Harlnet", "the mayor"]
