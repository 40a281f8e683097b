"""toolpress: from a page of tool documentation to an installable client package."""

__version__ = "0.1.0"
