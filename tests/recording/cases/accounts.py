"""Accounts."""

from ..case import Exchange, recording, response, sdk

RECORDINGS = (
    recording(
        "GET_ACCOUNT",
        "accounts.get_account",
        Exchange(
            "an account",
            call={"id": "AbC123"},
            arguments={"id": "AbC123"},
            sent=sdk("Accounts.get_account", "AbC123"),
            response=response("get_account"),
        ),
        Exchange(
            "some members of an account",
            call={
                "id": "AbC123",
                "fields__account": [
                    "industry",
                    "contact_information.street_address.zip",
                ],
            },
            arguments={
                "id": "AbC123",
                "fields_account": [
                    "industry",
                    "contact_information.street_address.zip",
                ],
            },
            sent=sdk(
                "Accounts.get_account",
                "AbC123",
                fields_account=["industry", "contact_information.street_address.zip"],
            ),
            response=response("get_account").sparse(
                account=["industry", "contact_information.street_address.zip"]
            ),
        ),
    ),
    recording(
        "GET_ACCOUNTS",
        "accounts.get_accounts",
        Exchange(
            "all accounts",
            call={},
            arguments={},
            sent=sdk("Accounts.get_accounts"),
            response=response("get_accounts").last(),
        ),
        Exchange(
            "some members of all accounts",
            call={"fields__account": ["timezone", "locale"]},
            arguments={"fields_account": ["timezone", "locale"]},
            sent=sdk("Accounts.get_accounts", fields_account=["timezone", "locale"]),
            response=response("get_accounts")
            .sparse(account=["timezone", "locale"])
            .last(),
        ),
    ),
)
