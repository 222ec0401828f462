"""Arguments that several benchmarks take."""

import argparse
from pathlib import Path


def existing_folder(argument: str) -> Path:
    """Return the folder that *argument* names, for argparse to refuse what is none."""
    if not Path(argument).is_dir():
        raise argparse.ArgumentTypeError(f"{argument!r} is no folder")
    return Path(argument)
