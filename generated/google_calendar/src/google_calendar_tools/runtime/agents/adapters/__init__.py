"""Toolsets for agent frameworks, which are extras of the package and imported when they are used."""
