"""A server for the Model Context Protocol, over stdio and streamable HTTP.

Needs the packages of the extra `mcp`. Nothing else in the runtime imports it.
"""
