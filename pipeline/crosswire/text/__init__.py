"""What can be read off English text without a model. Pure: no file, no clock, no network."""
