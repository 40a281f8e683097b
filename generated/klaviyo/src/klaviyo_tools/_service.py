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
        "KLAVIYO_BULK_CREATE_CATALOG_CATEGORIES": (
            "catalogs",
            "BulkCreateCatalogCategoriesArguments",
        ),
        "KLAVIYO_BULK_CREATE_CATALOG_ITEMS": (
            "catalogs",
            "BulkCreateCatalogItemsArguments",
        ),
        "KLAVIYO_BULK_CREATE_CATALOG_VARIANTS": (
            "catalogs",
            "BulkCreateCatalogVariantsArguments",
        ),
        "KLAVIYO_BULK_CREATE_CLIENT_EVENTS": (
            "client_side",
            "BulkCreateClientEventsArguments",
        ),
        "KLAVIYO_BULK_CREATE_COUPON_CODES": (
            "coupons",
            "BulkCreateCouponCodesArguments",
        ),
        "KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS": (
            "custom_objects",
            "BulkCreateDataSourceRecordsArguments",
        ),
        "KLAVIYO_BULK_CREATE_EVENTS": ("events", "BulkCreateEventsArguments"),
        "KLAVIYO_BULK_DELETE_CATALOG_CATEGORIES": (
            "catalogs",
            "BulkDeleteCatalogCategoriesArguments",
        ),
        "KLAVIYO_BULK_DELETE_CATALOG_ITEMS": (
            "catalogs",
            "BulkDeleteCatalogItemsArguments",
        ),
        "KLAVIYO_BULK_DELETE_CATALOG_VARIANTS": (
            "catalogs",
            "BulkDeleteCatalogVariantsArguments",
        ),
        "KLAVIYO_BULK_DELETE_OBJECT_RECORDS": (
            "custom_objects",
            "BulkDeleteObjectRecordsArguments",
        ),
        "KLAVIYO_BULK_IMPORT_PROFILES": ("profiles", "BulkImportProfilesArguments"),
        "KLAVIYO_BULK_SUBSCRIBE_PROFILES": (
            "profiles",
            "BulkSubscribeProfilesArguments",
        ),
        "KLAVIYO_BULK_SUPPRESS_PROFILES": ("profiles", "BulkSuppressProfilesArguments"),
        "KLAVIYO_BULK_UNSUBSCRIBE_PROFILES": (
            "profiles",
            "BulkUnsubscribeProfilesArguments",
        ),
        "KLAVIYO_BULK_UNSUPPRESS_PROFILES": (
            "profiles",
            "BulkUnsuppressProfilesArguments",
        ),
        "KLAVIYO_BULK_UPDATE_CATALOG_CATEGORIES": (
            "catalogs",
            "BulkUpdateCatalogCategoriesArguments",
        ),
        "KLAVIYO_BULK_UPDATE_CATALOG_ITEMS": (
            "catalogs",
            "BulkUpdateCatalogItemsArguments",
        ),
        "KLAVIYO_BULK_UPDATE_CATALOG_VARIANTS": (
            "catalogs",
            "BulkUpdateCatalogVariantsArguments",
        ),
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
        "KLAVIYO_CREATE_CLIENT_PUSH_TOKEN": (
            "client_side",
            "CreateClientPushTokenArguments",
        ),
        "KLAVIYO_CREATE_CLIENT_REVIEW": ("client_side", "CreateClientReviewArguments"),
        "KLAVIYO_CREATE_CLIENT_SUBSCRIPTION": (
            "client_side",
            "CreateClientSubscriptionArguments",
        ),
        "KLAVIYO_CREATE_CONVERSATION_MESSAGE": (
            "conversations",
            "CreateConversationMessageArguments",
        ),
        "KLAVIYO_CREATE_COUPON": ("coupons", "CreateCouponArguments"),
        "KLAVIYO_CREATE_COUPON_CODE": ("coupons", "CreateCouponCodeArguments"),
        "KLAVIYO_CREATE_CUSTOM_METRIC": ("metrics", "CreateCustomMetricArguments"),
        "KLAVIYO_CREATE_DATA_SOURCE": ("custom_objects", "CreateDataSourceArguments"),
        "KLAVIYO_CREATE_DATA_SOURCE_RECORD": (
            "custom_objects",
            "CreateDataSourceRecordArguments",
        ),
        "KLAVIYO_CREATE_EVENT": ("events", "CreateEventArguments"),
        "KLAVIYO_CREATE_FLOW": ("flows", "CreateFlowArguments"),
        "KLAVIYO_CREATE_FORM": ("forms", "CreateFormArguments"),
        "KLAVIYO_CREATE_LIST": ("lists", "CreateListArguments"),
        "KLAVIYO_CREATE_OBJECT_SCHEMA": (
            "custom_objects",
            "CreateObjectSchemaArguments",
        ),
        "KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "CreateObjectSchemaRelationshipArguments",
        ),
        "KLAVIYO_CREATE_OBJECT_TYPE": ("custom_objects", "CreateObjectTypeArguments"),
        "KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE": (
            "client_side",
            "CreateOrUpdateClientProfileArguments",
        ),
        "KLAVIYO_CREATE_OR_UPDATE_PROFILE": (
            "profiles",
            "CreateOrUpdateProfileArguments",
        ),
        "KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN": (
            "profiles",
            "CreateOrUpdatePushTokenArguments",
        ),
        "KLAVIYO_CREATE_PROFILE": ("profiles", "CreateProfileArguments"),
        "KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "CreateProfileSchemaRelationshipArguments",
        ),
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
        "KLAVIYO_CREATE_UNIVERSAL_CONTENT": (
            "templates",
            "CreateUniversalContentArguments",
        ),
        "KLAVIYO_CREATE_WEBHOOK": ("webhooks", "CreateWebhookArguments"),
        "KLAVIYO_CREATE_WEB_FEED": ("web_feeds", "CreateWebFeedArguments"),
        "KLAVIYO_DELETE_CAMPAIGN": ("campaigns", "DeleteCampaignArguments"),
        "KLAVIYO_DELETE_CATALOG_CATEGORY": (
            "catalogs",
            "DeleteCatalogCategoryArguments",
        ),
        "KLAVIYO_DELETE_CATALOG_ITEM": ("catalogs", "DeleteCatalogItemArguments"),
        "KLAVIYO_DELETE_CATALOG_VARIANT": ("catalogs", "DeleteCatalogVariantArguments"),
        "KLAVIYO_DELETE_COUPON": ("coupons", "DeleteCouponArguments"),
        "KLAVIYO_DELETE_COUPON_CODE": ("coupons", "DeleteCouponCodeArguments"),
        "KLAVIYO_DELETE_CUSTOM_METRIC": ("metrics", "DeleteCustomMetricArguments"),
        "KLAVIYO_DELETE_DATA_SOURCE": ("custom_objects", "DeleteDataSourceArguments"),
        "KLAVIYO_DELETE_FLOW": ("flows", "DeleteFlowArguments"),
        "KLAVIYO_DELETE_FLOW_ACTION": ("flows", "DeleteFlowActionArguments"),
        "KLAVIYO_DELETE_FORM": ("forms", "DeleteFormArguments"),
        "KLAVIYO_DELETE_LIST": ("lists", "DeleteListArguments"),
        "KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "DeleteObjectSchemaRelationshipArguments",
        ),
        "KLAVIYO_DELETE_OBJECT_TYPE": ("custom_objects", "DeleteObjectTypeArguments"),
        "KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "DeleteProfileSchemaRelationshipArguments",
        ),
        "KLAVIYO_DELETE_PUSH_TOKEN": ("profiles", "DeletePushTokenArguments"),
        "KLAVIYO_DELETE_SEGMENT": ("segments", "DeleteSegmentArguments"),
        "KLAVIYO_DELETE_TAG": ("tags", "DeleteTagArguments"),
        "KLAVIYO_DELETE_TAG_GROUP": ("tags", "DeleteTagGroupArguments"),
        "KLAVIYO_DELETE_TAG_RELATIONSHIPS": ("tags", "DeleteTagRelationshipsArguments"),
        "KLAVIYO_DELETE_TEMPLATE": ("templates", "DeleteTemplateArguments"),
        "KLAVIYO_DELETE_UNIVERSAL_CONTENT": (
            "templates",
            "DeleteUniversalContentArguments",
        ),
        "KLAVIYO_DELETE_WEBHOOK": ("webhooks", "DeleteWebhookArguments"),
        "KLAVIYO_DELETE_WEB_FEED": ("web_feeds", "DeleteWebFeedArguments"),
        "KLAVIYO_GET_ACCOUNT": ("accounts", "GetAccountArguments"),
        "KLAVIYO_GET_ACCOUNTS": ("accounts", "GetAccountsArguments"),
        "KLAVIYO_GET_ACTIONS_FOR_FLOW": ("flows", "GetActionsForFlowArguments"),
        "KLAVIYO_GET_ACTION_FOR_FLOW_MESSAGE": (
            "flows",
            "GetActionForFlowMessageArguments",
        ),
        "KLAVIYO_GET_ACTION_IDS_FOR_FLOW": ("flows", "GetActionIdsForFlowArguments"),
        "KLAVIYO_GET_ACTION_ID_FOR_FLOW_MESSAGE": (
            "flows",
            "GetActionIdForFlowMessageArguments",
        ),
        "KLAVIYO_GET_ALL_UNIVERSAL_CONTENT": (
            "templates",
            "GetAllUniversalContentArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOB": (
            "catalogs",
            "GetBulkCreateCatalogItemsJobArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_CATALOG_ITEMS_JOBS": (
            "catalogs",
            "GetBulkCreateCatalogItemsJobsArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOB": (
            "catalogs",
            "GetBulkCreateCategoriesJobArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_CATEGORIES_JOBS": (
            "catalogs",
            "GetBulkCreateCategoriesJobsArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_COUPON_CODES_JOB": (
            "coupons",
            "GetBulkCreateCouponCodesJobArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_COUPON_CODE_JOBS": (
            "coupons",
            "GetBulkCreateCouponCodeJobsArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOB": (
            "catalogs",
            "GetBulkCreateVariantsJobArguments",
        ),
        "KLAVIYO_GET_BULK_CREATE_VARIANTS_JOBS": (
            "catalogs",
            "GetBulkCreateVariantsJobsArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOB": (
            "catalogs",
            "GetBulkDeleteCatalogItemsJobArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_CATALOG_ITEMS_JOBS": (
            "catalogs",
            "GetBulkDeleteCatalogItemsJobsArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOB": (
            "catalogs",
            "GetBulkDeleteCategoriesJobArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_CATEGORIES_JOBS": (
            "catalogs",
            "GetBulkDeleteCategoriesJobsArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOB": (
            "catalogs",
            "GetBulkDeleteVariantsJobArguments",
        ),
        "KLAVIYO_GET_BULK_DELETE_VARIANTS_JOBS": (
            "catalogs",
            "GetBulkDeleteVariantsJobsArguments",
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
        "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOB": (
            "profiles",
            "GetBulkSuppressProfilesJobArguments",
        ),
        "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS": (
            "profiles",
            "GetBulkSuppressProfilesJobsArguments",
        ),
        "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOB": (
            "profiles",
            "GetBulkUnsuppressProfilesJobArguments",
        ),
        "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS": (
            "profiles",
            "GetBulkUnsuppressProfilesJobsArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOB": (
            "catalogs",
            "GetBulkUpdateCatalogItemsJobArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS": (
            "catalogs",
            "GetBulkUpdateCatalogItemsJobsArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOB": (
            "catalogs",
            "GetBulkUpdateCategoriesJobArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_CATEGORIES_JOBS": (
            "catalogs",
            "GetBulkUpdateCategoriesJobsArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOB": (
            "catalogs",
            "GetBulkUpdateVariantsJobArguments",
        ),
        "KLAVIYO_GET_BULK_UPDATE_VARIANTS_JOBS": (
            "catalogs",
            "GetBulkUpdateVariantsJobsArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN": ("campaigns", "GetCampaignArguments"),
        "KLAVIYO_GET_CAMPAIGNS": ("campaigns", "GetCampaignsArguments"),
        "KLAVIYO_GET_CAMPAIGN_CAMPAIGN_MESSAGES": (
            "campaigns",
            "GetCampaignCampaignMessagesArguments",
        ),
        "KLAVIYO_GET_CAMPAIGN_IDS_FOR_TAG": ("tags", "GetCampaignIdsForTagArguments"),
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
        "KLAVIYO_GET_CATALOG_ITEMS": ("catalogs", "GetCatalogItemsArguments"),
        "KLAVIYO_GET_CATALOG_ITEM_VARIANTS": (
            "catalogs",
            "GetCatalogItemVariantsArguments",
        ),
        "KLAVIYO_GET_CATALOG_VARIANT": ("catalogs", "GetCatalogVariantArguments"),
        "KLAVIYO_GET_CATALOG_VARIANTS": ("catalogs", "GetCatalogVariantsArguments"),
        "KLAVIYO_GET_CATEGORIES_FOR_CATALOG_ITEM": (
            "catalogs",
            "GetCategoriesForCatalogItemArguments",
        ),
        "KLAVIYO_GET_CATEGORY_IDS_FOR_CATALOG_ITEM": (
            "catalogs",
            "GetCategoryIdsForCatalogItemArguments",
        ),
        "KLAVIYO_GET_CLIENT_GEOFENCES": ("client_side", "GetClientGeofencesArguments"),
        "KLAVIYO_GET_CLIENT_IP_ALLOWLIST": (
            "client_side",
            "GetClientIpAllowlistArguments",
        ),
        "KLAVIYO_GET_CLIENT_REVIEWS": ("client_side", "GetClientReviewsArguments"),
        "KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS": (
            "client_side",
            "GetClientReviewValuesReportsArguments",
        ),
        "KLAVIYO_GET_CONVERSATIONS_FOR_PROFILE": (
            "profiles",
            "GetConversationsForProfileArguments",
        ),
        "KLAVIYO_GET_CONVERSATION_FOR_PROFILE": (
            "profiles",
            "GetConversationForProfileArguments",
        ),
        "KLAVIYO_GET_CONVERSATION_IDS_FOR_PROFILE": (
            "profiles",
            "GetConversationIdsForProfileArguments",
        ),
        "KLAVIYO_GET_CONVERSATION_ID_FOR_PROFILE": (
            "profiles",
            "GetConversationIdForProfileArguments",
        ),
        "KLAVIYO_GET_COUPON": ("coupons", "GetCouponArguments"),
        "KLAVIYO_GET_COUPONS": ("coupons", "GetCouponsArguments"),
        "KLAVIYO_GET_COUPON_CODE": ("coupons", "GetCouponCodeArguments"),
        "KLAVIYO_GET_COUPON_CODES": ("coupons", "GetCouponCodesArguments"),
        "KLAVIYO_GET_COUPON_CODES_FOR_COUPON": (
            "coupons",
            "GetCouponCodesForCouponArguments",
        ),
        "KLAVIYO_GET_COUPON_CODE_IDS_FOR_COUPON": (
            "coupons",
            "GetCouponCodeIdsForCouponArguments",
        ),
        "KLAVIYO_GET_COUPON_FOR_COUPON_CODE": (
            "coupons",
            "GetCouponForCouponCodeArguments",
        ),
        "KLAVIYO_GET_COUPON_ID_FOR_COUPON_CODE": (
            "coupons",
            "GetCouponIdForCouponCodeArguments",
        ),
        "KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetCurrentSchemaForObjectTypeArguments",
        ),
        "KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetCurrentSchemaIdForObjectTypeArguments",
        ),
        "KLAVIYO_GET_CUSTOM_METRIC": ("metrics", "GetCustomMetricArguments"),
        "KLAVIYO_GET_CUSTOM_METRICS": ("metrics", "GetCustomMetricsArguments"),
        "KLAVIYO_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC": (
            "metrics",
            "GetCustomMetricForMappedMetricArguments",
        ),
        "KLAVIYO_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC": (
            "metrics",
            "GetCustomMetricIdForMappedMetricArguments",
        ),
        "KLAVIYO_GET_DATA_SOURCE": ("custom_objects", "GetDataSourceArguments"),
        "KLAVIYO_GET_DATA_SOURCES": ("custom_objects", "GetDataSourcesArguments"),
        "KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetDraftSchemaForObjectTypeArguments",
        ),
        "KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetDraftSchemaIdForObjectTypeArguments",
        ),
        "KLAVIYO_GET_EVENT": ("events", "GetEventArguments"),
        "KLAVIYO_GET_EVENTS": ("events", "GetEventsArguments"),
        "KLAVIYO_GET_EVENT_RELATIONSHIPS": ("events", "GetEventRelationshipsArguments"),
        "KLAVIYO_GET_FLOW": ("flows", "GetFlowArguments"),
        "KLAVIYO_GET_FLOWS": ("flows", "GetFlowsArguments"),
        "KLAVIYO_GET_FLOWS_TRIGGERED_BY_LIST": (
            "lists",
            "GetFlowsTriggeredByListArguments",
        ),
        "KLAVIYO_GET_FLOWS_TRIGGERED_BY_METRIC": (
            "metrics",
            "GetFlowsTriggeredByMetricArguments",
        ),
        "KLAVIYO_GET_FLOWS_TRIGGERED_BY_SEGMENT": (
            "segments",
            "GetFlowsTriggeredBySegmentArguments",
        ),
        "KLAVIYO_GET_FLOW_ACTION": ("flows", "GetFlowActionArguments"),
        "KLAVIYO_GET_FLOW_ACTION_MESSAGES": ("flows", "GetFlowActionMessagesArguments"),
        "KLAVIYO_GET_FLOW_FOR_FLOW_ACTION": ("flows", "GetFlowForFlowActionArguments"),
        "KLAVIYO_GET_FLOW_IDS_FOR_TAG": ("tags", "GetFlowIdsForTagArguments"),
        "KLAVIYO_GET_FLOW_ID_FOR_FLOW_ACTION": (
            "flows",
            "GetFlowIdForFlowActionArguments",
        ),
        "KLAVIYO_GET_FLOW_MESSAGE": ("flows", "GetFlowMessageArguments"),
        "KLAVIYO_GET_FORM": ("forms", "GetFormArguments"),
        "KLAVIYO_GET_FORMS": ("forms", "GetFormsArguments"),
        "KLAVIYO_GET_FORM_FOR_FORM_VERSION": (
            "forms",
            "GetFormForFormVersionArguments",
        ),
        "KLAVIYO_GET_FORM_ID_FOR_FORM_VERSION": (
            "forms",
            "GetFormIdForFormVersionArguments",
        ),
        "KLAVIYO_GET_FORM_VERSION": ("forms", "GetFormVersionArguments"),
        "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST": (
            "lists",
            "GetIdsForFlowsTriggeredByListArguments",
        ),
        "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC": (
            "metrics",
            "GetIdsForFlowsTriggeredByMetricArguments",
        ),
        "KLAVIYO_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT": (
            "segments",
            "GetIdsForFlowsTriggeredBySegmentArguments",
        ),
        "KLAVIYO_GET_IMAGE": ("images", "GetImageArguments"),
        "KLAVIYO_GET_IMAGES": ("images", "GetImagesArguments"),
        "KLAVIYO_GET_IMAGE_FOR_CAMPAIGN_MESSAGE": (
            "campaigns",
            "GetImageForCampaignMessageArguments",
        ),
        "KLAVIYO_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE": (
            "campaigns",
            "GetImageIdForCampaignMessageArguments",
        ),
        "KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetIngestionLogsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetIngestionLogIdsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_ITEM_IDS_FOR_CATALOG_CATEGORY": (
            "catalogs",
            "GetItemIdsForCatalogCategoryArguments",
        ),
        "KLAVIYO_GET_LIST": ("lists", "GetListArguments"),
        "KLAVIYO_GET_LISTS": ("lists", "GetListsArguments"),
        "KLAVIYO_GET_LISTS_FOR_PROFILE": ("profiles", "GetListsForProfileArguments"),
        "KLAVIYO_GET_LIST_IDS_FOR_PROFILE": (
            "profiles",
            "GetListIdsForProfileArguments",
        ),
        "KLAVIYO_GET_LIST_IDS_FOR_TAG": ("tags", "GetListIdsForTagArguments"),
        "KLAVIYO_GET_MAPPED_METRIC": ("metrics", "GetMappedMetricArguments"),
        "KLAVIYO_GET_MAPPED_METRICS": ("metrics", "GetMappedMetricsArguments"),
        "KLAVIYO_GET_MESSAGE_IDS_FOR_FLOW_ACTION": (
            "flows",
            "GetMessageIdsForFlowActionArguments",
        ),
        "KLAVIYO_GET_METRIC": ("metrics", "GetMetricArguments"),
        "KLAVIYO_GET_METRICS": ("metrics", "GetMetricsArguments"),
        "KLAVIYO_GET_METRICS_FOR_CUSTOM_METRIC": (
            "metrics",
            "GetMetricsForCustomMetricArguments",
        ),
        "KLAVIYO_GET_METRIC_FOR_EVENT": ("events", "GetMetricForEventArguments"),
        "KLAVIYO_GET_METRIC_FOR_MAPPED_METRIC": (
            "metrics",
            "GetMetricForMappedMetricArguments",
        ),
        "KLAVIYO_GET_METRIC_FOR_METRIC_PROPERTY": (
            "metrics",
            "GetMetricForMetricPropertyArguments",
        ),
        "KLAVIYO_GET_METRIC_IDS_FOR_CUSTOM_METRIC": (
            "metrics",
            "GetMetricIdsForCustomMetricArguments",
        ),
        "KLAVIYO_GET_METRIC_ID_FOR_EVENT": ("events", "GetMetricIdForEventArguments"),
        "KLAVIYO_GET_METRIC_ID_FOR_MAPPED_METRIC": (
            "metrics",
            "GetMetricIdForMappedMetricArguments",
        ),
        "KLAVIYO_GET_METRIC_ID_FOR_METRIC_PROPERTY": (
            "metrics",
            "GetMetricIdForMetricPropertyArguments",
        ),
        "KLAVIYO_GET_METRIC_PROPERTY": ("metrics", "GetMetricPropertyArguments"),
        "KLAVIYO_GET_OBJECT_RECORD": ("custom_objects", "GetObjectRecordArguments"),
        "KLAVIYO_GET_OBJECT_SCHEMA": ("custom_objects", "GetObjectSchemaArguments"),
        "KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS": (
            "custom_objects",
            "GetObjectSchemaRelationshipsArguments",
        ),
        "KLAVIYO_GET_OBJECT_TYPE": ("custom_objects", "GetObjectTypeArguments"),
        "KLAVIYO_GET_OBJECT_TYPES": ("custom_objects", "GetObjectTypesArguments"),
        "KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS": (
            "custom_objects",
            "GetObjectTypeRelationshipsArguments",
        ),
        "KLAVIYO_GET_PROFILE": ("profiles", "GetProfileArguments"),
        "KLAVIYO_GET_PROFILES": ("profiles", "GetProfilesArguments"),
        "KLAVIYO_GET_PROFILES_FOR_LIST": ("lists", "GetProfilesForListArguments"),
        "KLAVIYO_GET_PROFILES_FOR_SEGMENT": (
            "segments",
            "GetProfilesForSegmentArguments",
        ),
        "KLAVIYO_GET_PROFILE_FOR_EVENT": ("events", "GetProfileForEventArguments"),
        "KLAVIYO_GET_PROFILE_FOR_PUSH_TOKEN": (
            "profiles",
            "GetProfileForPushTokenArguments",
        ),
        "KLAVIYO_GET_PROFILE_IDS_FOR_LIST": ("lists", "GetProfileIdsForListArguments"),
        "KLAVIYO_GET_PROFILE_IDS_FOR_SEGMENT": (
            "segments",
            "GetProfileIdsForSegmentArguments",
        ),
        "KLAVIYO_GET_PROFILE_ID_FOR_EVENT": ("events", "GetProfileIdForEventArguments"),
        "KLAVIYO_GET_PROFILE_ID_FOR_PUSH_TOKEN": (
            "profiles",
            "GetProfileIdForPushTokenArguments",
        ),
        "KLAVIYO_GET_PROFILE_RELATIONSHIPS": (
            "profiles",
            "GetProfileRelationshipsArguments",
        ),
        "KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS": (
            "custom_objects",
            "GetProfileSchemaRelationshipsArguments",
        ),
        "KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS": (
            "custom_objects",
            "GetProfileTypeRelationshipsArguments",
        ),
        "KLAVIYO_GET_PROPERTIES_FOR_METRIC": (
            "metrics",
            "GetPropertiesForMetricArguments",
        ),
        "KLAVIYO_GET_PROPERTY_IDS_FOR_METRIC": (
            "metrics",
            "GetPropertyIdsForMetricArguments",
        ),
        "KLAVIYO_GET_PUSH_TOKEN": ("profiles", "GetPushTokenArguments"),
        "KLAVIYO_GET_PUSH_TOKENS": ("profiles", "GetPushTokensArguments"),
        "KLAVIYO_GET_PUSH_TOKENS_FOR_PROFILE": (
            "profiles",
            "GetPushTokensForProfileArguments",
        ),
        "KLAVIYO_GET_PUSH_TOKEN_IDS_FOR_PROFILE": (
            "profiles",
            "GetPushTokenIdsForProfileArguments",
        ),
        "KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetRecordsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetRecordIdsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_REVIEW": ("reviews", "GetReviewArguments"),
        "KLAVIYO_GET_REVIEWS": ("reviews", "GetReviewsArguments"),
        "KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetSchemaVersionsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE": (
            "custom_objects",
            "GetSchemaVersionIdsForObjectTypeArguments",
        ),
        "KLAVIYO_GET_SEGMENT": ("segments", "GetSegmentArguments"),
        "KLAVIYO_GET_SEGMENTS": ("segments", "GetSegmentsArguments"),
        "KLAVIYO_GET_SEGMENTS_FOR_PROFILE": (
            "profiles",
            "GetSegmentsForProfileArguments",
        ),
        "KLAVIYO_GET_SEGMENT_IDS_FOR_PROFILE": (
            "profiles",
            "GetSegmentIdsForProfileArguments",
        ),
        "KLAVIYO_GET_SEGMENT_IDS_FOR_TAG": ("tags", "GetSegmentIdsForTagArguments"),
        "KLAVIYO_GET_SOURCE_MAPPING": ("custom_objects", "GetSourceMappingArguments"),
        "KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA": (
            "custom_objects",
            "GetSourceMappingForObjectSchemaArguments",
        ),
        "KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA": (
            "custom_objects",
            "GetSourceMappingIdForObjectSchemaArguments",
        ),
        "KLAVIYO_GET_TAG": ("tags", "GetTagArguments"),
        "KLAVIYO_GET_TAGS": ("tags", "GetTagsArguments"),
        "KLAVIYO_GET_TAGS_FOR_FLOW": ("flows", "GetTagsForFlowArguments"),
        "KLAVIYO_GET_TAGS_FOR_LIST": ("lists", "GetTagsForListArguments"),
        "KLAVIYO_GET_TAGS_FOR_SEGMENT": ("segments", "GetTagsForSegmentArguments"),
        "KLAVIYO_GET_TAGS_FOR_TAG_GROUP": ("tags", "GetTagsForTagGroupArguments"),
        "KLAVIYO_GET_TAG_GROUP": ("tags", "GetTagGroupArguments"),
        "KLAVIYO_GET_TAG_GROUPS": ("tags", "GetTagGroupsArguments"),
        "KLAVIYO_GET_TAG_GROUP_FOR_TAG": ("tags", "GetTagGroupForTagArguments"),
        "KLAVIYO_GET_TAG_GROUP_ID_FOR_TAG": ("tags", "GetTagGroupIdForTagArguments"),
        "KLAVIYO_GET_TAG_IDS_FOR_FLOW": ("flows", "GetTagIdsForFlowArguments"),
        "KLAVIYO_GET_TAG_IDS_FOR_LIST": ("lists", "GetTagIdsForListArguments"),
        "KLAVIYO_GET_TAG_IDS_FOR_SEGMENT": ("segments", "GetTagIdsForSegmentArguments"),
        "KLAVIYO_GET_TAG_IDS_FOR_TAG_GROUP": ("tags", "GetTagIdsForTagGroupArguments"),
        "KLAVIYO_GET_TAG_RELATIONSHIPS": ("tags", "GetTagRelationshipsArguments"),
        "KLAVIYO_GET_TEMPLATE": ("templates", "GetTemplateArguments"),
        "KLAVIYO_GET_TEMPLATES": ("templates", "GetTemplatesArguments"),
        "KLAVIYO_GET_TEMPLATE_FOR_FLOW_MESSAGE": (
            "flows",
            "GetTemplateForFlowMessageArguments",
        ),
        "KLAVIYO_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE": (
            "flows",
            "GetTemplateIdForFlowMessageArguments",
        ),
        "KLAVIYO_GET_TRACKING_SETTING": (
            "tracking_settings",
            "GetTrackingSettingArguments",
        ),
        "KLAVIYO_GET_TRACKING_SETTINGS": (
            "tracking_settings",
            "GetTrackingSettingsArguments",
        ),
        "KLAVIYO_GET_UNIVERSAL_CONTENT": ("templates", "GetUniversalContentArguments"),
        "KLAVIYO_GET_VARIANT_IDS_FOR_CATALOG_ITEM": (
            "catalogs",
            "GetVariantIdsForCatalogItemArguments",
        ),
        "KLAVIYO_GET_VERSIONS_FOR_FORM": ("forms", "GetVersionsForFormArguments"),
        "KLAVIYO_GET_VERSION_IDS_FOR_FORM": ("forms", "GetVersionIdsForFormArguments"),
        "KLAVIYO_GET_WEBHOOK": ("webhooks", "GetWebhookArguments"),
        "KLAVIYO_GET_WEBHOOKS": ("webhooks", "GetWebhooksArguments"),
        "KLAVIYO_GET_WEBHOOK_TOPIC": ("webhooks", "GetWebhookTopicArguments"),
        "KLAVIYO_GET_WEBHOOK_TOPICS": ("webhooks", "GetWebhookTopicsArguments"),
        "KLAVIYO_GET_WEB_FEED": ("web_feeds", "GetWebFeedArguments"),
        "KLAVIYO_GET_WEB_FEEDS": ("web_feeds", "GetWebFeedsArguments"),
        "KLAVIYO_MERGE_PROFILES": ("profiles", "MergeProfilesArguments"),
        "KLAVIYO_QUERY_CAMPAIGN_VALUES": ("reporting", "QueryCampaignValuesArguments"),
        "KLAVIYO_QUERY_FLOW_SERIES": ("reporting", "QueryFlowSeriesArguments"),
        "KLAVIYO_QUERY_FLOW_VALUES": ("reporting", "QueryFlowValuesArguments"),
        "KLAVIYO_QUERY_FORM_SERIES": ("reporting", "QueryFormSeriesArguments"),
        "KLAVIYO_QUERY_FORM_VALUES": ("reporting", "QueryFormValuesArguments"),
        "KLAVIYO_QUERY_METRIC_AGGREGATES": (
            "metrics",
            "QueryMetricAggregatesArguments",
        ),
        "KLAVIYO_QUERY_SEGMENT_SERIES": ("reporting", "QuerySegmentSeriesArguments"),
        "KLAVIYO_QUERY_SEGMENT_VALUES": ("reporting", "QuerySegmentValuesArguments"),
        "KLAVIYO_REMOVE_CATEGORIES_FROM_CATALOG_ITEM": (
            "catalogs",
            "RemoveCategoriesFromCatalogItemArguments",
        ),
        "KLAVIYO_REMOVE_ITEMS_FROM_CATALOG_CATEGORY": (
            "catalogs",
            "RemoveItemsFromCatalogCategoryArguments",
        ),
        "KLAVIYO_REMOVE_PROFILES_FROM_LIST": (
            "lists",
            "RemoveProfilesFromListArguments",
        ),
        "KLAVIYO_REMOVE_TAG_FROM_CAMPAIGNS": (
            "tags",
            "RemoveTagFromCampaignsArguments",
        ),
        "KLAVIYO_REMOVE_TAG_FROM_FLOWS": ("tags", "RemoveTagFromFlowsArguments"),
        "KLAVIYO_REMOVE_TAG_FROM_LISTS": ("tags", "RemoveTagFromListsArguments"),
        "KLAVIYO_REMOVE_TAG_FROM_SEGMENTS": ("tags", "RemoveTagFromSegmentsArguments"),
        "KLAVIYO_REQUEST_PROFILE_DELETION": (
            "data_privacy",
            "RequestProfileDeletionArguments",
        ),
        "KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN": (
            "client_side",
            "UnregisterClientPushTokenArguments",
        ),
        "KLAVIYO_UPDATE_CAMPAIGN": ("campaigns", "UpdateCampaignArguments"),
        "KLAVIYO_UPDATE_CAMPAIGN_MESSAGE": (
            "campaigns",
            "UpdateCampaignMessageArguments",
        ),
        "KLAVIYO_UPDATE_CATALOG_CATEGORY": (
            "catalogs",
            "UpdateCatalogCategoryArguments",
        ),
        "KLAVIYO_UPDATE_CATALOG_ITEM": ("catalogs", "UpdateCatalogItemArguments"),
        "KLAVIYO_UPDATE_CATALOG_VARIANT": ("catalogs", "UpdateCatalogVariantArguments"),
        "KLAVIYO_UPDATE_CATEGORIES_FOR_CATALOG_ITEM": (
            "catalogs",
            "UpdateCategoriesForCatalogItemArguments",
        ),
        "KLAVIYO_UPDATE_COUPON": ("coupons", "UpdateCouponArguments"),
        "KLAVIYO_UPDATE_COUPON_CODE": ("coupons", "UpdateCouponCodeArguments"),
        "KLAVIYO_UPDATE_CUSTOM_METRIC": ("metrics", "UpdateCustomMetricArguments"),
        "KLAVIYO_UPDATE_FLOW": ("flows", "UpdateFlowArguments"),
        "KLAVIYO_UPDATE_FLOW_ACTION": ("flows", "UpdateFlowActionArguments"),
        "KLAVIYO_UPDATE_IMAGE": ("images", "UpdateImageArguments"),
        "KLAVIYO_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE": (
            "campaigns",
            "UpdateImageForCampaignMessageArguments",
        ),
        "KLAVIYO_UPDATE_ITEMS_FOR_CATALOG_CATEGORY": (
            "catalogs",
            "UpdateItemsForCatalogCategoryArguments",
        ),
        "KLAVIYO_UPDATE_LIST": ("lists", "UpdateListArguments"),
        "KLAVIYO_UPDATE_MAPPED_METRIC": ("metrics", "UpdateMappedMetricArguments"),
        "KLAVIYO_UPDATE_OBJECT_SCHEMA": (
            "custom_objects",
            "UpdateObjectSchemaArguments",
        ),
        "KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "UpdateObjectSchemaRelationshipArguments",
        ),
        "KLAVIYO_UPDATE_PROFILE": ("profiles", "UpdateProfileArguments"),
        "KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP": (
            "custom_objects",
            "UpdateProfileSchemaRelationshipArguments",
        ),
        "KLAVIYO_UPDATE_REVIEW": ("reviews", "UpdateReviewArguments"),
        "KLAVIYO_UPDATE_SEGMENT": ("segments", "UpdateSegmentArguments"),
        "KLAVIYO_UPDATE_SOURCE_MAPPING": (
            "custom_objects",
            "UpdateSourceMappingArguments",
        ),
        "KLAVIYO_UPDATE_TAG": ("tags", "UpdateTagArguments"),
        "KLAVIYO_UPDATE_TAG_GROUP": ("tags", "UpdateTagGroupArguments"),
        "KLAVIYO_UPDATE_TEMPLATE": ("templates", "UpdateTemplateArguments"),
        "KLAVIYO_UPDATE_TRACKING_SETTING": (
            "tracking_settings",
            "UpdateTrackingSettingArguments",
        ),
        "KLAVIYO_UPDATE_UNIVERSAL_CONTENT": (
            "templates",
            "UpdateUniversalContentArguments",
        ),
        "KLAVIYO_UPDATE_WEBHOOK": ("webhooks", "UpdateWebhookArguments"),
        "KLAVIYO_UPDATE_WEB_FEED": ("web_feeds", "UpdateWebFeedArguments"),
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
