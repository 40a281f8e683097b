"""Files that are sent."""
