"""Where the articles of a story differ, slot by slot, each difference with its type and its rule."""
