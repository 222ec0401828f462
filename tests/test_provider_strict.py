"""The schemas that are sent keep the rules of strict structured outputs."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from crosswire.provider.reask import remembering
from crosswire.provider.strict import strict_schema
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.record import Record

# The keywords strict outputs are documented to refuse, or to refuse for some models.
REFUSED = {
    "allOf",
    "not",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "patternProperties",
    "default",
}
REFUSED |= {"minLength", "maxLength", "uniqueItems", "contains", "unevaluatedProperties", "propertyNames", "oneOf"}
MOST_NESTING = 5
MOST_PROPERTIES = 5000


def faults_of(schema: dict[str, Any]) -> Iterator[str]:
    """Every rule that *schema* breaks, as *place: rule*."""
    if schema.get("type") != "object" or "anyOf" in schema:
        yield "root: must be an object"
    definitions = schema.get("$defs", {})
    objects = [("root", schema), *definitions.items()]
    for name, part in objects:
        yield from faults_of_part(name, part)
    if sum(len(part.get("properties", {})) for _, part in objects) > MOST_PROPERTIES:
        yield "root: too many properties"
    if nesting(schema, definitions) > MOST_NESTING:
        yield "root: nested too deeply"


def faults_of_part(name: str, part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for item in part:
            yield from faults_of_part(name, item)
    if not isinstance(part, dict):
        return
    yield from (f"{name}: {keyword}" for keyword in sorted(REFUSED & part.keys()))
    if part.get("type") == "object":
        if part.get("additionalProperties") is not False:
            yield f"{name}: open object"
        if sorted(part.get("required", [])) != sorted(part.get("properties", {})):
            yield f"{name}: optional property"
    for key, value in part.items():
        if key == "properties":
            for field, inner in value.items():
                yield from faults_of_part(f"{name}.{field}", inner)
        elif key != "$defs":
            yield from faults_of_part(name, value)


def nesting(part: Any, definitions: dict[str, Any]) -> int:
    if isinstance(part, list):
        return max((nesting(item, definitions) for item in part), default=0)
    if not isinstance(part, dict):
        return 0
    if "$ref" in part:
        return nesting(definitions[part["$ref"].removeprefix("#/$defs/")], definitions)
    inner = max((nesting(value, definitions) for key, value in part.items() if key != "$defs"), default=0)
    return inner + (part.get("type") == "object")


class Optional(BaseModel):
    """Everything that strict outputs refuse."""

    default: int = 3
    inner: dict[str, int] = {}


ASKED = [IncidentProposal, Alignment, Draft]


@pytest.mark.parametrize("schema", ASKED, ids=lambda schema: schema.__name__)
def test_what_a_model_is_asked_for_keeps_every_rule(schema: type[Record]) -> None:
    assert list(faults_of(strict_schema(schema.model_json_schema()))) == []


def test_the_rules_are_checked() -> None:
    found = list(faults_of(Optional.model_json_schema()))
    assert "root: optional property" in found
    assert "root.default: default" in found
    assert "root: open object" in found


def test_a_property_named_default_survives() -> None:
    assert "default" in strict_schema(Optional.model_json_schema())["properties"]


def test_the_original_schema_is_left_as_it_was() -> None:
    schema = Optional.model_json_schema()
    strict_schema(schema)
    assert schema == Optional.model_json_schema()


class Undescribed(Record):
    metres: int


@pytest.mark.parametrize("schema", [*ASKED, Undescribed], ids=lambda schema: schema.__name__)
def test_the_twin_that_objects_has_the_same_name_and_schema(schema: type[Record]) -> None:
    twin = remembering(schema, lambda _: ["no"], [])
    assert twin.__name__ == schema.__name__
    assert twin.model_json_schema() == schema.model_json_schema()
