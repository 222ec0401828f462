"""Which claims report the same, by rule."""
