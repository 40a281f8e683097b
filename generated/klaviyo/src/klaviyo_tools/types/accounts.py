"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class AccountAttributesContactInformationStreetAddress(TypedDict):
    address1: str | None
    address2: str | None
    city: str | None
    region: str | None
    country: str | None
    zip: str | None


class AccountAttributesContactInformation(TypedDict):
    default_sender_name: str
    default_sender_email: str
    website_url: str | None
    organization_name: str
    street_address: AccountAttributesContactInformationStreetAddress


class AccountAttributes(TypedDict):
    test_account: bool
    contact_information: AccountAttributesContactInformation
    industry: str | None
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


class GetAccountsResult(TypedDict):
    data: list[Account]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
