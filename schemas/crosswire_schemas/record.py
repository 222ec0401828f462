"""The base of every record: what all shapes on the wire have in common. Holds no field itself."""

from pydantic import BaseModel, ConfigDict

Figure = int | float
"""A number as a text gives it: 70, or 7.1."""


class Record(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, json_schema_serialization_defaults_required=True
    )
