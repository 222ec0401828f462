"""A summary as text: JSON, Markdown, one HTML page. Pure: returns text, and writes none of it."""
