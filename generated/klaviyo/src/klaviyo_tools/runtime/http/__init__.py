"""What a client asks of an HTTP library."""
