"""An article read once for all of extraction: sentences, phrases, telegrams, scope."""
