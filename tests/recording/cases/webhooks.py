"""Webhooks."""

from ..case import Exchange, recording, response, sdk

_ID = "0a1b2c3d-0000-4000-8000-000000000001"
_TOPICS = [
    {"type": "webhook-topic", "id": "event:klaviyo.sent_sms"},
    {"type": "webhook-topic", "id": "event:klaviyo.opened_email"},
]

RECORDINGS = (
    recording(
        "CREATE_WEBHOOK",
        "webhooks.create_webhook",
        Exchange(
            "for two topics",
            call={
                "data__type": "webhook",
                "data__attributes__name": "Orders to ERP",
                "data__attributes__description": "Sends “orders”",
                "data__attributes__endpoint__url": "https://hooks.example.com/klaviyo?a=1",
                "data__attributes__secret__key": "not-a-secret",
                "data__relationships__webhook__topics__data": _TOPICS,
            },
            arguments={
                "name": "Orders to ERP",
                "description": "Sends “orders”",
                "endpoint_url": "https://hooks.example.com/klaviyo?a=1",
                "secret_key": "not-a-secret",
                "webhook_topics": _TOPICS,
            },
            sent=sdk(
                "Webhooks.create_webhook",
                {
                    "data": {
                        "type": "webhook",
                        "attributes": {
                            "name": "Orders to ERP",
                            "description": "Sends “orders”",
                            "endpoint_url": "https://hooks.example.com/klaviyo?a=1",
                            "secret_key": "not-a-secret",
                        },
                        "relationships": {
                            "webhook-topics": {
                                "data": [
                                    {
                                        "type": "webhook-topic",
                                        "id": "event:klaviyo.sent_sms",
                                    },
                                    {
                                        "type": "webhook-topic",
                                        "id": "event:klaviyo.opened_email",
                                    },
                                ]
                            }
                        },
                    }
                },
            ),
            response=response("create_webhook", 201),
        ),
    ),
    recording(
        "GET_WEBHOOK_TOPICS",
        "webhooks.get_webhook_topics",
        Exchange(
            "all topics",
            call={},
            arguments={},
            sent=sdk("Webhooks.get_webhook_topics"),
            response=response("get_webhook_topics").last(),
        ),
    ),
    recording(
        "UPDATE_WEBHOOK",
        "webhooks.update_webhook",
        Exchange(
            "everything",
            call={
                "id": _ID,
                "data__id": _ID,
                "data__type": "webhook",
                "data__attributes__name": "Orders to CRM",
                "data__attributes__description": None,
                "data__attributes__endpoint__url": "https://hooks.example.com/2",
                "data__attributes__secret__key": "not-a-secret-either",
                "data__attributes__enabled": False,
                "data__relationships__webhook__topics__data": _TOPICS[:1],
            },
            arguments={
                "id": _ID,
                "name": "Orders to CRM",
                "description": None,
                "endpoint_url": "https://hooks.example.com/2",
                "secret_key": "not-a-secret-either",
                "enabled": False,
                "webhook_topics": _TOPICS[:1],
            },
            sent=sdk(
                "Webhooks.update_webhook",
                _ID,
                {
                    "data": {
                        "type": "webhook",
                        "id": _ID,
                        "attributes": {
                            "name": "Orders to CRM",
                            "description": None,
                            "endpoint_url": "https://hooks.example.com/2",
                            "secret_key": "not-a-secret-either",
                            "enabled": False,
                        },
                        "relationships": {
                            "webhook-topics": {
                                "data": [
                                    {
                                        "type": "webhook-topic",
                                        "id": "event:klaviyo.sent_sms",
                                    }
                                ]
                            }
                        },
                    }
                },
            ),
            response=response("update_webhook"),
        ),
        Exchange(
            "a switch alone",
            call={"id": _ID, "data__attributes__enabled": True},
            arguments={"id": _ID, "enabled": True},
            sent=sdk(
                "Webhooks.update_webhook",
                _ID,
                {
                    "data": {
                        "type": "webhook",
                        "id": _ID,
                        "attributes": {"enabled": True},
                    }
                },
            ),
            response=response("update_webhook"),
        ),
    ),
)
