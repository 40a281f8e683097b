"""Tools for language models: definitions for their providers, and calls with results for models."""
