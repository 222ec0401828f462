"""Summaries, what changed in them, and incidents as JSON text, and JSON text as a summary. Opens no file.

Fields stand in the order of the schema; only free keys are sorted. A character that shows nothing is written as
its escape, so that a line of JSON is one line to every reader, and no terminal obeys it.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from pydantic import ValidationError

from crosswire.render.visible import HIDDEN
from crosswire_schemas import Incident, Summary
from crosswire_schemas.difference import SummaryDiff

_FAULTS_TOLD = 3


class IncidentRow(Protocol):
    """The incident of one article, and where it comes from."""

    @property
    def article(self) -> str:
        """Id of the article."""

    @property
    def file(self) -> str:
        """File of the article."""

    @property
    def incident(self) -> Incident:
        """What it reports."""


def render_json(summary: Summary, *, indent: int | None = 1) -> str:
    """Return *summary* as JSON of the shape ``crosswire/summary/1``, ended by a newline; on one line without *indent*.

    Equal summaries give equal text. ``parse_summary`` returns the same summary from it.
    """
    fields = summary.model_dump(mode="json", by_alias=True)
    fields["run"]["prompts"] = dict(sorted(fields["run"]["prompts"].items()))
    return _render(fields, indent) + "\n"


def render_diff_json(diff: SummaryDiff) -> str:
    """Return *diff* as JSON of the shape ``crosswire/diff/1``, ended by a newline. Equal ones give equal text."""
    return _render(diff.model_dump(mode="json", by_alias=True), 1) + "\n"


def render_incidents(rows: Iterable[IncidentRow]) -> str:
    """Return JSON lines, one for each row: ``{article, file, incident}``."""
    return render_lines(
        {"article": row.article, "file": row.file, "incident": row.incident.model_dump(mode="json", by_alias=True)}
        for row in rows
    )


def render_lines(rows: Iterable[Mapping[str, object]]) -> str:
    """Return *rows* as JSON lines, in the order given."""
    return "".join(_render(dict(row), None) + "\n" for row in rows)


def render_schema(schema: Mapping[str, object]) -> str:
    """Return a JSON Schema as JSON text, ended by a newline."""
    return _render(dict(schema), 1) + "\n"


def parse_summary(text: str) -> Summary:
    """Return the summary that *text* holds.

    Types are taken as they stand: ``"5"`` is no number. A key given twice is refused, since two readers could
    take two different values from it.

    Raises:
        ValueError: *text* is not such a summary. The message names the first wrong fields by their path, such as
            ``sentences.2.citations.0.end``, and repeats none of the values.
    """
    try:
        summary = Summary.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise ValueError(_tell_faults(error)) from None
    json.loads(text, object_pairs_hook=_refuse_repeated_keys)
    return summary


def _tell_faults(error: ValidationError) -> str:
    faults = error.errors()
    told = [f"{'.'.join(map(str, fault['loc'])) or 'the file'}: {fault['msg']}" for fault in faults[:_FAULTS_TOLD]]
    return "; ".join(told) + (f"; and {len(faults) - _FAULTS_TOLD} more" if len(faults) > _FAULTS_TOLD else "")


def _render(value: object, indent: int | None) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    # json.dumps escapes what JSON must have escaped; the newlines left in it are its own indentation.
    return HIDDEN.sub(_escape, text)


def _escape(hidden: re.Match[str]) -> str:
    # A lone surrogate is no character, and strict readers of JSON refuse even its escape.
    return "\ufffd" if "\ud800" <= hidden[0] <= "\udfff" else json.dumps(hidden[0])[1:-1]


def _refuse_repeated_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    repeated = sorted({key for key in keys if keys.count(key) > 1})
    if repeated:
        raise ValueError(f"the key {', '.join(map(repr, repeated))} stands twice in one object")
    return dict(pairs)
