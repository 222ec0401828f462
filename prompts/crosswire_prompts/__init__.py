"""The prompt templates as package data: one file a task and version. A released file is never changed."""
