"""Numbers that a text states, and what kind of number each is."""
