"""Files to articles: decoding, and telling an article's prose from what stands around it."""

from crosswire.reading.folder import Story, read_story

__all__ = ["Story", "read_story"]
