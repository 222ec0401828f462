"""From what an engine proposes for an article to an incident that holds. Calls no model itself."""

from crosswire.extraction.ground import Grounded, ground

__all__ = ["Grounded", "ground"]
