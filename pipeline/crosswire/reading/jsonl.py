"""Articles from JSON lines: one object a line, with id, text and what is known beside it. Touches no disk."""

import json
from codecs import BOM_UTF8
from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from crosswire.reading.article import Given, ReadingError, Source, build_article
from crosswire_schemas.article import Article
from crosswire_schemas.summary import Failure

MAX_LINE_BYTES = 2_000_000


class _Line(BaseModel):
    """Fields that are read; others are left alone, since archives add their own."""

    model_config = ConfigDict(strict=True, extra="ignore")

    text: str
    id: Annotated[str, StringConstraints(pattern=r"\S")] | int | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


def read_lines(data: bytes, file: str) -> Iterator[Article | Failure]:
    """Yield the article or the failure of each line of *data* that is not blank, in order.

    An article's file is ``name#id``, or ``name#line-3`` where the line gives no id; a failure's is the same
    once the id is known, else ``name:3``. The digest is that of the line's bytes without its end.
    """
    seen: set[str] = set()
    for number, line in enumerate(data.removeprefix(BOM_UTF8).splitlines(), start=1):
        if line.strip():
            yield _read_line(line, file, number, seen)


def _read_line(line: bytes, file: str, number: int, seen: set[str]) -> Article | Failure:
    place = f"{file}:{number}"
    try:
        entry = _parse_line(line)
        name = f"line-{number}" if entry.id is None else str(entry.id).strip()
        place = f"{file}#{name}"
        if name in seen:
            return Failure(file=place, stage="read", reason=f"line {number} repeats the id of an earlier line")
        seen.add(name)
        source = Source(file=place, sha256=sha256(line).hexdigest(), text=entry.text, encoding="utf-8")
        return build_article(source, Given(entry.title, entry.publisher, entry.published, entry.language))
    except ReadingError as exc:
        return Failure(file=place, stage="read", reason=str(exc))


def _parse_line(line: bytes) -> _Line:
    if len(line) > MAX_LINE_BYTES:
        raise ReadingError(f"longer than {MAX_LINE_BYTES:,} bytes")
    try:
        # Not pydantic's own JSON: the standard parser takes no other encoding and names the column.
        entry = _Line.model_validate(json.loads(line.decode("utf-8")))
        entry.model_dump_json().encode()
    except ValidationError as exc:
        first = exc.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        # Of a line that is no object pydantic would name the class that it was meant for.
        raise ReadingError(f"{field}: {first['msg']}" if field else 'not an object such as {"text": "..."}') from exc
    except UnicodeDecodeError as exc:
        raise ReadingError(f"damaged UTF-8 at byte {exc.start} of the line") from exc
    except json.JSONDecodeError as exc:
        raise ReadingError(f"not JSON: {exc.msg} at column {exc.colno}") from exc
    except (ValueError, RecursionError) as exc:
        # A lone surrogate, a number of thousands of digits, or brackets nested without end.
        raise ReadingError(f"cannot be read: {type(exc).__name__}") from exc
    return entry
