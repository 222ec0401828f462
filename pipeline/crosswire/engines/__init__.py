"""The three things that need language, behind one interface: a model, and rules without one."""
