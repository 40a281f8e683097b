"""Records what a client that we did not write sends: the proof that the contract suite rests on.

`python -m tests.recording` drives the vendor's own SDK against a loopback server and writes one
fixture for each tool to `tests/fixtures/klaviyo/`. See README.md beside this file.
"""
