"""The wire table of a tool, and the requests that it gives."""
