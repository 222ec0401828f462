"""What several rules read off a summary and its cited words. Judges nothing."""
