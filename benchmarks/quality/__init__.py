"""Measurements of quality on public evaluation data, read from a folder given on the command line."""
