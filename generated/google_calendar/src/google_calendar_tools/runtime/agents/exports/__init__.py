"""Tool definitions in the form of each provider, checked against its rules when they are made."""
