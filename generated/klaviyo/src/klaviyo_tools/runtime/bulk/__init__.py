"""Bulk jobs: many rows in as few requests as the API allows, with errors by row."""
