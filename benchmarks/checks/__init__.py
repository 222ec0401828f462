"""What the checks on a summary are worth: how many single faults they find, and what no reply can break."""
