"""How many persons words speak of, and whether two mentions are of one."""
