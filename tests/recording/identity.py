"""Who the recorded requests come from. Nothing here opens a door anywhere."""

from __future__ import annotations

API = "https://a.klaviyo.com"
"""The origin of the API: in the links of recorded answers, as in the real ones."""
REVISION = "2026-07-15"
"""The revision of the API that everything is recorded at."""
API_KEY = "pk_0000000000000000000000000000000000"
COMPANY_ID = "AbC123"
"""The public key that the client-side tools send where a call names no other."""

SDK = f"klaviyo-api 24.0.0 (revision {REVISION})"
PLAIN = f"plain HTTP, after the vendor's OpenAPI document {REVISION}"
