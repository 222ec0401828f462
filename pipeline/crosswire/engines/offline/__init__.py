"""The embedded engine: rules on English text, no key, no network, the same answer every time. No model is asked."""
