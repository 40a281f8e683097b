"""Typed dicts for what is sent and answered.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class AccountAttributesContactInformationStreetAddress(TypedDict):
    address1: NotRequired[str | None]
    address2: NotRequired[str | None]
    city: NotRequired[str | None]
    region: NotRequired[str | None]
    country: NotRequired[str | None]
    zip: NotRequired[str | None]


class AccountAttributesContactInformation(TypedDict):
    default_sender_name: str
    default_sender_email: str
    website_url: NotRequired[str | None]
    organization_name: str
    street_address: AccountAttributesContactInformationStreetAddress


class AccountAttributes(TypedDict):
    test_account: bool
    contact_information: AccountAttributesContactInformation
    industry: NotRequired[str | None]
    timezone: str
    preferred_currency: str
    public_api_key: str
    locale: str


class Account(TypedDict):
    type: Literal["account"]
    id: str
    attributes: AccountAttributes
    links: shared.ObjectLinks


class GetAccountResult(TypedDict):
    data: Account
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
