"""Toolsets for agent frameworks, which are extras and imported when they are used."""
