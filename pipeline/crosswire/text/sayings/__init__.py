"""Who says what: quotations, verbs of saying, speakers, and the clauses they stand in."""
