"""What is wrong with a summary, if anything: one small function a rule, and one list of them all."""
