"""Values that several recordings give: a person with everything that a profile can hold."""

from __future__ import annotations

from typing import Any

LOCATION: dict[str, Any] = {
    "address1": "Fjordgata 1",
    "address2": "3. etasje",
    "city": "Trondheim",
    "country": "Norway",
    "latitude": "63.4305",
    "longitude": 10.3951,
    "region": "Trøndelag",
    "zip": "7010",
    "timezone": "Europe/Oslo",
    "ip": "192.0.2.7",
}
"""All members of a location; a coordinate may be text or a number."""

PERSON: dict[str, Any] = {
    "email": "ann.o'hara+test@example.com",
    "phone_number": "+4722000100",
    "external_id": "customer/63 «ü»",
    "first_name": "Ann",
    "last_name": "O'Hara-Bergström",
    "organization": "Example & Søn",
    "title": 'Head of "Gardens"',
    "image": "https://images.example.com/ann.png?s=1&t=2",
}
"""The plain attributes of a profile."""
