"""OAuth access tokens that renew themselves."""
