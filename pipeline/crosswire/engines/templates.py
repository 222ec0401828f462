"""The prompt templates of a release, by name. The only place that reads them; articles never pass through one."""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from string import Template

TEMPLATES = ("extract.v1", "align.v1", "compose.v1")


@cache
def read_template(name: str) -> Template:
    """Return the template of this name, such as ``extract.v1``."""
    return Template((files("crosswire_prompts") / f"{name}.md").read_text(encoding="utf-8"))


def digest_templates() -> dict[str, str]:
    """Return the SHA-256 of each template's text, by name: part of the record of every run."""
    return {name: sha256(read_template(name).template.encode()).hexdigest() for name in TEMPLATES}
