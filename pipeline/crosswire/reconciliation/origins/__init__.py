"""Which articles go back to one origin: shared wording, a shared credit, the same people saying the same."""
