"""Files to upload."""
