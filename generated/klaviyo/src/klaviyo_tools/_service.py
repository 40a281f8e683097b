"""The settings of every request to Klaviyo."""

from __future__ import annotations

from .runtime.wire.model import Credential, ServiceInfo

SERVICE = ServiceInfo(
    name="Klaviyo",
    package="klaviyo_tools",
    version="0.1.0",
    base_url="https://a.klaviyo.com",
    headers={"revision": "2026-07-15", "X-Klaviyo-Revision-Fall-Forward-Opt-Out": "1"},
    accept="application/vnd.api+json",
    credentials=(
        Credential(
            option="api_key",
            environment="KLAVIYO_API_KEY",
            where="header",
            name="Authorization",
            format="Klaviyo-API-Key {}",
            secret=True,
        ),
        Credential(
            option="access_token",
            environment="KLAVIYO_ACCESS_TOKEN",
            where="header",
            name="Authorization",
            format="Bearer {}",
            secret=True,
        ),
        Credential(
            option="company_id",
            environment="KLAVIYO_COMPANY_ID",
            where="query",
            name="company_id",
            format="{}",
            secret=False,
        ),
    ),
    auth={"client": (("company_id",),), "api": (("api_key",), ("access_token",))},
    paths={"client": "/client/", "api": "/api/"},
    index={
        "KLAVIYO_ADD_PROFILE_TO_LIST": ("lists", "AddProfileToListArguments"),
        "KLAVIYO_ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE": (
            "campaigns",
            "AssignCampaignMessageTemplateArguments",
        ),
        "KLAVIYO_BULK_CREATE_CLIENT_EVENTS": (
            "client_side",
            "BulkCreateClientEventsArguments",
        ),
        "KLAVIYO_BULK_CREATE_EVENTS": ("events", "BulkCreateEventsArguments"),
        "KLAVIYO_CANCEL_CAMPAIGN_SEND": ("campaigns", "CancelCampaignSendArguments"),
        "KLAVIYO_CREATE_BACK_IN_STOCK_SUBSCRIPTION": (
            "catalogs",
            "CreateBackInStockSubscriptionArguments",
        ),
        "KLAVIYO_CREATE_CAMPAIGN": ("campaigns", "CreateCampaignArguments"),
        "KLAVIYO_CREATE_CAMPAIGN_CLONE": ("campaigns", "CreateCampaignCloneArguments"),
        "KLAVIYO_CREATE_CAMPAIGN_RECIPIENT_ESTIMATION_JOB": (
            "campaigns",
            "CreateCampaignRecipientEstimationJobArguments",
        ),
        "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB": (
            "campaigns",
            "CreateCampaignSendJobArguments",
        ),
        "KLAVIYO_CREATE_CATALOG_CATEGORY": (
            "catalogs",
            "CreateCatalogCategoryArguments",
        ),
        "KLAVIYO_CREATE_CATALOG_CATEGORY_RELATIONSHIPS_ITEMS": (
            "catalogs",
            "CreateCatalogCategoryRelationshipsItemsArguments",
        ),
        "KLAVIYO_CREATE_CATALOG_ITEM": ("catalogs", "CreateCatalogItemArguments"),
        "KLAVIYO_CREATE_CATALOG_ITEM_RELATIONSHIPS_CATEGORIES": (
            "catalogs",
            "CreateCatalogItemRelationshipsCategoriesArguments",
        ),
        "KLAVIYO_CREATE_CATALOG_VARIANT": ("catalogs", "CreateCatalogVariantArguments"),
        "KLAVIYO_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION": (
            "client_side",
            "CreateClientBackInStockSubscriptionArguments",
        ),
        "KLAVIYO_CREATE_CLIENT_EVENT2": ("client_side", "CreateClientEventArguments"),
        "KLAVIYO_CREATE_CLIENT_SUBSCRIPTION": (
            "client_side",
            "CreateClientSubscriptionArguments",
        ),
        "KLAVIYO_CREATE_COUPON": ("coupons", "CreateCouponArguments"),
        "KLAVIYO_CREATE_COUPON_CODE": ("coupons", "CreateCouponCodeArguments"),
        "KLAVIYO_CREATE_EVENT": ("events", "CreateEventArguments"),
        "KLAVIYO_CREATE_LIST": ("lists", "CreateListArguments"),
        "KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE": (
            "client_side",
            "CreateOrUpdateClientProfileArguments",
        ),
        "KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN": (
            "profiles",
            "CreateOrUpdatePushTokenArguments",
        ),
        "KLAVIYO_CREATE_PROFILE": ("profiles", "CreateProfileArguments"),
        "KLAVIYO_CREATE_SEGMENT": ("segments", "CreateSegmentArguments"),
        "KLAVIYO_CREATE_TAG": ("tags", "CreateTagArguments"),
        "KLAVIYO_CREATE_TAG_GROUP": ("tags", "CreateTagGroupArguments"),
        "KLAVIYO_CREATE_TAG_RELATIONSHIPS": ("tags", "CreateTagRelationshipsArguments"),
        "KLAVIYO_CREATE_TEMPLATE": ("templates", "CreateTemplateArguments"),
        "KLAVIYO_CREATE_TEMPLATE_CLONE": ("templates", "CreateTemplateCloneArguments"),
        "KLAVIYO_CREATE_TEMPLATE_RENDER": (
            "templates",
            "CreateTemplateRenderArguments",
        ),
        "KLAVIYO_CREATE_WEBHOOK": ("webhooks", "CreateWebhookArguments"),
        "KLAVIYO_DELETE_CAMPAIGN": ("campaigns", "DeleteCampaignArguments"),
        "KLAVIYO_DELETE_CATALOG_CATEGORY": (
            "catalogs",
            "DeleteCatalogCategoryArguments",
        ),
        "KLAVIYO_DELETE_CATALOG_ITEM": ("catalogs", "DeleteCatalogItemArguments"),
        "KLAVIYO_DELETE_COUPON": ("coupons", "DeleteCouponArguments"),
        "KLAVIYO_DELETE_COUPON_CODE": ("coupons", "DeleteCouponCodeArguments"),
        "KLAVIYO_DELETE_FLOW": ("flows", "DeleteFlowArguments"),
        "KLAVIYO_DELETE_LIST": ("lists", "DeleteListArguments"),
        "KLAVIYO_DELETE_SEGMENT": ("segments", "DeleteSegmentArguments"),
        "KLAVIYO_DELETE_TAG": ("tags", "DeleteTagArguments"),
        "KLAVIYO_DELETE_TAG_GROUP": ("tags", "DeleteTagGroupArguments"),
        "KLAVIYO_DELETE_TEMPLATE": ("templates", "DeleteTemplateArguments"),
        "KLAVIYO_DELETE_WEBHOOK": ("webhooks", "DeleteWebhookArguments"),
        "KLAVIYO_GET_ACCOUNT": ("accounts", "GetAccountArguments"),
        "KLAVIYO_GET_ACCOUNTS": ("accounts", "GetAccountsArguments"),
        "KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB": (
            "coupons",
            "GetBulkCreateCouponCodesJobArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB": (
            "catalogs",
            "GetBulkDeleteCatalogItemsJobArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB": (
            "profiles",
            "GetBulkProfileImportJobArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS": (
            "profiles",
            "GetBulkProfileImportJobsArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS": (
            "profiles",
            "GetBulkProfileImportJobErrorsArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_LISTS": (
            "profiles",
            "GetBulkProfileImportJobListsArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_PROFILES": (
            "profiles",
            "GetBulkProfileImportJobProfilesArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS": (
            "profiles",
            "GetBulkProfileImportJobRelationshipsListsArguments",
        ),
        "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES": (
            "profiles",
            "GetBulkProfileImportJobRelationshipsProfilesArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB": (
            "catalogs",
            "GetBulkUpdateCatalogItemsJobArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB": (
            "catalogs",
            "GetBulkUpdateCategoriesJobArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB": (
            "catalogs",
            "GetBulkUpdateVariantsJobArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN": ("campaigns", "GetCampaignArguments"),
        "KLAVIYO_GET_CAMPAIGNS": ("campaigns", "GetCampaignsArguments"),
        "KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES": (
            "campaigns",
            "GetCampaignCampaignMessagesArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_MESSAGE": ("campaigns", "GetCampaignMessageArguments"),
        "KLAVIYO_GET_CAMPAIGN_MESSAGE_CAMPAIGN": (
            "campaigns",
            "GetCampaignMessageCampaignArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_CAMPAIGN": (
            "campaigns",
            "GetCampaignMessageRelationshipsCampaignArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_MESSAGE_RELATIONSHIPS_TEMPLATE": (
            "campaigns",
            "GetCampaignMessageRelationshipsTemplateArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_MESSAGE_TEMPLATE": (
            "campaigns",
            "GetCampaignMessageTemplateArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION": (
            "campaigns",
            "GetCampaignRecipientEstimationArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB": (
            "campaigns",
            "GetCampaignRecipientEstimationJobArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES": (
            "campaigns",
            "GetCampaignRelationshipsCampaignMessagesArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_RELATIONSHIPS_TAGS": (
            "campaigns",
            "GetCampaignRelationshipsTagsArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_SEND_JOB": ("campaigns", "GetCampaignSendJobArguments"),
        "KLAVIYO_GET_CAMPAIGN_TAGS": ("campaigns", "GetCampaignTagsArguments"),
        "KLAVIYO_GET_CATALOG_CATEGORIES": ("catalogs", "GetCatalogCategoriesArguments"),
        "KLAVIYO_GET_CATALOG_CATEGORY": ("catalogs", "GetCatalogCategoryArguments"),
        "KLAVIYO_GET_CATALOG_CATEGORY_ITEMS": (
            "catalogs",
            "GetCatalogCategoryItemsArguments",
        ),
        "KLAVIYO_GET_CATALOG_ITEM": ("catalogs", "GetCatalogItemArguments"),
        "KLAVIYO_GET_CATALOG_ITEM_VARIANTS": (
            "catalogs",
            "GetCatalogItemVariantsArguments",
        ),
        "KLAVIYO_GET_COUPON": ("coupons", "GetCouponArguments"),
        "KLAVIYO_GET_COUPON_CODE": ("coupons", "GetCouponCodeArguments"),
        "KLAVIYO_GET_COUPON_CODES": ("coupons", "GetCouponCodesArguments"),
        "KLAVIYO_GET_COUPON_FOR_COUPON_CODE": (
            "coupons",
            "GetCouponForCouponCodeArguments",
        ),
        "KLAVIYO_GET_FORMS": ("forms", "GetFormsArguments"),
        "KLAVIYO_GET_IMAGE": ("images", "GetImageArguments"),
        "KLAVIYO_GET_LIST": ("lists", "GetListArguments"),
        "KLAVIYO_GET_METRICS": ("metrics", "GetMetricsArguments"),
        "KLAVIYO_GET_PROFILE": ("profiles", "GetProfileArguments"),
        "KLAVIYO_GET_PROFILES": ("profiles", "GetProfilesArguments"),
        "KLAVIYO_GET_SEGMENT": ("segments", "GetSegmentArguments"),
        "KLAVIYO_GET_TEMPLATE": ("templates", "GetTemplateArguments"),
        "KLAVIYO_GET_WEBHOOK_TOPICS": ("webhooks", "GetWebhookTopicsArguments"),
        "KLAVIYO_MERGE_PROFILES": ("profiles", "MergeProfilesArguments"),
        "KLAVIYO_QUERY_CAMPAIGN_VALUES": ("reporting", "QueryCampaignValuesArguments"),
        "KLAVIYO_QUERY_FLOW_SERIES": ("reporting", "QueryFlowSeriesArguments"),
        "KLAVIYO_QUERY_FLOW_VALUES": ("reporting", "QueryFlowValuesArguments"),
        "KLAVIYO_QUERY_METRIC_AGGREGATES": (
            "metrics",
            "QueryMetricAggregatesArguments",
        ),
        "KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN": (
            "client_side",
            "UnregisterClientPushTokenArguments",
        ),
        "KLAVIYO_UPDATE_PROFILE": ("profiles", "UpdateProfileArguments"),
        "KLAVIYO_UPDATE_SEGMENT": ("segments", "UpdateSegmentArguments"),
        "KLAVIYO_UPDATE_TEMPLATE": ("templates", "UpdateTemplateArguments"),
        "KLAVIYO_UPDATE_WEBHOOK": ("webhooks", "UpdateWebhookArguments"),
        "KLAVIYO_UPLOAD_IMAGE_FROM_FILE": ("images", "UploadImageFromFileArguments"),
        "KLAVIYO_UPLOAD_IMAGE_FROM_URL": ("images", "UploadImageFromUrlArguments"),
    },
    retired_status=410,
    partial_failure_header="X-Klaviyo-Partial-Failure",
    errors={
        "errors": ["/errors"],
        "texts": ["/code", "/title", "/detail"],
        "sources": ["/source/pointer", "/source/parameter"],
        "id": "/id",
    },
    rate_limits=(
        {"statuses": [429], "wait": "retry-after"},
        {"remaining": "ratelimit-remaining", "reset": "ratelimit-reset"},
    ),
)
