"""Mentions of time, resolved to ISO dates, and the order that words tell."""
