"""Who stands behind what is said: which descriptions are of one speaker, and which sources are primary."""
