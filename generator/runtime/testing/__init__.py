"""For tests of code that uses a client: canned responses, and assertions on what was called."""
