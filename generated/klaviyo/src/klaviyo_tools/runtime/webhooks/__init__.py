"""Signed requests that a service sends."""
