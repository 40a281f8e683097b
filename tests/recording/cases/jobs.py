"""Jobs that work in bulk, and what came of them."""

from ..case import Exchange, recording, response, sdk
from ..record import CURSOR

_JOB = "01JBJ0B0000000000000000001"
_PROFILE_JOB = "cm9iOjAxSkI/PQ=="

RECORDINGS = (
    recording(
        "GET_BULK_CREATE_COUPON_CODES_JOB",
        "coupons.get_bulk_create_coupon_codes_job",
        Exchange(
            "a job",
            call={"job_id": _JOB},
            arguments={"job_id": _JOB},
            sent=sdk("Coupons.get_bulk_create_coupon_codes_job", _JOB),
            response=response("get_bulk_create_coupon_codes_job").bare(),
        ),
    ),
    recording(
        "GET_BULK_DELETE_CATALOG_ITEMS_JOB",
        "catalogs.get_bulk_delete_catalog_items_job",
        Exchange(
            "a job",
            call={"job_id": _JOB},
            arguments={"job_id": _JOB},
            sent=sdk("Catalogs.get_bulk_delete_catalog_items_job", _JOB),
            response=response("get_bulk_delete_catalog_items_job"),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB",
        "profiles.get_bulk_profile_import_job",
        Exchange(
            "a job whose id needs encoding",
            call={"job_id": _PROFILE_JOB},
            arguments={"job_id": _PROFILE_JOB},
            sent=sdk("Profiles.get_bulk_import_profiles_job", _PROFILE_JOB),
            response=response("get_bulk_profile_import_job").bare(),
        ),
        Exchange(
            "with its lists",
            call={"job_id": _PROFILE_JOB, "include": ["lists"]},
            arguments={"job_id": _PROFILE_JOB, "include": ["lists"]},
            sent=sdk(
                "Profiles.get_bulk_import_profiles_job", _PROFILE_JOB, include=["lists"]
            ),
            response=response("get_bulk_profile_import_job"),
        ),
        Exchange(
            "some members",
            call={
                "job_id": _PROFILE_JOB,
                "include": ["lists"],
                "fields__list": ["name", "updated"],
                "fields__profile__bulk__import__job": ["status", "failed_count"],
            },
            arguments={
                "job_id": _PROFILE_JOB,
                "include": ["lists"],
                "fields_list": ["name", "updated"],
                "fields_profile_bulk_import_job": ["status", "failed_count"],
            },
            sent=sdk(
                "Profiles.get_bulk_import_profiles_job",
                _PROFILE_JOB,
                include=["lists"],
                fields_list=["name", "updated"],
                fields_profile_bulk_import_job=["status", "failed_count"],
            ),
            response=response("get_bulk_profile_import_job").sparse(
                list=["name", "updated"],
                profile_bulk_import_job=["status", "failed_count"],
            ),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB_ERRORS",
        "profiles.get_bulk_profile_import_job_errors",
        Exchange(
            "the first page",
            call={"id": _PROFILE_JOB, "page__size": 2},
            arguments={"id": _PROFILE_JOB, "page_size": 2},
            sent=sdk(
                "Profiles.get_errors_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
            ),
            response=response("get_bulk_profile_import_job_errors"),
        ),
        Exchange(
            "the next page",
            call={"id": _PROFILE_JOB, "page__size": 2, "page__cursor": CURSOR},
            arguments={"id": _PROFILE_JOB, "page_size": 2, "page_cursor": CURSOR},
            sent=sdk(
                "Profiles.get_errors_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
                page_cursor=CURSOR,
            ),
            response=response("get_bulk_profile_import_job_errors").last(1),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={
                "id": _PROFILE_JOB,
                "fields__import__error": ["code", "source.pointer"],
            },
            arguments={
                "id": _PROFILE_JOB,
                "fields_import_error": ["code", "source.pointer"],
            },
            sent=sdk(
                "Profiles.get_errors_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                fields_import_error=["code", "source.pointer"],
            ),
            response=response("get_bulk_profile_import_job_errors")
            .sparse(import_error=["code", "source.pointer"])
            .last(),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB_LISTS",
        "profiles.get_bulk_profile_import_job_lists",
        Exchange(
            "all lists",
            call={"id": _PROFILE_JOB},
            arguments={"id": _PROFILE_JOB},
            sent=sdk("Profiles.get_list_for_bulk_import_profiles_job", _PROFILE_JOB),
            response=response("get_bulk_profile_import_job_lists").bare().last(),
        ),
        Exchange(
            "their names",
            call={"id": _PROFILE_JOB, "fields__list": ["name"]},
            arguments={"id": _PROFILE_JOB, "fields_list": ["name"]},
            sent=sdk(
                "Profiles.get_list_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                fields_list=["name"],
            ),
            response=response("get_bulk_profile_import_job_lists")
            .bare()
            .sparse(list=["name"])
            .last(),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB_PROFILES",
        "profiles.get_bulk_profile_import_job_profiles",
        Exchange(
            "the first page",
            call={
                "id": _PROFILE_JOB,
                "page__size": 2,
                "additional__fields__profile": [
                    "subscriptions",
                    "predictive_analytics",
                ],
            },
            arguments={
                "id": _PROFILE_JOB,
                "page_size": 2,
                "additional_fields_profile": ["subscriptions", "predictive_analytics"],
            },
            sent=sdk(
                "Profiles.get_profiles_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
                additional_fields_profile=["subscriptions", "predictive_analytics"],
            ),
            response=response("get_bulk_profile_import_job_profiles"),
        ),
        Exchange(
            "the next page",
            call={
                "id": _PROFILE_JOB,
                "page__size": 2,
                "page__cursor": CURSOR,
                "additional__fields__profile": [
                    "subscriptions",
                    "predictive_analytics",
                ],
            },
            arguments={
                "id": _PROFILE_JOB,
                "page_size": 2,
                "page_cursor": CURSOR,
                "additional_fields_profile": ["subscriptions", "predictive_analytics"],
            },
            sent=sdk(
                "Profiles.get_profiles_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
                page_cursor=CURSOR,
                additional_fields_profile=["subscriptions", "predictive_analytics"],
            ),
            response=response("get_bulk_profile_import_job_profiles").last(0),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={"id": _PROFILE_JOB, "fields__profile": ["email", "location.zip"]},
            arguments={"id": _PROFILE_JOB, "fields_profile": ["email", "location.zip"]},
            sent=sdk(
                "Profiles.get_profiles_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                fields_profile=["email", "location.zip"],
            ),
            response=response("get_bulk_profile_import_job_profiles")
            .sparse(profile=["email", "location.zip"])
            .last(),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS",
        "profiles.get_bulk_profile_import_job_relationships_lists",
        Exchange(
            "the ids of the lists",
            call={"id": _PROFILE_JOB},
            arguments={"id": _PROFILE_JOB},
            sent=sdk(
                "Profiles.get_list_ids_for_bulk_import_profiles_job", _PROFILE_JOB
            ),
            response=response("get_bulk_profile_import_job_relationships_lists").last(),
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES",
        "profiles.get_bulk_profile_import_job_relationships_profiles",
        Exchange(
            "the first page",
            call={"id": _PROFILE_JOB, "page__size": 2},
            arguments={"id": _PROFILE_JOB, "page_size": 2},
            sent=sdk(
                "Profiles.get_profile_ids_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
            ),
            response=response("get_bulk_profile_import_job_relationships_profiles"),
        ),
        Exchange(
            "the next page",
            call={"id": _PROFILE_JOB, "page__size": 2, "page__cursor": CURSOR},
            arguments={"id": _PROFILE_JOB, "page_size": 2, "page_cursor": CURSOR},
            sent=sdk(
                "Profiles.get_profile_ids_for_bulk_import_profiles_job",
                _PROFILE_JOB,
                page_size=2,
                page_cursor=CURSOR,
            ),
            response=response(
                "get_bulk_profile_import_job_relationships_profiles"
            ).last(1),
            follows="the first page",
        ),
    ),
    recording(
        "GET_BULK_PROFILE_IMPORT_JOBS",
        "profiles.get_bulk_profile_import_jobs",
        Exchange(
            "all jobs",
            call={},
            arguments={},
            sent=sdk("Profiles.get_bulk_import_profiles_jobs"),
            response=response("get_bulk_profile_import_jobs").bare().last(),
        ),
        Exchange(
            "the first page",
            call={
                "filter": "any(status,[\"processing\",'queued'])",
                "sort": "-created_at",
                "page__size": 2,
            },
            arguments={
                "filter": "any(status,[\"processing\",'queued'])",
                "sort": "-created_at",
                "page_size": 2,
            },
            sent=sdk(
                "Profiles.get_bulk_import_profiles_jobs",
                filter="any(status,[\"processing\",'queued'])",
                sort="-created_at",
                page_size=2,
            ),
            response=response("get_bulk_profile_import_jobs").bare(),
        ),
        Exchange(
            "the next page",
            call={
                "filter": "any(status,[\"processing\",'queued'])",
                "sort": "-created_at",
                "page__size": 2,
                "page__cursor": CURSOR,
            },
            arguments={
                "filter": "any(status,[\"processing\",'queued'])",
                "sort": "-created_at",
                "page_size": 2,
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Profiles.get_bulk_import_profiles_jobs",
                filter="any(status,[\"processing\",'queued'])",
                sort="-created_at",
                page_size=2,
                page_cursor=CURSOR,
            ),
            response=response("get_bulk_profile_import_jobs").bare().last(0),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={"fields__profile__bulk__import__job": ["status", "total_count"]},
            arguments={"fields_profile_bulk_import_job": ["status", "total_count"]},
            sent=sdk(
                "Profiles.get_bulk_import_profiles_jobs",
                fields_profile_bulk_import_job=["status", "total_count"],
            ),
            response=response("get_bulk_profile_import_jobs")
            .bare()
            .sparse(profile_bulk_import_job=["status", "total_count"])
            .last(),
        ),
    ),
    recording(
        "GET_BULK_UPDATE_CATALOG_ITEMS_JOB",
        "catalogs.get_bulk_update_catalog_items_job",
        Exchange(
            "with its items",
            call={"job_id": _JOB, "include": ["items"]},
            arguments={"job_id": _JOB, "include": ["items"]},
            sent=sdk(
                "Catalogs.get_bulk_update_catalog_items_job", _JOB, include=["items"]
            ),
            response=response("get_bulk_update_catalog_items_job"),
        ),
        Exchange(
            "some members",
            call={
                "job_id": _JOB,
                "include": ["items"],
                "fields__catalog__item": ["title", "custom_metadata"],
                "fields__catalog__item__bulk__update__job": ["status", "errors"],
            },
            arguments={
                "job_id": _JOB,
                "include": ["items"],
                "fields_catalog_item": ["title", "custom_metadata"],
                "fields_catalog_item_bulk_update_job": ["status", "errors"],
            },
            sent=sdk(
                "Catalogs.get_bulk_update_catalog_items_job",
                _JOB,
                include=["items"],
                fields_catalog_item=["title", "custom_metadata"],
                fields_catalog_item_bulk_update_job=["status", "errors"],
            ),
            response=response("get_bulk_update_catalog_items_job").sparse(
                catalog_item=["title", "custom_metadata"],
                catalog_item_bulk_update_job=["status", "errors"],
            ),
        ),
    ),
    recording(
        "GET_BULK_UPDATE_CATEGORIES_JOB",
        "catalogs.get_bulk_update_categories_job",
        Exchange(
            "with its categories",
            call={"job_id": _JOB, "include_categories": True},
            arguments={"job_id": _JOB, "include_categories": True},
            sent=sdk(
                "Catalogs.get_bulk_update_categories_job", _JOB, include=["categories"]
            ),
            response=response("get_bulk_update_categories_job"),
        ),
        Exchange(
            "without them",
            call={"job_id": _JOB, "include_categories": False},
            arguments={"job_id": _JOB, "include_categories": False},
            sent=sdk("Catalogs.get_bulk_update_categories_job", _JOB),
            response=response("get_bulk_update_categories_job").bare(),
        ),
    ),
    recording(
        "GET_BULK_UPDATE_VARIANTS_JOB",
        "catalogs.get_bulk_update_variants_job",
        Exchange(
            "with its variants, as text",
            call={"job_id": _JOB, "include": "variants"},
            arguments={"job_id": _JOB, "include": "variants"},
            sent=sdk(
                "Catalogs.get_bulk_update_variants_job", _JOB, include=["variants"]
            ),
            response=response("get_bulk_update_variants_job"),
        ),
        Exchange(
            "with its variants, as a list",
            call={"job_id": _JOB, "include": ["variants"]},
            arguments={"job_id": _JOB, "include": ["variants"]},
            sent=sdk(
                "Catalogs.get_bulk_update_variants_job", _JOB, include=["variants"]
            ),
            response=response("get_bulk_update_variants_job"),
        ),
    ),
)
