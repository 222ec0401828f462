"""Files to articles: decoding, and telling an article's prose from what stands around it."""

from crosswire.reading.folder import LEFT_OUT, Story, read_story

__all__ = ["LEFT_OUT", "Story", "read_story"]
