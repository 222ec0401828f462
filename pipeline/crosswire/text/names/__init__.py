"""Names of persons, groups, places and states: found, told apart, and recognised under another spelling."""
