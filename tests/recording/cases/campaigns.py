"""Campaigns: their messages, their sending, and how many it would reach."""

from __future__ import annotations

from typing import Any

from ..case import NO_CONTENT, Exchange, Recording, recording, response, sdk
from ..record import CURSOR

_CAMPAIGN = "01JBCAMPA1GN0000000000001"
_MESSAGE = "01JBMESSAGE00000000000001"
_CAMPAIGN_FIELDS = ["name", "send_strategy.options.is_local", "audiences.included"]
_MESSAGE_FIELDS = ["definition.channel", "definition.content.subject", "created_at"]
_TEMPLATE_FIELDS = ["name", "html"]

_EMAIL = {
    "type": "campaign-message",
    "attributes": {
        "definition": {
            "channel": "email",
            "label": "Versjon “A”",
            "content": {
                "subject": "Vårsalg: 20 % off",
                "preview_text": None,
                "from_email": "shop@example.com",
                "from_label": "Example Shop",
                "reply_to_email": "help@example.com",
                "cc_email": "copy@example.com",
                "bcc_email": "archive@example.com",
            },
        }
    },
}
_SMS = {
    "type": "campaign-message",
    "attributes": {
        "definition": {
            "channel": "sms",
            "content": {"body": "Hei {{ first_name }}! 🪑"},
            "render_options": {
                "shorten_links": True,
                "add_org_prefix": True,
                "add_info_link": False,
                "add_opt_out_language": None,
            },
        }
    },
}
_PUSH = {
    "type": "campaign-message",
    "attributes": {
        "definition": {
            "channel": "mobile_push",
            "notification_type": "standard",
            "content": {
                "title": "Hei",
                "body": "20 % off",
                "dynamic_image": "event.image",
            },
            "kv_pairs": {"screen": "sale", "tier": "gold"},
            "options": {
                "on_open": {
                    "type": "deep_link",
                    "ios_deep_link": "exampleshop://sale",
                    "android_deep_link": "exampleshop://sale",
                },
                "badge": {
                    "display": True,
                    "badge_options": {"badge_config": "set_count", "value": "3"},
                },
                "play_sound": True,
            },
        }
    },
    "relationships": {"image": {"data": {"type": "image", "id": "123401"}}},
}
_TRACKING = {
    "add_tracking_params": True,
    "custom_tracking_params": [
        {"type": "static", "name": "utm_source", "value": "brev & sms"},
        {"type": "dynamic", "name": "utm_campaign", "value": "campaign_name_send_day"},
    ],
    "is_tracking_clicks": True,
    "is_tracking_opens": False,
}


def _campaign(
    name: str,
    message: dict[str, Any],
    documented: dict[str, Any],
    arguments: dict[str, Any],
    attributes: dict[str, Any],
) -> Exchange:
    """A new campaign: what is particular to it in three spellings."""
    return Exchange(
        name,
        call={
            "data__attributes__name": f"Vår: {name}",
            "data__attributes__audiences__included": ["LsT001", "SgM001"],
            "data__attributes__campaign__messages__data": [message],
            **documented,
        },
        arguments={
            "name": f"Vår: {name}",
            "campaign_messages": [message],
            **{"audiences": {"included": ["LsT001", "SgM001"]}, **arguments},
        },
        sent=sdk(
            "Campaigns.create_campaign",
            {
                "data": {
                    "type": "campaign",
                    "attributes": {
                        "name": f"Vår: {name}",
                        "campaign-messages": {"data": [message]},
                        **{
                            "audiences": {"included": ["LsT001", "SgM001"]},
                            **attributes,
                        },
                    },
                }
            },
        ),
        response=response("create_campaign", 201),
    )


def _reading(
    tool: str, method: str, sent: str, document: str, *exchanges: Exchange
) -> Recording:
    """A tool that reads one thing by the id of a message or campaign."""
    id = _MESSAGE if "MESSAGE_" in tool else _CAMPAIGN
    return recording(
        tool,
        method,
        Exchange(
            "by id",
            call={"id": id},
            arguments={"id": id},
            sent=sdk(sent, id),
            response=response(document),
        ),
        *exchanges,
    )


RECORDINGS = (
    recording(
        "ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE",
        "campaigns.assign_campaign_message_template",
        Exchange(
            "a template to a message",
            call={
                "data__type": "campaign-message",
                "data__id": _MESSAGE,
                "data__relationships__template__data__type": "template",
                "data__relationships__template__data__id": "TmP001",
            },
            arguments={"id": _MESSAGE, "template_id": "TmP001"},
            sent=sdk(
                "Campaigns.assign_template_to_campaign_message",
                {
                    "data": {
                        "type": "campaign-message",
                        "id": _MESSAGE,
                        "relationships": {
                            "template": {"data": {"type": "template", "id": "TmP001"}}
                        },
                    }
                },
            ),
            response=response("assign_campaign_message_template"),
        ),
    ),
    recording(
        "CANCEL_CAMPAIGN_SEND",
        "campaigns.cancel_campaign_send",
        *(
            Exchange(
                action,
                call={"campaign_send_job_id": _CAMPAIGN, "action": action},
                arguments={"id": _CAMPAIGN, "action": action},
                sent=sdk(
                    "Campaigns.cancel_campaign_send",
                    _CAMPAIGN,
                    {
                        "data": {
                            "type": "campaign-send-job",
                            "id": _CAMPAIGN,
                            "attributes": {"action": action},
                        }
                    },
                ),
                response=NO_CONTENT,
            )
            for action in ("cancel", "revert")
        ),
    ),
    recording(
        "CREATE_CAMPAIGN",
        "campaigns.create_campaign",
        _campaign(
            "static, at everyone's own time",
            _EMAIL,
            {
                "data__type": "campaign",
                "data__attributes__audiences__excluded": ["SgM002"],
                "data__attributes__send__options": {"use_smart_sending": True},
                "data__attributes__tracking__options": _TRACKING,
                "data__attributes__send__strategy__method": "static",
                "data__attributes__send__strategy__options__static__datetime": (
                    "2026-12-01T09:00:00+00:00"
                ),
                "data__attributes__send__strategy__options__static__is__local": True,
                "data__attrs__send__strategy__options__static__past__recipients": True,
            },
            {
                "audiences": {"included": ["LsT001", "SgM001"], "excluded": ["SgM002"]},
                "send_options": {"use_smart_sending": True},
                "tracking_options": _TRACKING,
                "send_strategy": {
                    "method": "static",
                    "datetime": "2026-12-01T09:00:00+00:00",
                    "options": {
                        "is_local": True,
                        "send_past_recipients_immediately": True,
                    },
                },
            },
            {
                "audiences": {"included": ["LsT001", "SgM001"], "excluded": ["SgM002"]},
                "send_options": {"use_smart_sending": True},
                "tracking_options": _TRACKING,
                "send_strategy": {
                    "method": "static",
                    "datetime": "2026-12-01T09:00:00+00:00",
                    "options": {
                        "is_local": True,
                        "send_past_recipients_immediately": True,
                    },
                },
            },
        ),
        _campaign(
            "static, at one moment for all",
            _EMAIL,
            {
                "data__attributes__send__strategy__method": "static",
                "data__attributes__send__strategy__options__static__datetime": (
                    "2026-12-01T09:00:00+01:00"
                ),
                "data__attributes__send__strategy__options__static__is__local": False,
            },
            {
                "send_strategy": {
                    "method": "static",
                    "datetime": "2026-12-01T09:00:00+01:00",
                    "options": {"is_local": False},
                },
            },
            {
                "send_strategy": {
                    "method": "static",
                    "datetime": "2026-12-01T09:00:00+01:00",
                    "options": {"is_local": False},
                },
            },
        ),
        _campaign(
            "throttled, the method left to its options",
            _SMS,
            {
                "data__attrs__send__strategy__options__throttled__datetime": (
                    "2026-12-01T09:00:00+01:00"
                ),
                "data__attrs__send__strategy__options__throttled__throttle__pct": 25,
                "data__attributes__tracking__options": None,
            },
            {
                "send_strategy": {
                    "method": "throttled",
                    "datetime": "2026-12-01T09:00:00+01:00",
                    "throttle_percentage": 25,
                },
                "tracking_options": None,
            },
            {
                "send_strategy": {
                    "method": "throttled",
                    "datetime": "2026-12-01T09:00:00+01:00",
                    "throttle_percentage": 25,
                },
                "tracking_options": None,
            },
        ),
        _campaign(
            "immediate",
            _PUSH,
            {
                "data__attributes__send__strategy__method": "immediate",
                "data__attributes__send__options": {"use_smart_sending": False},
            },
            {
                "send_strategy": {"method": "immediate"},
                "send_options": {"use_smart_sending": False},
            },
            {
                "send_strategy": {"method": "immediate"},
                "send_options": {"use_smart_sending": False},
            },
        ),
        _campaign(
            "at the time that suits everyone",
            _EMAIL,
            {
                "data__attributes__send__strategy__method": "smart_send_time",
                "data__attributes__send__strategy__options__sto__date": "2026-12-01",
            },
            {"send_strategy": {"method": "smart_send_time", "date": "2026-12-01"}},
            {"send_strategy": {"method": "smart_send_time", "date": "2026-12-01"}},
        ),
    ),
    recording(
        "CREATE_CAMPAIGN_CLONE",
        "campaigns.create_campaign_clone",
        Exchange(
            "under another name",
            call={
                "data__type": "campaign",
                "data__id": _CAMPAIGN,
                "data__attributes__new__name": "Vår (2)",
            },
            arguments={"id": _CAMPAIGN, "new_name": "Vår (2)"},
            sent=sdk(
                "Campaigns.create_campaign_clone",
                {
                    "data": {
                        "type": "campaign",
                        "id": _CAMPAIGN,
                        "attributes": {"new_name": "Vår (2)"},
                    }
                },
            ),
            response=response("create_campaign_clone", 201),
        ),
        Exchange(
            "under a name that the API finds",
            call={"data__id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk(
                "Campaigns.create_campaign_clone",
                {"data": {"type": "campaign", "id": _CAMPAIGN, "attributes": {}}},
            ),
            response=response("create_campaign_clone", 201),
        ),
    ),
    recording(
        "CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
        "campaigns.create_campaign_recipient_estimation_job",
        Exchange(
            "a job",
            call={"campaign_id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk(
                "Campaigns.create_campaign_recipient_estimation_job",
                {
                    "data": {
                        "type": "campaign-recipient-estimation-job",
                        "id": _CAMPAIGN,
                    }
                },
            ),
            response=response("create_campaign_recipient_estimation_job", 202),
        ),
    ),
    recording(
        "CREATE_CAMPAIGN_SEND_JOB",
        "campaigns.create_campaign_send_job",
        Exchange(
            "a job",
            call={"data__type": "campaign-send-job", "data__id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk(
                "Campaigns.create_campaign_send_job",
                {"data": {"type": "campaign-send-job", "id": _CAMPAIGN}},
            ),
            response=response("create_campaign_send_job", 202),
        ),
    ),
    recording(
        "GET_CAMPAIGN",
        "campaigns.get_campaign",
        Exchange(
            "alone",
            call={"campaign_id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk("Campaigns.get_campaign", _CAMPAIGN),
            response=response("get_campaign").bare(),
        ),
        Exchange(
            "with all that is related",
            call={
                "campaign_id": _CAMPAIGN,
                "include_tags": True,
                "include_messages": True,
            },
            arguments={"id": _CAMPAIGN, "include_tags": True, "include_messages": True},
            sent=sdk(
                "Campaigns.get_campaign",
                _CAMPAIGN,
                include=["tags", "campaign-messages"],
            ),
            response=response("get_campaign"),
        ),
        Exchange(
            "with its messages only",
            call={
                "campaign_id": _CAMPAIGN,
                "include_tags": False,
                "include_messages": True,
            },
            arguments={
                "id": _CAMPAIGN,
                "include_tags": False,
                "include_messages": True,
            },
            sent=sdk(
                "Campaigns.get_campaign", _CAMPAIGN, include=["campaign-messages"]
            ),
            response=response("get_campaign"),
        ),
    ),
    recording(
        "GET_CAMPAIGNS",
        "campaigns.get_campaigns",
        Exchange(
            "the first page of live ones",
            call={
                "channel": "email",
                "include_archived": False,
                "filter": "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent'])",
                "sort": "-scheduled_at",
            },
            arguments={
                "channel": "email",
                "include_archived": False,
                "filter": "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent'])",
                "sort": "-scheduled_at",
            },
            sent=sdk(
                "Campaigns.get_campaigns",
                "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent']),"
                "equals(messages.channel,'email')",
                sort="-scheduled_at",
            ),
            response=response("get_campaigns").bare(),
        ),
        Exchange(
            "the next page",
            call={
                "channel": "email",
                "include_archived": False,
                "filter": "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent'])",
                "sort": "-scheduled_at",
                "page_cursor": CURSOR,
            },
            arguments={
                "channel": "email",
                "include_archived": False,
                "filter": "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent'])",
                "sort": "-scheduled_at",
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Campaigns.get_campaigns",
                "contains(name,\"Vår, 'A'\"),any(status,[\"Draft\",'Sent']),"
                "equals(messages.channel,'email')",
                sort="-scheduled_at",
                page_cursor=CURSOR,
            ),
            response=response("get_campaigns").bare().last(1),
            follows="the first page of live ones",
        ),
        Exchange(
            "archived ones, with AND between the clauses",
            call={
                "channel": "mobile_push",
                "include_archived": True,
                "filter": (
                    "equals(status,\"Draft\") AND contains(name,'Black AND White')"
                ),
            },
            arguments={
                "channel": "mobile_push",
                "include_archived": True,
                "filter": (
                    "equals(status,\"Draft\") AND contains(name,'Black AND White')"
                ),
            },
            sent=sdk(
                "Campaigns.get_campaigns",
                "equals(status,\"Draft\"),contains(name,'Black AND White'),"
                "equals(messages.channel,'mobile_push'),equals(archived,true)",
            ),
            response=response("get_campaigns").bare().last(0),
        ),
        Exchange(
            "of a channel",
            call={"channel": "sms", "include_archived": False},
            arguments={"channel": "sms", "include_archived": False},
            sent=sdk("Campaigns.get_campaigns", "equals(messages.channel,'sms')"),
            response=response("get_campaigns").bare().last(),
        ),
    ),
    recording(
        "GET_CAMPAIGN_CAMPAIGN_MESSAGES",
        "campaigns.get_campaign_campaign_messages",
        Exchange(
            "with all that is related",
            call={"id": _CAMPAIGN, "include": ["campaign", "template", "image"]},
            arguments={"id": _CAMPAIGN, "include": ["campaign", "template", "image"]},
            sent=sdk(
                "Campaigns.get_messages_for_campaign",
                _CAMPAIGN,
                include=["campaign", "template", "image"],
            ),
            response=response("get_campaign_campaign_messages").last(),
        ),
        Exchange(
            "some members",
            call={
                "id": _CAMPAIGN,
                "include": ["campaign", "template"],
                "fields__campaign": _CAMPAIGN_FIELDS,
                "fields__campaign__message": _MESSAGE_FIELDS,
                "fields__template": _TEMPLATE_FIELDS,
            },
            arguments={
                "id": _CAMPAIGN,
                "include": ["campaign", "template"],
                "fields_campaign": _CAMPAIGN_FIELDS,
                "fields_campaign_message": _MESSAGE_FIELDS,
                "fields_template": _TEMPLATE_FIELDS,
            },
            sent=sdk(
                "Campaigns.get_messages_for_campaign",
                _CAMPAIGN,
                include=["campaign", "template"],
                fields_campaign=_CAMPAIGN_FIELDS,
                fields_campaign_message=_MESSAGE_FIELDS,
                fields_template=_TEMPLATE_FIELDS,
            ),
            response=response("get_campaign_campaign_messages")
            .sparse(
                campaign=_CAMPAIGN_FIELDS,
                campaign_message=_MESSAGE_FIELDS,
                template=_TEMPLATE_FIELDS,
            )
            .last(),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_MESSAGE",
        "campaigns.get_campaign_message",
        "Campaigns.get_campaign_message",
        "get_campaign_message",
        Exchange(
            "some members",
            call={
                "id": _MESSAGE,
                "include": ["template", "campaign"],
                "fields__campaign": _CAMPAIGN_FIELDS,
                "fields__campaign__message": _MESSAGE_FIELDS,
                "fields__template": _TEMPLATE_FIELDS,
            },
            arguments={
                "id": _MESSAGE,
                "include": ["template", "campaign"],
                "fields_campaign": _CAMPAIGN_FIELDS,
                "fields_campaign_message": _MESSAGE_FIELDS,
                "fields_template": _TEMPLATE_FIELDS,
            },
            sent=sdk(
                "Campaigns.get_campaign_message",
                _MESSAGE,
                include=["template", "campaign"],
                fields_campaign=_CAMPAIGN_FIELDS,
                fields_campaign_message=_MESSAGE_FIELDS,
                fields_template=_TEMPLATE_FIELDS,
            ),
            response=response("get_campaign_message").sparse(
                campaign=_CAMPAIGN_FIELDS,
                campaign_message=_MESSAGE_FIELDS,
                template=_TEMPLATE_FIELDS,
            ),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_MESSAGE_CAMPAIGN",
        "campaigns.get_campaign_message_campaign",
        "Campaigns.get_campaign_for_campaign_message",
        "get_campaign_message_campaign",
        Exchange(
            "some members",
            call={"id": _MESSAGE, "fields__campaign": _CAMPAIGN_FIELDS},
            arguments={"id": _MESSAGE, "fields_campaign": _CAMPAIGN_FIELDS},
            sent=sdk(
                "Campaigns.get_campaign_for_campaign_message",
                _MESSAGE,
                fields_campaign=_CAMPAIGN_FIELDS,
            ),
            response=response("get_campaign_message_campaign").sparse(
                campaign=_CAMPAIGN_FIELDS
            ),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN",
        "campaigns.get_campaign_message_relationships_campaign",
        "Campaigns.get_campaign_id_for_campaign_message",
        "get_campaign_message_relationships_campaign",
    ),
    _reading(
        "GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE",
        "campaigns.get_campaign_message_relationships_template",
        "Campaigns.get_template_id_for_campaign_message",
        "get_campaign_message_relationships_template",
    ),
    _reading(
        "GET_CAMPAIGN_MESSAGE_TEMPLATE",
        "campaigns.get_campaign_message_template",
        "Campaigns.get_template_for_campaign_message",
        "get_campaign_message_template",
        Exchange(
            "some members",
            call={"id": _MESSAGE, "fields__template": _TEMPLATE_FIELDS},
            arguments={"id": _MESSAGE, "fields_template": _TEMPLATE_FIELDS},
            sent=sdk(
                "Campaigns.get_template_for_campaign_message",
                _MESSAGE,
                fields_template=_TEMPLATE_FIELDS,
            ),
            response=response("get_campaign_message_template").sparse(
                template=_TEMPLATE_FIELDS
            ),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_RECIPIENT_ESTIMATION",
        "campaigns.get_campaign_recipient_estimation",
        "Campaigns.get_campaign_recipient_estimation",
        "get_campaign_recipient_estimation",
        Exchange(
            "the number alone",
            call={
                "id": _CAMPAIGN,
                "fields__campaign__recipient__estimation": [
                    "estimated_recipient_count"
                ],
            },
            arguments={
                "id": _CAMPAIGN,
                "fields_campaign_recipient_estimation": ["estimated_recipient_count"],
            },
            sent=sdk(
                "Campaigns.get_campaign_recipient_estimation",
                _CAMPAIGN,
                fields_campaign_recipient_estimation=["estimated_recipient_count"],
            ),
            response=response("get_campaign_recipient_estimation"),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB",
        "campaigns.get_campaign_recipient_estimation_job",
        "Campaigns.get_campaign_recipient_estimation_job",
        "get_campaign_recipient_estimation_job",
        Exchange(
            "the status alone",
            call={
                "id": _CAMPAIGN,
                "fields__campaign__recipient__estimation__job": ["status"],
            },
            arguments={
                "id": _CAMPAIGN,
                "fields_campaign_recipient_estimation_job": ["status"],
            },
            sent=sdk(
                "Campaigns.get_campaign_recipient_estimation_job",
                _CAMPAIGN,
                fields_campaign_recipient_estimation_job=["status"],
            ),
            response=response("get_campaign_recipient_estimation_job"),
        ),
    ),
    recording(
        "GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES",
        "campaigns.get_campaign_relationships_campaign_messages",
        Exchange(
            "the ids of the messages",
            call={"id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk("Campaigns.get_message_ids_for_campaign", _CAMPAIGN),
            response=response("get_campaign_relationships_campaign_messages").last(),
        ),
    ),
    recording(
        "GET_CAMPAIGN_RELATIONSHIPS_TAGS",
        "campaigns.get_campaign_relationships_tags",
        Exchange(
            "the ids of the tags",
            call={"id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk("Campaigns.get_tag_ids_for_campaign", _CAMPAIGN),
            response=response("get_campaign_relationships_tags").last(),
        ),
        Exchange(
            "of a campaign without tags",
            call={"id": "01JBCAMPA1GN0000000000002"},
            arguments={"id": "01JBCAMPA1GN0000000000002"},
            sent=sdk("Campaigns.get_tag_ids_for_campaign", "01JBCAMPA1GN0000000000002"),
            response=response("get_campaign_relationships_tags").last(0),
        ),
    ),
    _reading(
        "GET_CAMPAIGN_SEND_JOB",
        "campaigns.get_campaign_send_job",
        "Campaigns.get_campaign_send_job",
        "get_campaign_send_job",
        Exchange(
            "the status alone",
            call={"id": _CAMPAIGN, "fields__campaign__send__job": ["status"]},
            arguments={"id": _CAMPAIGN, "fields_campaign_send_job": ["status"]},
            sent=sdk(
                "Campaigns.get_campaign_send_job",
                _CAMPAIGN,
                fields_campaign_send_job=["status"],
            ),
            response=response("get_campaign_send_job"),
        ),
    ),
    recording(
        "GET_CAMPAIGN_TAGS",
        "campaigns.get_campaign_tags",
        Exchange(
            "all tags",
            call={"id": _CAMPAIGN},
            arguments={"id": _CAMPAIGN},
            sent=sdk("Campaigns.get_tags_for_campaign", _CAMPAIGN),
            response=response("get_campaign_tags").last(),
        ),
        Exchange(
            "their names",
            call={"id": _CAMPAIGN, "fields__tag": ["name"]},
            arguments={"id": _CAMPAIGN, "fields_tag": ["name"]},
            sent=sdk("Campaigns.get_tags_for_campaign", _CAMPAIGN, fields_tag=["name"]),
            response=response("get_campaign_tags").sparse(tag=["name"]).last(),
        ),
    ),
)
