"""A summary from claims, by rule: candidates, their order, their wording."""
