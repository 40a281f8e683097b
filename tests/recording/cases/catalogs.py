"""Catalogues: items, variants and categories, whose ids are compound and need encoding."""

from ..case import ACCEPTED, NO_CONTENT, Exchange, recording, response, sdk
from ..record import CURSOR

_ITEM = "$custom:::$default:::a/b ü"
_CATEGORY = "$custom:::$default:::garden/chairs ü"
_CATEGORY_FILTER = (
    'contains(name,"Garden, \'Oslo\' \\"A\\""),any(ids,["$custom:::$default:::a b"])'
)
_ITEM_FIELDS = ["external_id", "price", "custom_metadata"]
_VARIANT_FIELDS = ["sku", "inventory_policy"]

RECORDINGS = (
    recording(
        "CREATE_BACK_IN_STOCK_SUBSCRIPTION",
        "catalogs.create_back_in_stock_subscription",
        Exchange(
            "everything",
            call={
                "data__type": "back-in-stock-subscription",
                "data__attributes__channels": ["EMAIL", "PUSH"],
                "data__attributes__profile__data__type": "profile",
                "data__attributes__profile__data__id": "01JBPR0F11E00000000000001",
                "data__attributes__profile__data__attributes__email": "ann@example.com",
                "data__attributes__profile__data__attributes__phone__number": "+4722000100",
                "data__attributes__profile__data__attributes__external__id": "customer/63",
                "data__relationships__variant__data__type": "catalog-variant",
                "data__relationships__variant__data__id": "$custom:::$default:::chair/1 rød",
            },
            arguments={
                "channels": ["EMAIL", "PUSH"],
                "profile": {
                    "id": "01JBPR0F11E00000000000001",
                    "email": "ann@example.com",
                    "phone_number": "+4722000100",
                    "external_id": "customer/63",
                },
                "variant_id": "$custom:::$default:::chair/1 rød",
            },
            sent=sdk(
                "Catalogs.create_back_in_stock_subscription",
                {
                    "data": {
                        "type": "back-in-stock-subscription",
                        "attributes": {
                            "channels": ["EMAIL", "PUSH"],
                            "profile": {
                                "data": {
                                    "type": "profile",
                                    "id": "01JBPR0F11E00000000000001",
                                    "attributes": {
                                        "email": "ann@example.com",
                                        "phone_number": "+4722000100",
                                        "external_id": "customer/63",
                                    },
                                }
                            },
                        },
                        "relationships": {
                            "variant": {
                                "data": {
                                    "type": "catalog-variant",
                                    "id": "$custom:::$default:::chair/1 rød",
                                }
                            }
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
        Exchange(
            "with nobody named",
            call={
                "data__attributes__channels": ["SMS"],
                "data__relationships__variant__data__id": "$custom:::$default:::chair-2",
            },
            arguments={
                "channels": ["SMS"],
                "variant_id": "$custom:::$default:::chair-2",
            },
            sent=sdk(
                "Catalogs.create_back_in_stock_subscription",
                {
                    "data": {
                        "type": "back-in-stock-subscription",
                        "attributes": {"channels": ["SMS"]},
                        "relationships": {
                            "variant": {
                                "data": {
                                    "type": "catalog-variant",
                                    "id": "$custom:::$default:::chair-2",
                                }
                            }
                        },
                    }
                },
            ),
            response=ACCEPTED,
        ),
    ),
    recording(
        "CREATE_CATALOG_CATEGORY",
        "catalogs.create_catalog_category",
        Exchange(
            "everything",
            call={
                "data__type": "catalog-category",
                "data__attributes__external__id": "garden/chairs ü",
                "data__attributes__name": "Garden & Chairs",
                "data__attributes__integration__type": "$custom",
                "data__attributes__catalog__type": "$default",
                "data__relationships__items__data": [
                    {"type": "catalog-item", "id": _ITEM}
                ],
            },
            arguments={
                "external_id": "garden/chairs ü",
                "name": "Garden & Chairs",
                "catalog_type": "$default",
                "integration_type": "$custom",
                "items": [{"type": "catalog-item", "id": _ITEM}],
            },
            sent=sdk(
                "Catalogs.create_catalog_category",
                {
                    "data": {
                        "type": "catalog-category",
                        "attributes": {
                            "external_id": "garden/chairs ü",
                            "name": "Garden & Chairs",
                            "integration_type": "$custom",
                            "catalog_type": "$default",
                        },
                        "relationships": {
                            "items": {"data": [{"type": "catalog-item", "id": _ITEM}]}
                        },
                    }
                },
            ),
            response=response("create_catalog_category", 201),
        ),
    ),
    recording(
        "CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS",
        "catalogs.create_catalog_category_relationships_items",
        Exchange(
            "two items",
            call={
                "id": _CATEGORY,
                "data": [
                    {"type": "catalog-item", "id": _ITEM},
                    {"type": "catalog-item", "id": "$custom:::$default:::chair-2"},
                ],
            },
            arguments={
                "id": _CATEGORY,
                "data": [
                    {"type": "catalog-item", "id": _ITEM},
                    {"type": "catalog-item", "id": "$custom:::$default:::chair-2"},
                ],
            },
            sent=sdk(
                "Catalogs.add_items_to_catalog_category",
                _CATEGORY,
                {
                    "data": [
                        {"type": "catalog-item", "id": _ITEM},
                        {"type": "catalog-item", "id": "$custom:::$default:::chair-2"},
                    ]
                },
            ),
            response=NO_CONTENT,
        ),
    ),
    recording(
        "CREATE_CATALOG_ITEM",
        "catalogs.create_catalog_item",
        Exchange(
            "everything",
            call={
                "data__type": "catalog-item",
                "data__attributes__external__id": "a/b ü",
                "data__attributes__title": "Chair “Oslo”",
                "data__attributes__description": "A chair <b>& more</b>",
                "data__attributes__url": "https://shop.example.com/p?id=1&ref=a b",
                "data__attributes__price": 199.5,
                "data__attributes__images": [
                    "https://images.example.com/1.png",
                    "https://images.example.com/2,3.png",
                ],
                "data__attributes__published": False,
                "data__attributes__integration__type": "$custom",
                "data__attributes__catalog__type": "$default",
                "data__attributes__image__full__url": "https://images.example.com/full.png",
                "data__attributes__image__thumbnail__url": "https://images.example.com/thumb.png",
                "data__relationships__categories__data": [
                    {"type": "catalog-category", "id": _CATEGORY}
                ],
            },
            arguments={
                "external_id": "a/b ü",
                "title": "Chair “Oslo”",
                "description": "A chair <b>& more</b>",
                "url": "https://shop.example.com/p?id=1&ref=a b",
                "price": 199.5,
                "images": [
                    "https://images.example.com/1.png",
                    "https://images.example.com/2,3.png",
                ],
                "published": False,
                "catalog_type": "$default",
                "integration_type": "$custom",
                "image_full_url": "https://images.example.com/full.png",
                "image_thumbnail_url": "https://images.example.com/thumb.png",
                "categories": [{"type": "catalog-category", "id": _CATEGORY}],
            },
            sent=sdk(
                "Catalogs.create_catalog_item",
                {
                    "data": {
                        "type": "catalog-item",
                        "attributes": {
                            "external_id": "a/b ü",
                            "title": "Chair “Oslo”",
                            "description": "A chair <b>& more</b>",
                            "url": "https://shop.example.com/p?id=1&ref=a b",
                            "price": 199.5,
                            "images": [
                                "https://images.example.com/1.png",
                                "https://images.example.com/2,3.png",
                            ],
                            "published": False,
                            "integration_type": "$custom",
                            "catalog_type": "$default",
                            "image_full_url": "https://images.example.com/full.png",
                            "image_thumbnail_url": "https://images.example.com/thumb.png",
                        },
                        "relationships": {
                            "categories": {
                                "data": [{"type": "catalog-category", "id": _CATEGORY}]
                            }
                        },
                    }
                },
            ),
            response=response("create_catalog_item", 201),
        ),
    ),
    recording(
        "CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES",
        "catalogs.create_catalog_item_relationships_categories",
        Exchange(
            "one category",
            call={"id": _ITEM, "data": [{"type": "catalog-category", "id": _CATEGORY}]},
            arguments={
                "id": _ITEM,
                "data": [{"type": "catalog-category", "id": _CATEGORY}],
            },
            sent=sdk(
                "Catalogs.add_categories_to_catalog_item",
                _ITEM,
                {"data": [{"type": "catalog-category", "id": _CATEGORY}]},
            ),
            response=NO_CONTENT,
        ),
    ),
    recording(
        "CREATE_CATALOG_VARIANT",
        "catalogs.create_catalog_variant",
        Exchange(
            "everything",
            call={
                "data__type": "catalog-variant",
                "data__attributes__external__id": "a/b ü-rød",
                "data__attributes__sku": "CHAIR-1-RED",
                "data__attributes__title": "Chair, red",
                "data__attributes__description": "Red",
                "data__attributes__url": "https://shop.example.com/p/1?colour=rød",
                "data__attributes__price": 0.99,
                "data__attributes__inventory__quantity": 12,
                "data__attributes__inventory__policy": 2,
                "data__attributes__images": [],
                "data__attributes__published": True,
                "data__attributes__integration__type": "$custom",
                "data__attributes__catalog__type": "$default",
                "data__attributes__image__full__url": "https://images.example.com/full.png",
                "data__attributes__image__thumbnail__url": None,
                "data__relationships__item__data__type": "catalog-item",
                "data__relationships__item__data__id": _ITEM,
            },
            arguments={
                "external_id": "a/b ü-rød",
                "sku": "CHAIR-1-RED",
                "title": "Chair, red",
                "description": "Red",
                "url": "https://shop.example.com/p/1?colour=rød",
                "price": 0.99,
                "inventory_quantity": 12,
                "inventory_policy": 2,
                "images": [],
                "published": True,
                "catalog_type": "$default",
                "integration_type": "$custom",
                "image_full_url": "https://images.example.com/full.png",
                "image_thumbnail_url": None,
                "item_id": _ITEM,
            },
            sent=sdk(
                "Catalogs.create_catalog_variant",
                {
                    "data": {
                        "type": "catalog-variant",
                        "attributes": {
                            "external_id": "a/b ü-rød",
                            "sku": "CHAIR-1-RED",
                            "title": "Chair, red",
                            "description": "Red",
                            "url": "https://shop.example.com/p/1?colour=rød",
                            "price": 0.99,
                            "inventory_quantity": 12,
                            "inventory_policy": 2,
                            "images": [],
                            "published": True,
                            "integration_type": "$custom",
                            "catalog_type": "$default",
                            "image_full_url": "https://images.example.com/full.png",
                            "image_thumbnail_url": None,
                        },
                        "relationships": {
                            "item": {"data": {"type": "catalog-item", "id": _ITEM}}
                        },
                    }
                },
            ),
            response=response("create_catalog_variant", 201),
        ),
    ),
    recording(
        "GET_CATALOG_CATEGORIES",
        "catalogs.get_catalog_categories",
        Exchange(
            "all categories",
            call={},
            arguments={},
            sent=sdk("Catalogs.get_catalog_categories"),
            response=response("get_catalog_categories").last(),
        ),
        Exchange(
            "the first page",
            call={
                "filter": _CATEGORY_FILTER,
                "sort": "-created",
            },
            arguments={
                "filter": _CATEGORY_FILTER,
                "sort": "-created",
            },
            sent=sdk(
                "Catalogs.get_catalog_categories",
                filter=_CATEGORY_FILTER,
                sort="-created",
            ),
            response=response("get_catalog_categories"),
        ),
        Exchange(
            "the next page",
            call={
                "filter": _CATEGORY_FILTER,
                "sort": "-created",
                "page__cursor": CURSOR,
            },
            arguments={
                "filter": _CATEGORY_FILTER,
                "sort": "-created",
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Catalogs.get_catalog_categories",
                filter=_CATEGORY_FILTER,
                sort="-created",
                page_cursor=CURSOR,
            ),
            response=response("get_catalog_categories").last(0),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={"fields__catalog__category": ["name", "updated"]},
            arguments={"fields_catalog_category": ["name", "updated"]},
            sent=sdk(
                "Catalogs.get_catalog_categories",
                fields_catalog_category=["name", "updated"],
            ),
            response=response("get_catalog_categories")
            .sparse(catalog_category=["name", "updated"])
            .last(),
        ),
    ),
    recording(
        "GET_CATALOG_CATEGORY",
        "catalogs.get_catalog_category",
        Exchange(
            "whose id needs encoding",
            call={"id": _CATEGORY},
            arguments={"id": _CATEGORY},
            sent=sdk("Catalogs.get_catalog_category", _CATEGORY),
            response=response("get_catalog_category"),
        ),
        Exchange(
            "some members",
            call={"id": _CATEGORY, "fields__catalog__category": ["external_id"]},
            arguments={"id": _CATEGORY, "fields_catalog_category": ["external_id"]},
            sent=sdk(
                "Catalogs.get_catalog_category",
                _CATEGORY,
                fields_catalog_category=["external_id"],
            ),
            response=response("get_catalog_category").sparse(
                catalog_category=["external_id"]
            ),
        ),
    ),
    recording(
        "GET_CATALOG_CATEGORY_ITEMS",
        "catalogs.get_catalog_category_items",
        Exchange(
            "the first page, with variants",
            call={
                "id": _CATEGORY,
                "include": ["variants"],
                "sort": "created",
                "filter": "contains(title,'Oslo \"A\", red'),equals(published,true)",
            },
            arguments={
                "id": _CATEGORY,
                "include": ["variants"],
                "sort": "created",
                "filter": "contains(title,'Oslo \"A\", red'),equals(published,true)",
            },
            sent=sdk(
                "Catalogs.get_items_for_catalog_category",
                _CATEGORY,
                include=["variants"],
                sort="created",
                filter="contains(title,'Oslo \"A\", red'),equals(published,true)",
            ),
            response=response("get_catalog_category_items"),
        ),
        Exchange(
            "the next page",
            call={
                "id": _CATEGORY,
                "include": ["variants"],
                "sort": "created",
                "filter": "contains(title,'Oslo \"A\", red'),equals(published,true)",
                "page__cursor": CURSOR,
            },
            arguments={
                "id": _CATEGORY,
                "include": ["variants"],
                "sort": "created",
                "filter": "contains(title,'Oslo \"A\", red'),equals(published,true)",
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Catalogs.get_items_for_catalog_category",
                _CATEGORY,
                include=["variants"],
                sort="created",
                filter="contains(title,'Oslo \"A\", red'),equals(published,true)",
                page_cursor=CURSOR,
            ),
            response=response("get_catalog_category_items").last(1),
            follows="the first page, with variants",
        ),
        Exchange(
            "some members",
            call={
                "id": _CATEGORY,
                "include": ["variants"],
                "fields__catalog__item": _ITEM_FIELDS,
                "fields__catalog__variant": _VARIANT_FIELDS,
            },
            arguments={
                "id": _CATEGORY,
                "include": ["variants"],
                "fields_catalog_item": _ITEM_FIELDS,
                "fields_catalog_variant": _VARIANT_FIELDS,
            },
            sent=sdk(
                "Catalogs.get_items_for_catalog_category",
                _CATEGORY,
                include=["variants"],
                fields_catalog_item=_ITEM_FIELDS,
                fields_catalog_variant=_VARIANT_FIELDS,
            ),
            response=response("get_catalog_category_items")
            .sparse(catalog_item=_ITEM_FIELDS, catalog_variant=_VARIANT_FIELDS)
            .last(),
        ),
    ),
    recording(
        "GET_CATALOG_ITEM",
        "catalogs.get_catalog_item",
        Exchange(
            "whose id needs encoding",
            call={"id": _ITEM},
            arguments={"id": _ITEM},
            sent=sdk("Catalogs.get_catalog_item", _ITEM),
            response=response("get_catalog_item").bare(),
        ),
        Exchange(
            "with its variants",
            call={"id": _ITEM, "include": ["variants"]},
            arguments={"id": _ITEM, "include": ["variants"]},
            sent=sdk("Catalogs.get_catalog_item", _ITEM, include=["variants"]),
            response=response("get_catalog_item"),
        ),
        Exchange(
            "some members",
            call={
                "id": _ITEM,
                "include": ["variants"],
                "fields__catalog__item": _ITEM_FIELDS,
                "fields__catalog__variant": _VARIANT_FIELDS,
            },
            arguments={
                "id": _ITEM,
                "include": ["variants"],
                "fields_catalog_item": _ITEM_FIELDS,
                "fields_catalog_variant": _VARIANT_FIELDS,
            },
            sent=sdk(
                "Catalogs.get_catalog_item",
                _ITEM,
                include=["variants"],
                fields_catalog_item=_ITEM_FIELDS,
                fields_catalog_variant=_VARIANT_FIELDS,
            ),
            response=response("get_catalog_item").sparse(
                catalog_item=_ITEM_FIELDS, catalog_variant=_VARIANT_FIELDS
            ),
        ),
    ),
    recording(
        "GET_CATALOG_ITEM_VARIANTS",
        "catalogs.get_catalog_item_variants",
        Exchange(
            "the first page",
            call={"id": _ITEM, "sort": "-created", "filter": 'equals(sku,"A B,C")'},
            arguments={
                "id": _ITEM,
                "sort": "-created",
                "filter": 'equals(sku,"A B,C")',
            },
            sent=sdk(
                "Catalogs.get_variants_for_catalog_item",
                _ITEM,
                sort="-created",
                filter='equals(sku,"A B,C")',
            ),
            response=response("get_catalog_item_variants"),
        ),
        Exchange(
            "the next page",
            call={
                "id": _ITEM,
                "sort": "-created",
                "filter": 'equals(sku,"A B,C")',
                "page__cursor": CURSOR,
            },
            arguments={
                "id": _ITEM,
                "sort": "-created",
                "filter": 'equals(sku,"A B,C")',
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Catalogs.get_variants_for_catalog_item",
                _ITEM,
                sort="-created",
                filter='equals(sku,"A B,C")',
                page_cursor=CURSOR,
            ),
            response=response("get_catalog_item_variants").last(0),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={"id": _ITEM, "fields__catalog__variant": _VARIANT_FIELDS},
            arguments={"id": _ITEM, "fields_catalog_variant": _VARIANT_FIELDS},
            sent=sdk(
                "Catalogs.get_variants_for_catalog_item",
                _ITEM,
                fields_catalog_variant=_VARIANT_FIELDS,
            ),
            response=response("get_catalog_item_variants")
            .sparse(catalog_variant=_VARIANT_FIELDS)
            .last(),
        ),
    ),
)
