"""The events of a story in time: their days, the clauses that tell them, and which came first."""
