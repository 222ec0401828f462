"""How fast crosswire works without a model, in units of a fixed computation on the same machine."""
