"""toolpress: from a page of tool documentation to an installable client package."""
