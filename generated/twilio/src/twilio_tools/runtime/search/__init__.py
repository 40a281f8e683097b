"""Finds the tools for a question in everyday words."""
