"""Incidents of several articles lined up: what all say, what one says, and where they differ."""
