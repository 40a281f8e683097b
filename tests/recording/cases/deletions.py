"""Deletions: a path and nothing else, so that the encoding of ids is all that can go wrong."""

from ..case import NO_CONTENT, Exchange, Recording, recording, sdk


def _deletion(tool: str, method: str, sent: str, *ids: str) -> Recording:
    return recording(
        tool,
        method,
        *(
            Exchange(
                f"by the id {id}",
                call={"id": id},
                arguments={"id": id},
                sent=sdk(sent, id),
                response=NO_CONTENT,
            )
            for id in ids
        ),
    )


RECORDINGS = (
    _deletion(
        "DELETE_CAMPAIGN",
        "campaigns.delete_campaign",
        "Campaigns.delete_campaign",
        "01JBCAMPA1GN0000000000001",
    ),
    _deletion(
        "DELETE_CATALOG_CATEGORY",
        "catalogs.delete_catalog_category",
        "Catalogs.delete_catalog_category",
        "$custom:::$default:::garden/chairs ü",
        "$custom:::$default:::50% off?#1;a=b&c+d",
    ),
    _deletion(
        "DELETE_CATALOG_ITEM",
        "catalogs.delete_catalog_item",
        "Catalogs.delete_catalog_item",
        "$custom:::$default:::a/b ü",
        "$custom:::$default:::../椅子 [1]",
    ),
    _deletion(
        "DELETE_COUPON", "coupons.delete_coupon", "Coupons.delete_coupon", "SPRING 20%"
    ),
    _deletion(
        "DELETE_COUPON_CODE",
        "coupons.delete_coupon_code",
        "Coupons.delete_coupon_code",
        "SPRING 20%-X7Q9/1",
    ),
    _deletion("DELETE_FLOW", "flows.delete_flow", "Flows.delete_flow", "fLw001"),
    _deletion("DELETE_LIST", "lists.delete_list", "Lists.delete_list", "LsT001"),
    _deletion(
        "DELETE_SEGMENT", "segments.delete_segment", "Segments.delete_segment", "SgM001"
    ),
    _deletion(
        "DELETE_TAG",
        "tags.delete_tag",
        "Tags.delete_tag",
        "6f1d2c3b-0000-4000-8000-000000000001",
    ),
    _deletion(
        "DELETE_TAG_GROUP",
        "tags.delete_tag_group",
        "Tags.delete_tag_group",
        "9a8b7c6d-0000-4000-8000-000000000001",
    ),
    _deletion(
        "DELETE_TEMPLATE",
        "templates.delete_template",
        "Templates.delete_template",
        "TmP001",
    ),
    _deletion(
        "DELETE_WEBHOOK",
        "webhooks.delete_webhook",
        "Webhooks.delete_webhook",
        "0a1b2c3d-0000-4000-8000-000000000001",
    ),
)
