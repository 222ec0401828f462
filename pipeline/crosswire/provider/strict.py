"""The strict form of a JSON Schema, as structured outputs demand it. Validates nothing."""

from typing import Any


def strict_schema(schema: Any) -> Any:
    """*schema* with every object closed, every property required and no default left.

    A property that may be absent must say so in its type (``X | None``): strict outputs know no optional key.

    >>> strict_schema({"type": "object", "properties": {"n": {"type": "integer", "default": 1}}})["required"]
    ['n']
    """
    if isinstance(schema, list):
        return [strict_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    # A dict under "default" is a property of that name, not a default value.
    closed = {key: strict_schema(value) for key, value in schema.items() if key != "default" or isinstance(value, dict)}
    if isinstance(closed.get("properties"), dict):
        closed |= {"additionalProperties": False, "required": list(closed["properties"])}
    return closed


def strict_format(response_format: dict[str, Any]) -> dict[str, Any]:
    """The ``response_format`` of a request with its schema strict and the flag set.

    instructor 1.17 sends neither: its ``strict=True`` is about pydantic only.
    """
    described = response_format["json_schema"]
    return {
        "type": "json_schema",
        "json_schema": {
            "name": described["name"],
            "strict": True,
            "schema": strict_schema(described["schema"]),
        },
    }
