"""Collections that come in pages."""
