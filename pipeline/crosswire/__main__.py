"""``python -m crosswire``, and the console script. Holds no command."""

from crosswire.cli.app import app


def main() -> None:
    """Run the command line, and exit with its code."""
    app(prog_name="crosswire")


if __name__ == "__main__":
    main()
