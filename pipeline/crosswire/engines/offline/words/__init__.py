"""The word tables of the embedded engine: own work, no rule but how they are read."""
