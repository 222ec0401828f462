"""Runs whole stories with an engine of worst cases, and counts what breaks. Judges no result itself: promises.py does.

Reading is done once, and no model and no network is there: what a reply cannot touch is the same in every run.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest.mock import patch

from benchmarks.checks.breach import Breach, Folder
from benchmarks.checks.evil_model import EvilEngine
from benchmarks.checks.promises import find_breaches
from benchmarks.checks.stories import STORIES
from crosswire import record, workflow
from crosswire.engines.choice import Bench
from crosswire.engines.offline.engine import propose_incident
from crosswire.errors import CrosswireError
from crosswire.extraction import ground
from crosswire.options import Options
from crosswire.reading import read_story
from crosswire.reconciliation.origins.lineages import find_lineages
from crosswire.text.prose import number_sentences

FLOOR = 1.0
"""The least share of replies under which every promise holds."""

_LEAVING = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "pickle.find_class")
_EVERY = 5_000
_ONE_EVIL = 0.5
_ALL_HONEST = 0.8
_left: list[str] = []


class Tally(NamedTuple):
    """How many replies were given in how many runs, and how often each promise broke."""

    replies: int
    runs: int
    sentences: int
    seconds: float
    bad_replies: int
    broken: Counter[str]

    @property
    def share(self) -> float:
        """Share of replies whose run broke no promise."""
        return 1 - self.bad_replies / max(1, self.replies)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _LEAVING:
        _left.append(f"{event} {arguments}"[:200])


sys.addaudithook(_watch)


def read_folder(path: Path) -> Folder:
    """Read a story once, for many runs; the files are read a second time by no code of the product."""
    story = read_story(path)
    articles = [number_sentences(article) for article in story.articles]
    honest = {numbered.article.file: propose_incident(numbered) for numbered in articles}
    grounded = {a.article.file: ground(honest[a.article.file], a).incident for a in articles}
    raw = {file: (path / file).read_bytes() for file in honest}
    return Folder(
        path=path,
        story=story,
        texts={file: data.decode() for file, data in raw.items()},
        digests={file: sha256(data).hexdigest() for file, data in raw.items()},
        honest=honest,
        incidents={file: incident for file, incident in grounded.items() if incident},
        copies=tuple(pair for lineage in find_lineages(articles, ()) for pair in combinations(lineage.articles, 2)),
    )


def read_folders() -> list[Folder]:
    """The project's own stories."""
    return [read_folder(path) for path in sorted(STORIES.iterdir()) if path.is_dir()]


def run_evil(folder: Folder, random: Random) -> tuple[EvilEngine, list[Breach]]:
    """Run one story with an evil engine; return the engine, which keeps its replies, and every broken promise."""
    spared = _spare(list(folder.honest), random)
    engine = EvilEngine(random, {file: folder.honest[file] for file in spared})

    @asynccontextmanager
    async def open_evil(_: Options) -> AsyncIterator[Bench]:
        yield Bench(engine, model="evil", endpoint="127.0.0.1")

    _left.clear()
    with (
        patch.object(workflow, "open_engine", open_evil),
        patch.object(workflow, "read_story", lambda _: folder.story),
        patch.object(record, "digest_schemas", lambda: "0" * 64),
    ):
        try:
            result = asyncio.run(workflow.summarize_story(folder.path, Options()))
            breaches = find_breaches(result, engine, folder, spared)
        except CrosswireError:
            breaches = []
        except Exception as error:  # noqa: BLE001  any other error is what is looked for
            breaches = [Breach("no run crashes", f"{type(error).__name__}: {error}"[:300])]
    return engine, breaches + [Breach("I10 nothing leaves", event) for event in _left]


def _spare(files: list[str], random: Random) -> list[str]:
    """The files that get honest replies: all but one, none, or all, where only what comes later is evil."""
    share = random.random()
    if share < _ONE_EVIL:
        files.remove(random.choice(files))
    return [] if _ONE_EVIL <= share < _ALL_HONEST else files


def measure_evil(replies: int, seed: int = 1) -> Tally:
    """Run until *replies* were given, with a line on stderr every few thousand, and one for each new kind of breach."""
    folders = read_folders()
    start, seconds = time.monotonic(), 0.0
    tally = Tally(0, 0, 0, 0.0, 0, Counter())
    while tally.replies < replies:
        number = seed + tally.runs
        engine, breaches = run_evil(folders[number % len(folders)], Random(number))
        for breach in breaches:
            if not tally.broken[breach.promise]:
                print(f"seed {number}: {breach.promise}: {breach.words[:300]}", file=sys.stderr, flush=True)
            tally.broken[breach.promise] += 1
        seconds = time.monotonic() - start
        given = engine.replies
        bad = given if breaches else 0
        if (tally.replies + given) // _EVERY > tally.replies // _EVERY:
            print(f"{tally.replies + given} replies, {(tally.replies + given) / seconds:.0f} a second", file=sys.stderr)
        tally = tally._replace(
            replies=tally.replies + given,
            runs=tally.runs + 1,
            sentences=tally.sentences + engine.delivered,
            seconds=seconds,
            bad_replies=tally.bad_replies + bad,
        )
    return tally


def render_tally(tally: Tally) -> str:
    """The figure and its floor as JSON."""
    return json.dumps(
        {
            "replies": tally.replies,
            "runs": tally.runs,
            "sentences_delivered": tally.sentences,
            "replies_a_second": round(tally.replies / max(tally.seconds, 0.001)),
            "broken": dict(sorted(tally.broken.items())),
            "share_that_holds": tally.share,
            "floor": FLOOR,
        },
        indent=1,
    )
