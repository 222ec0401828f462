"""A folder or file to the articles of one story. The only part of reading that touches the disk."""

import os
import stat
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from crosswire.errors import InputError
from crosswire.reading.article import ReadingError, Source, build_article
from crosswire.reading.decode import DecodeError, decode
from crosswire.reading.jsonl import read_lines
from crosswire.reading.results import OWN_OUTPUTS, find_own_marks
from crosswire_schemas.article import Article
from crosswire_schemas.summary import Failure

# A long feature has 100,000 bytes; twenty times that is a dump, not an article.
MAX_ARTICLE_BYTES = 2_000_000
MAX_JSONL_BYTES = 50_000_000
ARTICLE_ENDINGS = (".txt", ".md", ".jsonl")
# Somebody's article in a form that is not read: to leave it out would be a loss.
OTHER_ENDINGS = frozenset(
    {".html", ".htm", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".eml", ".pages", ".text", ".json"}
)
LEFT_OUT = "left out"
"""The stage of a file that is nobody's article by its name: listed, but no fault."""
GUESSED = "encoding guessed from its bytes"


class Story(NamedTuple):
    """The articles of one story, by digest, and what was not read, each with its reason.

    Every file is in one of the two but those with a name that begins with a dot, and what crosswire wrote itself.
    """

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


class _Candidate(NamedTuple):
    """A path that the search came upon, and why it will not be read, if so."""

    path: Path
    refusal: str | None = None
    stage: str = "read"


def read_story(path: Path | str) -> Story:
    """Return the articles of the folder *path*, subfolders included, or of the one file *path*.

    Read are .txt, .md and .jsonl. README files and other kinds of file are left out and listed, unless an ending
    such as .html or .pdf says that it is somebody's article: that is a failure, as is everything that cannot be
    read. Passed over are names that begin with a dot and, beside a summary.json or run.jsonl of a run, its other
    results. File names are relative to the folder. The result does not depend on the order of the files; an id
    depends on the bytes alone.

    Raises:
        InputError: Nothing there, or no article in it; names *path* as the caller gave it.
    """
    root = Path(path)
    candidates = _find_candidates(root, str(path))
    base = root if root.is_dir() else root.parent
    results: list[Article | Failure] = []
    for candidate in candidates:
        file = name_file(candidate.path.relative_to(base))
        results += _read_candidate(candidate, file)
    failures = tuple(
        sorted((r for r in results if isinstance(r, Failure)), key=lambda failure: (failure.file, failure.reason))
    )
    articles = _assign_ids([result for result in results if isinstance(result, Article)])
    if not articles:
        told = sorted(failures, key=lambda failure: failure.stage == LEFT_OUT)
        why = "; ".join(f"{failure.file!a}: {failure.reason}" for failure in told[:3])
        raise InputError(
            f"{str(path)!r} holds no article that can be read ({why or 'no .txt, .md or .jsonl file'}): "
            "put each article there as a text file in UTF-8"
        )
    return Story(articles, failures)


def name_file(path: Path) -> str:
    r"""Return *path* with slashes, as text that can be written anywhere: a byte that is no UTF-8 as ``\xff``."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _find_candidates(root: Path, given: str) -> list[_Candidate]:
    try:
        mode = root.stat().st_mode
    except (OSError, ValueError) as exc:
        raise InputError(f"{given!r} cannot be read: {_explain(exc)}; name the folder of the articles") from exc
    if stat.S_ISDIR(mode):
        return list(_walk(root, root.resolve()))
    return [_Candidate(root, _refuse_ending(root) or _refuse_kind(mode))]


def _walk(folder: Path, root: Path) -> Iterator[_Candidate]:
    """Every path below *folder* that is read or refused, without following a link to a folder."""
    try:
        paths = sorted(folder.iterdir())
    except OSError as exc:
        yield _Candidate(folder, _explain(exc))
        return
    own = find_own_marks(folder)
    if own:
        own |= OWN_OUTPUTS
    for path in paths:
        if path.name.startswith(".") or path.name in own:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path, root)
        else:
            reason = _leave_out(path)
            yield _Candidate(path, reason, LEFT_OUT) if reason else _Candidate(path, _refuse(path, root))


def _leave_out(path: Path) -> str | None:
    """Why *path* is nobody's article, if so: READMEs describe the folder, and an unknown ending is something else."""
    if path.stem.casefold() == "readme":
        return "a README tells of the folder: rename it if it is an article"
    if path.suffix.casefold() in {*ARTICLE_ENDINGS, *OTHER_ENDINGS} or path.is_symlink():
        return None
    return _refuse_ending(path)


def _refuse(path: Path, root: Path) -> str | None:
    try:
        if path.is_symlink():
            if not path.resolve(strict=True).is_relative_to(root):
                return "a link that leads out of the folder"
            if path.is_dir():
                return "a link to a folder is not followed"
        return _refuse_ending(path) or _refuse_kind(path.stat().st_mode)
    except (OSError, RuntimeError) as exc:
        # Python before 3.13 raises RuntimeError for links in a circle.
        return f"a link that leads nowhere: {_explain(exc)}" if path.is_symlink() else _explain(exc)


def _refuse_ending(path: Path) -> str | None:
    if path.suffix.casefold() in ARTICLE_ENDINGS:
        return None
    return f"{path.suffix or 'a file without ending'} is not read: save an article's text as .txt or .md"


def _refuse_kind(mode: int) -> str | None:
    return None if stat.S_ISREG(mode) else "not a file but a pipe, socket or device"


def _read_candidate(candidate: _Candidate, file: str) -> list[Article | Failure]:
    if candidate.refusal:
        return [Failure(file=file, stage=candidate.stage, reason=candidate.refusal)]
    try:
        is_jsonl = candidate.path.suffix.casefold() == ".jsonl"
        data = _read_bytes(candidate.path, MAX_JSONL_BYTES if is_jsonl else MAX_ARTICLE_BYTES)
        if is_jsonl:
            return list(read_lines(data, file)) or [_fail(file, "empty")]
        decoded = decode(data)
        notes = (f"{GUESSED}: {decoded.encoding}",) if decoded.guessed else ()
        source = Source(file, sha256(data).hexdigest(), decoded.text, decoded.encoding)
        return [build_article(source, notes=notes)]
    except (ReadingError, DecodeError) as exc:
        return [_fail(file, str(exc))]
    except OSError as exc:
        return [_fail(file, _explain(exc))]


def _read_bytes(path: Path, most: int) -> bytes:
    """The bytes of *path*, of which no more is read than *most* allows, also if the file grows meanwhile."""
    with path.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise ReadingError(f"larger than {most:,} bytes: not one article")
    return data


def _fail(file: str, reason: str) -> Failure:
    return Failure(file=file, stage="read", reason=reason)


def _explain(exc: Exception) -> str:
    """The system's words without its path, which may be absolute."""
    return (exc.strerror or type(exc).__name__) if isinstance(exc, OSError) else "links in a circle"


def _assign_ids(articles: list[Article]) -> tuple[Article, ...]:
    """The articles by digest and name, with ids made unique and a note where two have the same words."""
    ordered = sorted(articles, key=lambda article: (article.sha256, article.file))
    taken: Counter[str] = Counter()
    first_of: dict[str, str] = {}
    for article in sorted(articles, key=lambda article: article.file):
        first_of.setdefault(_fold(article.text), article.file)
    done = []
    for article in ordered:
        taken[article.id] += 1
        number = taken[article.id]
        first = first_of[_fold(article.text)]
        done.append(
            article.model_copy(
                update={
                    "id": article.id if number == 1 else f"{article.id}-{number}",
                    "notes": article.notes if first == article.file else (*article.notes, f"same text as {first}"),
                }
            )
        )
    return tuple(done)


def _fold(text: str) -> str:
    return " ".join(text.split())
