"""Two summaries of one story compared: what changed, and which articles are the reason. Reads no file."""
