"""The parts of a proposal, one module a part."""
