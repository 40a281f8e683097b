"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class AdditionalField(TypedDict):
    name: str
    value: str


class AdditionalFieldParam(TypedDict):
    name: str
    value: str


class AfterCloseTimeoutPropertiesParam(TypedDict):
    timeout_days: NotRequired[int]


class BACKINSTOCKOPENDataButtonStylesBorder(TypedDict):
    enabled: NotRequired[bool]
    color: NotRequired[str]
    style: Literal["dashed", "dotted", "solid"] | str | None
    width: NotRequired[int]


class BACKINSTOCKOPENDataButtonStylesDropShadow(TypedDict):
    enabled: NotRequired[bool]
    color: NotRequired[str]
    blur: NotRequired[int]
    x_offset: NotRequired[int]
    y_offset: NotRequired[int]


class BACKINSTOCKOPENDataTextStyles(TypedDict):
    font_family: NotRequired[str]
    font_size: NotRequired[int]
    font_weight: int | None
    font_color: NotRequired[str]
    font_style: str | None
    text_decoration: str | None
    letter_spacing: NotRequired[int]


class BackInStockPropertiesParam(TypedDict):
    tag_allowlist: NotRequired[list[str]]
    tag_blocklist: NotRequired[list[str]]


class BackgroundImageStyles(TypedDict):
    horizontal_alignment: NotRequired[Literal["center", "left", "right"] | str]
    width: int | None
    position: NotRequired[Literal["contain", "cover", "custom"] | str]
    vertical_alignment: NotRequired[Literal["bottom", "center", "top"] | str]
    custom_width: int | None


class BackgroundImageStylesParam(TypedDict):
    horizontal_alignment: NotRequired[Literal["center", "left", "right"]]
    width: NotRequired[int | None]
    position: NotRequired[Literal["contain", "cover", "custom"]]
    vertical_alignment: NotRequired[Literal["bottom", "center", "top"]]
    custom_width: NotRequired[int | None]


class BorderStyle(TypedDict):
    radius: NotRequired[int]
    color: str | None
    style: Literal["dashed", "dotted", "solid"] | str | None
    thickness: int | None


class BorderStyleParam(TypedDict):
    radius: NotRequired[int]
    color: NotRequired[str | None]
    style: NotRequired[Literal["dashed", "dotted", "solid"] | None]
    thickness: NotRequired[int | None]


class ButtonPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: str
    additional_fields: NotRequired[list[AdditionalFieldParam] | None]


class ButtonStylesDropShadowParam(TypedDict):
    enabled: NotRequired[bool]
    color: NotRequired[str]
    blur: NotRequired[int]
    x_offset: NotRequired[int]
    y_offset: NotRequired[int]


class CartItemCountPropertiesParam(TypedDict):
    comparison: NotRequired[Literal["equals", "greater_than", "less_than"] | None]
    value: NotRequired[int | None]


class CartProductPropertiesParam(TypedDict):
    type: NotRequired[Literal["brand", "categories", "id", "name"] | None]
    value: NotRequired[str | None]


class CartValuePropertiesParam(TypedDict):
    comparison: NotRequired[Literal["equals", "greater_than", "less_than"] | None]
    value: NotRequired[float | None]


class ChannelPropertiesParam(TypedDict):
    channel: Literal["email", "sms"]


class ClosePropertiesParam(TypedDict):
    list_id: NotRequired[str | None]


class CustomJavascriptParam(TypedDict):
    id: NotRequired[str | None]
    properties: NotRequired[dict[str, Any]]
    type: Literal["custom_javascript"]


class DelayPropertiesParam(TypedDict):
    seconds: NotRequired[int]


class DevicePropertiesParam(TypedDict):
    device: NotRequired[Literal["both", "desktop", "mobile"]]


class DropShadow(TypedDict):
    enabled: NotRequired[bool]
    blur: NotRequired[int]
    color: str | None


class DropShadowParam(TypedDict):
    enabled: NotRequired[bool]
    blur: NotRequired[int]
    color: NotRequired[str | None]


class ErrorMessages(TypedDict):
    required: NotRequired[str]
    invalid: NotRequired[str]


class ErrorMessagesParam(TypedDict):
    required: NotRequired[str]
    invalid: NotRequired[str]


class ExitIntentParam(TypedDict):
    id: NotRequired[str | None]
    properties: NotRequired[dict[str, Any]]
    type: Literal["exit_intent"]


class FixedTimerConfigurationParam(TypedDict):
    type: Literal["fixed"]
    timezone: Literal[
        "Africa/Abidjan",
        "Africa/Accra",
        "Africa/Addis_Ababa",
        "Africa/Algiers",
        "Africa/Asmara",
        "Africa/Asmera",
        "Africa/Bamako",
        "Africa/Bangui",
        "Africa/Banjul",
        "Africa/Bissau",
        "Africa/Blantyre",
        "Africa/Brazzaville",
        "Africa/Bujumbura",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Africa/Ceuta",
        "Africa/Conakry",
        "Africa/Dakar",
        "Africa/Dar_es_Salaam",
        "Africa/Djibouti",
        "Africa/Douala",
        "Africa/El_Aaiun",
        "Africa/Freetown",
        "Africa/Gaborone",
        "Africa/Harare",
        "Africa/Johannesburg",
        "Africa/Juba",
        "Africa/Kampala",
        "Africa/Khartoum",
        "Africa/Kigali",
        "Africa/Kinshasa",
        "Africa/Lagos",
        "Africa/Libreville",
        "Africa/Lome",
        "Africa/Luanda",
        "Africa/Lubumbashi",
        "Africa/Lusaka",
        "Africa/Malabo",
        "Africa/Maputo",
        "Africa/Maseru",
        "Africa/Mbabane",
        "Africa/Mogadishu",
        "Africa/Monrovia",
        "Africa/Nairobi",
        "Africa/Ndjamena",
        "Africa/Niamey",
        "Africa/Nouakchott",
        "Africa/Ouagadougou",
        "Africa/Porto-Novo",
        "Africa/Sao_Tome",
        "Africa/Timbuktu",
        "Africa/Tripoli",
        "Africa/Tunis",
        "Africa/Windhoek",
        "America/Adak",
        "America/Anchorage",
        "America/Anguilla",
        "America/Antigua",
        "America/Araguaina",
        "America/Argentina/Buenos_Aires",
        "America/Argentina/Catamarca",
        "America/Argentina/ComodRivadavia",
        "America/Argentina/Cordoba",
        "America/Argentina/Jujuy",
        "America/Argentina/La_Rioja",
        "America/Argentina/Mendoza",
        "America/Argentina/Rio_Gallegos",
        "America/Argentina/Salta",
        "America/Argentina/San_Juan",
        "America/Argentina/San_Luis",
        "America/Argentina/Tucuman",
        "America/Argentina/Ushuaia",
        "America/Aruba",
        "America/Asuncion",
        "America/Atikokan",
        "America/Atka",
        "America/Bahia",
        "America/Bahia_Banderas",
        "America/Barbados",
        "America/Belem",
        "America/Belize",
        "America/Blanc-Sablon",
        "America/Boa_Vista",
        "America/Bogota",
        "America/Boise",
        "America/Buenos_Aires",
        "America/Cambridge_Bay",
        "America/Campo_Grande",
        "America/Cancun",
        "America/Caracas",
        "America/Catamarca",
        "America/Cayenne",
        "America/Cayman",
        "America/Chicago",
        "America/Chihuahua",
        "America/Ciudad_Juarez",
        "America/Coral_Harbour",
        "America/Cordoba",
        "America/Costa_Rica",
        "America/Creston",
        "America/Cuiaba",
        "America/Curacao",
        "America/Danmarkshavn",
        "America/Dawson",
        "America/Dawson_Creek",
        "America/Denver",
        "America/Detroit",
        "America/Dominica",
        "America/Edmonton",
        "America/Eirunepe",
        "America/El_Salvador",
        "America/Ensenada",
        "America/Fort_Nelson",
        "America/Fort_Wayne",
        "America/Fortaleza",
        "America/Glace_Bay",
        "America/Godthab",
        "America/Goose_Bay",
        "America/Grand_Turk",
        "America/Grenada",
        "America/Guadeloupe",
        "America/Guatemala",
        "America/Guayaquil",
        "America/Guyana",
        "America/Halifax",
        "America/Havana",
        "America/Hermosillo",
        "America/Indiana/Indianapolis",
        "America/Indiana/Knox",
        "America/Indiana/Marengo",
        "America/Indiana/Petersburg",
        "America/Indiana/Tell_City",
        "America/Indiana/Vevay",
        "America/Indiana/Vincennes",
        "America/Indiana/Winamac",
        "America/Indianapolis",
        "America/Inuvik",
        "America/Iqaluit",
        "America/Jamaica",
        "America/Jujuy",
        "America/Juneau",
        "America/Kentucky/Louisville",
        "America/Kentucky/Monticello",
        "America/Knox_IN",
        "America/Kralendijk",
        "America/La_Paz",
        "America/Lima",
        "America/Los_Angeles",
        "America/Louisville",
        "America/Lower_Princes",
        "America/Maceio",
        "America/Managua",
        "America/Manaus",
        "America/Marigot",
        "America/Martinique",
        "America/Matamoros",
        "America/Mazatlan",
        "America/Mendoza",
        "America/Menominee",
        "America/Merida",
        "America/Metlakatla",
        "America/Mexico_City",
        "America/Miquelon",
        "America/Moncton",
        "America/Monterrey",
        "America/Montevideo",
        "America/Montreal",
        "America/Montserrat",
        "America/Nassau",
        "America/New_York",
        "America/Nipigon",
        "America/Nome",
        "America/Noronha",
        "America/North_Dakota/Beulah",
        "America/North_Dakota/Center",
        "America/North_Dakota/New_Salem",
        "America/Nuuk",
        "America/Ojinaga",
        "America/Panama",
        "America/Pangnirtung",
        "America/Paramaribo",
        "America/Phoenix",
        "America/Port-au-Prince",
        "America/Port_of_Spain",
        "America/Porto_Acre",
        "America/Porto_Velho",
        "America/Puerto_Rico",
        "America/Punta_Arenas",
        "America/Rainy_River",
        "America/Rankin_Inlet",
        "America/Recife",
        "America/Regina",
        "America/Resolute",
        "America/Rio_Branco",
        "America/Rosario",
        "America/Santa_Isabel",
        "America/Santarem",
        "America/Santiago",
        "America/Santo_Domingo",
        "America/Sao_Paulo",
        "America/Scoresbysund",
        "America/Shiprock",
        "America/Sitka",
        "America/St_Barthelemy",
        "America/St_Johns",
        "America/St_Kitts",
        "America/St_Lucia",
        "America/St_Thomas",
        "America/St_Vincent",
        "America/Swift_Current",
        "America/Tegucigalpa",
        "America/Thule",
        "America/Thunder_Bay",
        "America/Tijuana",
        "America/Toronto",
        "America/Tortola",
        "America/Vancouver",
        "America/Virgin",
        "America/Whitehorse",
        "America/Winnipeg",
        "America/Yakutat",
        "America/Yellowknife",
        "Antarctica/Casey",
        "Antarctica/Davis",
        "Antarctica/DumontDUrville",
        "Antarctica/Macquarie",
        "Antarctica/Mawson",
        "Antarctica/McMurdo",
        "Antarctica/Palmer",
        "Antarctica/Rothera",
        "Antarctica/South_Pole",
        "Antarctica/Syowa",
        "Antarctica/Troll",
        "Antarctica/Vostok",
        "Arctic/Longyearbyen",
        "Asia/Aden",
        "Asia/Almaty",
        "Asia/Amman",
        "Asia/Anadyr",
        "Asia/Aqtau",
        "Asia/Aqtobe",
        "Asia/Ashgabat",
        "Asia/Ashkhabad",
        "Asia/Atyrau",
        "Asia/Baghdad",
        "Asia/Bahrain",
        "Asia/Baku",
        "Asia/Bangkok",
        "Asia/Barnaul",
        "Asia/Beirut",
        "Asia/Bishkek",
        "Asia/Brunei",
        "Asia/Calcutta",
        "Asia/Chita",
        "Asia/Choibalsan",
        "Asia/Chongqing",
        "Asia/Chungking",
        "Asia/Colombo",
        "Asia/Dacca",
        "Asia/Damascus",
        "Asia/Dhaka",
        "Asia/Dili",
        "Asia/Dubai",
        "Asia/Dushanbe",
        "Asia/Famagusta",
        "Asia/Gaza",
        "Asia/Harbin",
        "Asia/Hebron",
        "Asia/Ho_Chi_Minh",
        "Asia/Hong_Kong",
        "Asia/Hovd",
        "Asia/Irkutsk",
        "Asia/Istanbul",
        "Asia/Jakarta",
        "Asia/Jayapura",
        "Asia/Jerusalem",
        "Asia/Kabul",
        "Asia/Kamchatka",
        "Asia/Karachi",
        "Asia/Kashgar",
        "Asia/Kathmandu",
        "Asia/Katmandu",
        "Asia/Khandyga",
        "Asia/Kolkata",
        "Asia/Krasnoyarsk",
        "Asia/Kuala_Lumpur",
        "Asia/Kuching",
        "Asia/Kuwait",
        "Asia/Macao",
        "Asia/Macau",
        "Asia/Magadan",
        "Asia/Makassar",
        "Asia/Manila",
        "Asia/Muscat",
        "Asia/Nicosia",
        "Asia/Novokuznetsk",
        "Asia/Novosibirsk",
        "Asia/Omsk",
        "Asia/Oral",
        "Asia/Phnom_Penh",
        "Asia/Pontianak",
        "Asia/Pyongyang",
        "Asia/Qatar",
        "Asia/Qostanay",
        "Asia/Qyzylorda",
        "Asia/Rangoon",
        "Asia/Riyadh",
        "Asia/Saigon",
        "Asia/Sakhalin",
        "Asia/Samarkand",
        "Asia/Seoul",
        "Asia/Shanghai",
        "Asia/Singapore",
        "Asia/Srednekolymsk",
        "Asia/Taipei",
        "Asia/Tashkent",
        "Asia/Tbilisi",
        "Asia/Tehran",
        "Asia/Tel_Aviv",
        "Asia/Thimbu",
        "Asia/Thimphu",
        "Asia/Tokyo",
        "Asia/Tomsk",
        "Asia/Ujung_Pandang",
        "Asia/Ulaanbaatar",
        "Asia/Ulan_Bator",
        "Asia/Urumqi",
        "Asia/Ust-Nera",
        "Asia/Vientiane",
        "Asia/Vladivostok",
        "Asia/Yakutsk",
        "Asia/Yangon",
        "Asia/Yekaterinburg",
        "Asia/Yerevan",
        "Atlantic/Azores",
        "Atlantic/Bermuda",
        "Atlantic/Canary",
        "Atlantic/Cape_Verde",
        "Atlantic/Faeroe",
        "Atlantic/Faroe",
        "Atlantic/Jan_Mayen",
        "Atlantic/Madeira",
        "Atlantic/Reykjavik",
        "Atlantic/South_Georgia",
        "Atlantic/St_Helena",
        "Atlantic/Stanley",
        "Australia/ACT",
        "Australia/Adelaide",
        "Australia/Brisbane",
        "Australia/Broken_Hill",
        "Australia/Canberra",
        "Australia/Currie",
        "Australia/Darwin",
        "Australia/Eucla",
        "Australia/Hobart",
        "Australia/LHI",
        "Australia/Lindeman",
        "Australia/Lord_Howe",
        "Australia/Melbourne",
        "Australia/NSW",
        "Australia/North",
        "Australia/Perth",
        "Australia/Queensland",
        "Australia/South",
        "Australia/Sydney",
        "Australia/Tasmania",
        "Australia/Victoria",
        "Australia/West",
        "Australia/Yancowinna",
        "Brazil/Acre",
        "Brazil/DeNoronha",
        "Brazil/East",
        "Brazil/West",
        "CET",
        "CST6CDT",
        "Canada/Atlantic",
        "Canada/Central",
        "Canada/Eastern",
        "Canada/Mountain",
        "Canada/Newfoundland",
        "Canada/Pacific",
        "Canada/Saskatchewan",
        "Canada/Yukon",
        "Chile/Continental",
        "Chile/EasterIsland",
        "Cuba",
        "EET",
        "EST",
        "EST5EDT",
        "Egypt",
        "Eire",
        "Etc/GMT",
        "Etc/GMT+0",
        "Etc/GMT+1",
        "Etc/GMT+10",
        "Etc/GMT+11",
        "Etc/GMT+12",
        "Etc/GMT+2",
        "Etc/GMT+3",
        "Etc/GMT+4",
        "Etc/GMT+5",
        "Etc/GMT+6",
        "Etc/GMT+7",
        "Etc/GMT+8",
        "Etc/GMT+9",
        "Etc/GMT-0",
        "Etc/GMT-1",
        "Etc/GMT-10",
        "Etc/GMT-11",
        "Etc/GMT-12",
        "Etc/GMT-13",
        "Etc/GMT-14",
        "Etc/GMT-2",
        "Etc/GMT-3",
        "Etc/GMT-4",
        "Etc/GMT-5",
        "Etc/GMT-6",
        "Etc/GMT-7",
        "Etc/GMT-8",
        "Etc/GMT-9",
        "Etc/GMT0",
        "Etc/Greenwich",
        "Etc/UCT",
        "Etc/UTC",
        "Etc/Universal",
        "Etc/Zulu",
        "Europe/Amsterdam",
        "Europe/Andorra",
        "Europe/Astrakhan",
        "Europe/Athens",
        "Europe/Belfast",
        "Europe/Belgrade",
        "Europe/Berlin",
        "Europe/Bratislava",
        "Europe/Brussels",
        "Europe/Bucharest",
        "Europe/Budapest",
        "Europe/Busingen",
        "Europe/Chisinau",
        "Europe/Copenhagen",
        "Europe/Dublin",
        "Europe/Gibraltar",
        "Europe/Guernsey",
        "Europe/Helsinki",
        "Europe/Isle_of_Man",
        "Europe/Istanbul",
        "Europe/Jersey",
        "Europe/Kaliningrad",
        "Europe/Kiev",
        "Europe/Kirov",
        "Europe/Kyiv",
        "Europe/Lisbon",
        "Europe/Ljubljana",
        "Europe/London",
        "Europe/Luxembourg",
        "Europe/Madrid",
        "Europe/Malta",
        "Europe/Mariehamn",
        "Europe/Minsk",
        "Europe/Monaco",
        "Europe/Moscow",
        "Europe/Nicosia",
        "Europe/Oslo",
        "Europe/Paris",
        "Europe/Podgorica",
        "Europe/Prague",
        "Europe/Riga",
        "Europe/Rome",
        "Europe/Samara",
        "Europe/San_Marino",
        "Europe/Sarajevo",
        "Europe/Saratov",
        "Europe/Simferopol",
        "Europe/Skopje",
        "Europe/Sofia",
        "Europe/Stockholm",
        "Europe/Tallinn",
        "Europe/Tirane",
        "Europe/Tiraspol",
        "Europe/Ulyanovsk",
        "Europe/Uzhgorod",
        "Europe/Vaduz",
        "Europe/Vatican",
        "Europe/Vienna",
        "Europe/Vilnius",
        "Europe/Volgograd",
        "Europe/Warsaw",
        "Europe/Zagreb",
        "Europe/Zaporozhye",
        "Europe/Zurich",
        "GB",
        "GB-Eire",
        "GMT",
        "GMT+0",
        "GMT-0",
        "GMT0",
        "Greenwich",
        "HST",
        "Hongkong",
        "Iceland",
        "Indian/Antananarivo",
        "Indian/Chagos",
        "Indian/Christmas",
        "Indian/Cocos",
        "Indian/Comoro",
        "Indian/Kerguelen",
        "Indian/Mahe",
        "Indian/Maldives",
        "Indian/Mauritius",
        "Indian/Mayotte",
        "Indian/Reunion",
        "Iran",
        "Israel",
        "Jamaica",
        "Japan",
        "Kwajalein",
        "Libya",
        "MET",
        "MST",
        "MST7MDT",
        "Mexico/BajaNorte",
        "Mexico/BajaSur",
        "Mexico/General",
        "NZ",
        "NZ-CHAT",
        "Navajo",
        "PRC",
        "PST8PDT",
        "Pacific/Apia",
        "Pacific/Auckland",
        "Pacific/Bougainville",
        "Pacific/Chatham",
        "Pacific/Chuuk",
        "Pacific/Easter",
        "Pacific/Efate",
        "Pacific/Enderbury",
        "Pacific/Fakaofo",
        "Pacific/Fiji",
        "Pacific/Funafuti",
        "Pacific/Galapagos",
        "Pacific/Gambier",
        "Pacific/Guadalcanal",
        "Pacific/Guam",
        "Pacific/Honolulu",
        "Pacific/Johnston",
        "Pacific/Kanton",
        "Pacific/Kiritimati",
        "Pacific/Kosrae",
        "Pacific/Kwajalein",
        "Pacific/Majuro",
        "Pacific/Marquesas",
        "Pacific/Midway",
        "Pacific/Nauru",
        "Pacific/Niue",
        "Pacific/Norfolk",
        "Pacific/Noumea",
        "Pacific/Pago_Pago",
        "Pacific/Palau",
        "Pacific/Pitcairn",
        "Pacific/Pohnpei",
        "Pacific/Ponape",
        "Pacific/Port_Moresby",
        "Pacific/Rarotonga",
        "Pacific/Saipan",
        "Pacific/Samoa",
        "Pacific/Tahiti",
        "Pacific/Tarawa",
        "Pacific/Tongatapu",
        "Pacific/Truk",
        "Pacific/Wake",
        "Pacific/Wallis",
        "Pacific/Yap",
        "Poland",
        "Portugal",
        "ROC",
        "ROK",
        "Singapore",
        "Turkey",
        "UCT",
        "US/Alaska",
        "US/Aleutian",
        "US/Arizona",
        "US/Central",
        "US/East-Indiana",
        "US/Eastern",
        "US/Hawaii",
        "US/Indiana-Starke",
        "US/Michigan",
        "US/Mountain",
        "US/Pacific",
        "US/Samoa",
        "UTC",
        "Universal",
        "W-SU",
        "WET",
        "Zulu",
    ]
    end_time: NotRequired[str | datetime | None]
    """A datetime with a time zone, or RFC 3339 text."""


class FormIdentifier(TypedDict):
    type: Literal["form"]
    id: str


class FormVersionAttributesAbTest(TypedDict):
    variation_name: str


class FormVersionIdentifier(TypedDict):
    type: Literal["form-version"]
    id: str


class GoToInboxParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["go_to_inbox"]
    properties: NotRequired[Any]


class HTMLTextPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    content: NotRequired[str]


class IafDeeplinkToScreenPropertiesParam(TypedDict):
    deep_link_url: NotRequired[str]


class IdentifiedProfilesParam(TypedDict):
    id: NotRequired[str | None]
    properties: NotRequired[dict[str, Any]]
    type: Literal["identified_profiles"]


class ImageAssetProperties(TypedDict):
    src: str | None
    alt_text: str | None
    original_image_url: str | None
    id: int | None
    asset_id: int | None


class ImageAssetPropertiesParam(TypedDict):
    src: NotRequired[str | None]
    alt_text: NotRequired[str | None]
    original_image_url: NotRequired[str | None]
    id: NotRequired[int | None]
    asset_id: NotRequired[int | None]


class ImagePropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    image: ImageAssetPropertiesParam | None
    additional_fields: NotRequired[list[AdditionalFieldParam] | None]


class ListsAndSegmentsPropertiesParam(TypedDict):
    allow_list: NotRequired[list[str] | None]
    deny_list: NotRequired[list[str] | None]


class LocationPropertiesParam(TypedDict):
    allow_list: NotRequired[
        list[
            Literal[
                "con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"
            ]
            | Literal[
                "AD",
                "AE",
                "AF",
                "AG",
                "AI",
                "AL",
                "AM",
                "AN",
                "AO",
                "AQ",
                "AR",
                "AS",
                "AT",
                "AU",
                "AW",
                "AX",
                "AZ",
                "BA",
                "BB",
                "BD",
                "BE",
                "BF",
                "BG",
                "BH",
                "BI",
                "BJ",
                "BM",
                "BN",
                "BO",
                "BR",
                "BS",
                "BT",
                "BV",
                "BW",
                "BY",
                "BZ",
                "CA",
                "CC",
                "CD",
                "CF",
                "CG",
                "CH",
                "CI",
                "CK",
                "CL",
                "CM",
                "CN",
                "CO",
                "CR",
                "CU",
                "CV",
                "CX",
                "CY",
                "CZ",
                "DE",
                "DJ",
                "DK",
                "DM",
                "DO",
                "DZ",
                "EC",
                "EE",
                "EG",
                "EH",
                "ER",
                "ES",
                "ET",
                "FI",
                "FJ",
                "FK",
                "FM",
                "FO",
                "FR",
                "GA",
                "GB",
                "GD",
                "GE",
                "GF",
                "GG",
                "GH",
                "GI",
                "GL",
                "GM",
                "GN",
                "GP",
                "GQ",
                "GR",
                "GS",
                "GT",
                "GU",
                "GW",
                "GY",
                "HK",
                "HM",
                "HN",
                "HR",
                "HT",
                "HU",
                "ID",
                "IE",
                "IL",
                "IM",
                "IN",
                "IO",
                "IQ",
                "IR",
                "IS",
                "IT",
                "JE",
                "JM",
                "JO",
                "JP",
                "KE",
                "KG",
                "KH",
                "KI",
                "KM",
                "KN",
                "KP",
                "KR",
                "KW",
                "KY",
                "KZ",
                "LA",
                "LB",
                "LC",
                "LI",
                "LK",
                "LR",
                "LS",
                "LT",
                "LU",
                "LV",
                "LY",
                "MA",
                "MC",
                "MD",
                "ME",
                "MG",
                "MH",
                "MK",
                "ML",
                "MM",
                "MN",
                "MO",
                "MP",
                "MQ",
                "MR",
                "MS",
                "MT",
                "MU",
                "MV",
                "MW",
                "MX",
                "MY",
                "MZ",
                "NA",
                "NC",
                "NE",
                "NF",
                "NG",
                "NI",
                "NL",
                "NO",
                "NP",
                "NR",
                "NU",
                "NZ",
                "OM",
                "PA",
                "PE",
                "PF",
                "PG",
                "PH",
                "PK",
                "PL",
                "PM",
                "PN",
                "PR",
                "PS",
                "PT",
                "PW",
                "PY",
                "QA",
                "RE",
                "RO",
                "RS",
                "RU",
                "RW",
                "SA",
                "SB",
                "SC",
                "SD",
                "SE",
                "SG",
                "SH",
                "SI",
                "SJ",
                "SK",
                "SL",
                "SM",
                "SN",
                "SO",
                "SR",
                "ST",
                "SV",
                "SY",
                "SZ",
                "TC",
                "TD",
                "TF",
                "TG",
                "TH",
                "TJ",
                "TK",
                "TL",
                "TM",
                "TN",
                "TO",
                "TR",
                "TT",
                "TV",
                "TW",
                "TZ",
                "UA",
                "UG",
                "UM",
                "US",
                "UY",
                "UZ",
                "VA",
                "VC",
                "VE",
                "VG",
                "VI",
                "VN",
                "VU",
                "WF",
                "WS",
                "YE",
                "YT",
                "ZA",
                "ZM",
                "ZW",
            ]
        ]
        | None
    ]
    deny_list: NotRequired[
        list[
            Literal[
                "con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"
            ]
            | Literal[
                "AD",
                "AE",
                "AF",
                "AG",
                "AI",
                "AL",
                "AM",
                "AN",
                "AO",
                "AQ",
                "AR",
                "AS",
                "AT",
                "AU",
                "AW",
                "AX",
                "AZ",
                "BA",
                "BB",
                "BD",
                "BE",
                "BF",
                "BG",
                "BH",
                "BI",
                "BJ",
                "BM",
                "BN",
                "BO",
                "BR",
                "BS",
                "BT",
                "BV",
                "BW",
                "BY",
                "BZ",
                "CA",
                "CC",
                "CD",
                "CF",
                "CG",
                "CH",
                "CI",
                "CK",
                "CL",
                "CM",
                "CN",
                "CO",
                "CR",
                "CU",
                "CV",
                "CX",
                "CY",
                "CZ",
                "DE",
                "DJ",
                "DK",
                "DM",
                "DO",
                "DZ",
                "EC",
                "EE",
                "EG",
                "EH",
                "ER",
                "ES",
                "ET",
                "FI",
                "FJ",
                "FK",
                "FM",
                "FO",
                "FR",
                "GA",
                "GB",
                "GD",
                "GE",
                "GF",
                "GG",
                "GH",
                "GI",
                "GL",
                "GM",
                "GN",
                "GP",
                "GQ",
                "GR",
                "GS",
                "GT",
                "GU",
                "GW",
                "GY",
                "HK",
                "HM",
                "HN",
                "HR",
                "HT",
                "HU",
                "ID",
                "IE",
                "IL",
                "IM",
                "IN",
                "IO",
                "IQ",
                "IR",
                "IS",
                "IT",
                "JE",
                "JM",
                "JO",
                "JP",
                "KE",
                "KG",
                "KH",
                "KI",
                "KM",
                "KN",
                "KP",
                "KR",
                "KW",
                "KY",
                "KZ",
                "LA",
                "LB",
                "LC",
                "LI",
                "LK",
                "LR",
                "LS",
                "LT",
                "LU",
                "LV",
                "LY",
                "MA",
                "MC",
                "MD",
                "ME",
                "MG",
                "MH",
                "MK",
                "ML",
                "MM",
                "MN",
                "MO",
                "MP",
                "MQ",
                "MR",
                "MS",
                "MT",
                "MU",
                "MV",
                "MW",
                "MX",
                "MY",
                "MZ",
                "NA",
                "NC",
                "NE",
                "NF",
                "NG",
                "NI",
                "NL",
                "NO",
                "NP",
                "NR",
                "NU",
                "NZ",
                "OM",
                "PA",
                "PE",
                "PF",
                "PG",
                "PH",
                "PK",
                "PL",
                "PM",
                "PN",
                "PR",
                "PS",
                "PT",
                "PW",
                "PY",
                "QA",
                "RE",
                "RO",
                "RS",
                "RU",
                "RW",
                "SA",
                "SB",
                "SC",
                "SD",
                "SE",
                "SG",
                "SH",
                "SI",
                "SJ",
                "SK",
                "SL",
                "SM",
                "SN",
                "SO",
                "SR",
                "ST",
                "SV",
                "SY",
                "SZ",
                "TC",
                "TD",
                "TF",
                "TG",
                "TH",
                "TJ",
                "TK",
                "TL",
                "TM",
                "TN",
                "TO",
                "TR",
                "TT",
                "TV",
                "TW",
                "TZ",
                "UA",
                "UG",
                "UM",
                "US",
                "UY",
                "UZ",
                "VA",
                "VC",
                "VE",
                "VG",
                "VI",
                "VN",
                "VU",
                "WF",
                "WS",
                "YE",
                "YT",
                "ZA",
                "ZM",
                "ZW",
            ]
        ]
        | None
    ]


class Margin(TypedDict):
    left: NotRequired[int]
    right: NotRequired[int]
    top: NotRequired[int]
    bottom: NotRequired[int]


class MarginParam(TypedDict):
    left: NotRequired[int]
    right: NotRequired[int]
    top: NotRequired[int]
    bottom: NotRequired[int]


class NextStepParam(TypedDict):
    id: NotRequired[str | None]
    submit: bool
    type: Literal["next_step"]
    properties: NotRequired[ClosePropertiesParam | None]


class OpenFormPropertiesParam(TypedDict):
    close_form: NotRequired[bool]
    form_id_to_open: str


class OptInCodePropertiesParam(TypedDict):
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    property_name: NotRequired[Literal["opt_in_code"]]
    required: NotRequired[Literal[True]]
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]


class Padding(TypedDict):
    left: NotRequired[int]
    right: NotRequired[int]
    top: NotRequired[int]
    bottom: NotRequired[int]


class PaddingParam(TypedDict):
    left: NotRequired[int]
    right: NotRequired[int]
    top: NotRequired[int]
    bottom: NotRequired[int]


class PageVisitsPropertiesParam(TypedDict):
    pages: NotRequired[int]


class PhoneNumberConsentChannelSettings(TypedDict):
    consent_type: (
        Literal["phone_number_only", "promotional", "transactional"] | str | None
    )


class PhoneNumberConsentChannelSettingsParam(TypedDict):
    consent_type: NotRequired[
        Literal["phone_number_only", "promotional", "transactional"] | None
    ]


class PhoneNumberPropertiesChannelSettingsParam(TypedDict):
    sms: NotRequired[PhoneNumberConsentChannelSettingsParam]
    whatsapp: NotRequired[PhoneNumberConsentChannelSettingsParam]


class PhoneNumberPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    required: NotRequired[bool | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    property_name: NotRequired[str]
    sms_consent_type: NotRequired[
        list[Literal["phone_number_only", "promotional", "transactional"]] | None
    ]
    channel_settings: NotRequired[PhoneNumberPropertiesChannelSettingsParam | None]


class PreviouslySubmittedParam(TypedDict):
    id: NotRequired[str | None]
    properties: NotRequired[dict[str, Any]]
    type: Literal["previously_submitted"]


class PromotionalSMSSubscriptionParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["promotional_sms_subscription"]
    properties: NotRequired[Any]


class PropertyFilterParam(TypedDict):
    property: str
    value: str


class PropertyOption(TypedDict):
    label: str
    value: str


class PropertyOptionParam(TypedDict):
    label: str
    value: str


class RedirectPropertiesParam(TypedDict):
    list_id: NotRequired[str | None]
    url: NotRequired[str]
    new_window: NotRequired[bool]


class ResendOptInCodeParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[False]]
    type: Literal["resend_opt_in_code"]
    properties: NotRequired[Any]


class ReviewPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    author: NotRequired[str | None]
    content: NotRequired[str | None]
    rating: NotRequired[int]
    verified: NotRequired[bool]
    review_id: NotRequired[int | None]
    show_rating: NotRequired[bool]
    show_author: NotRequired[bool]
    show_verified: NotRequired[bool]


class ReviewStylesQuoteStyleParam(TypedDict):
    font_family: NotRequired[str]
    font_size: NotRequired[int]
    text_color: NotRequired[str]
    character_spacing: NotRequired[int]
    font_weight: NotRequired[int]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    alignment: NotRequired[Literal["center", "left", "right"]]
    line_height: NotRequired[float]


class ReviewStylesRatingStyleParam(TypedDict):
    color: NotRequired[str]
    empty_color: NotRequired[str]
    font_size: NotRequired[int]
    shape: NotRequired[Literal["circle", "heart", "star"]]
    alignment: NotRequired[Literal["center", "left", "right"]]
    character_spacing: NotRequired[float]


class ReviewStylesReviewerNameStyleParam(TypedDict):
    layout: NotRequired[Literal["inline", "stacked"]]
    font_family: NotRequired[str]
    font_size: NotRequired[int]
    text_color: NotRequired[str]
    character_spacing: NotRequired[int]
    font_weight: NotRequired[int]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    alignment: NotRequired[Literal["center", "left", "right"]]
    line_height: NotRequired[float]


class RichTextStyleMargin(TypedDict):
    left: NotRequired[Literal[0]]
    right: NotRequired[Literal[0]]
    top: NotRequired[Literal[0]]
    bottom: NotRequired[int]


class RichTextStyleMarginParam(TypedDict):
    left: NotRequired[Literal[0]]
    right: NotRequired[Literal[0]]
    top: NotRequired[Literal[0]]
    bottom: NotRequired[int]


class RichTextStyleParam(TypedDict):
    font_family: NotRequired[
        Literal[
            "Arial Black,Arial",
            "Arial, 'Helvetica Neue', Helvetica, sans-serif",
            "Century Gothic,AppleGothic,Arial",
            "Comic Sans MS,Comic Sans,cursive",
            "Courier",
            "Courier New",
            "Geneva,Arial",
            "Georgia",
            "Helvetica,Arial",
            "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "MS Serif,Georgia",
            "New York,Georgia",
            "Palatino Linotype,Palatino,Georgia",
            "Palatino,Georgia",
            "Tahoma,sans-serif",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana",
        ]
        | str
    ]
    font_size: NotRequired[int]
    font_weight: NotRequired[
        Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | None
    ]
    text_color: NotRequired[str]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    line_spacing: NotRequired[float]
    character_spacing: NotRequired[int | None]
    alignment: NotRequired[Literal["center", "left", "right"]]
    margin: NotRequired[RichTextStyleMarginParam]


class RowV0BlocksItemAction(TypedDict):
    id: str | None
    submit: NotRequired[bool]
    type: str
    properties: NotRequired[Any]


class RowV0BlocksItemPropertiesChannelSettings(TypedDict):
    sms: NotRequired[PhoneNumberConsentChannelSettings]
    whatsapp: NotRequired[PhoneNumberConsentChannelSettings]


class RowV0BlocksItemPropertiesConfiguration(TypedDict):
    type: Literal["fixed", "variable"] | str
    timezone: NotRequired[str]
    end_time: str | None
    days: NotRequired[int]
    hours: NotRequired[int]
    minutes: NotRequired[int]


class RowV0BlocksItemPropertiesContent(TypedDict):
    type: Literal["custom", "account_default"] | str
    compliance_company_name: NotRequired[str]
    privacy_policy_url: NotRequired[str]
    terms_of_service_url: NotRequired[str]
    html: NotRequired[Any]


class RowV0BlocksItemPropertiesCoupon(TypedDict):
    type: Literal["unique", "static"] | str
    id: int | None
    code: str | None
    fallback_coupon_code: str | None
    integration: NotRequired[
        Literal[
            "api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"
        ]
        | str
    ]
    text: str | None


class SMSConsentCheckboxPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    error_messages: NotRequired[ErrorMessagesParam | None]
    required: NotRequired[Literal[False]]
    property_name: NotRequired[Literal["opt_in_promotional_sms"]]
    checkbox_text: str
    placeholder: NotRequired[Any]
    channels: NotRequired[list[Literal["sms", "whatsapp"]]]


class SMSConsentCheckboxStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    horizontal_alignment: NotRequired[Literal["center", "left", "right"]]


class SMSDisclosureAccountDefaultParam(TypedDict):
    type: Literal["account_default"]
    html: NotRequired[Any]


class SMSDisclosureCustomParam(TypedDict):
    type: Literal["custom"]
    compliance_company_name: NotRequired[str]
    privacy_policy_url: NotRequired[str]
    terms_of_service_url: NotRequired[str]
    html: NotRequired[str]


class SMSDisclosurePropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    content: NotRequired[SMSDisclosureCustomParam | SMSDisclosureAccountDefaultParam]


class SMSDisclosureStylesLinkStylesParam(TypedDict):
    font_family: NotRequired[
        Literal[
            "Arial Black,Arial",
            "Arial, 'Helvetica Neue', Helvetica, sans-serif",
            "Century Gothic,AppleGothic,Arial",
            "Comic Sans MS,Comic Sans,cursive",
            "Courier",
            "Courier New",
            "Geneva,Arial",
            "Georgia",
            "Helvetica,Arial",
            "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "MS Serif,Georgia",
            "New York,Georgia",
            "Palatino Linotype,Palatino,Georgia",
            "Palatino,Georgia",
            "Tahoma,sans-serif",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana",
        ]
        | str
    ]
    font_size: NotRequired[int]
    font_weight: NotRequired[
        Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | None
    ]
    character_spacing: NotRequired[int | None]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    text_color: NotRequired[str]


class SMSDisclosureStylesTextStylesParam(TypedDict):
    font_family: NotRequired[
        Literal[
            "Arial Black,Arial",
            "Arial, 'Helvetica Neue', Helvetica, sans-serif",
            "Century Gothic,AppleGothic,Arial",
            "Comic Sans MS,Comic Sans,cursive",
            "Courier",
            "Courier New",
            "Geneva,Arial",
            "Georgia",
            "Helvetica,Arial",
            "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "MS Serif,Georgia",
            "New York,Georgia",
            "Palatino Linotype,Palatino,Georgia",
            "Palatino,Georgia",
            "Tahoma,sans-serif",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana",
        ]
        | str
    ]
    font_size: NotRequired[int]
    font_weight: NotRequired[
        Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | None
    ]
    text_color: NotRequired[str]
    character_spacing: NotRequired[int | None]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]


class ScrollPropertiesParam(TypedDict):
    percentage: NotRequired[int]


class SignupCounterPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    timeframe: Literal["1_hour", "24_hours", "30_days", "7_days"]
    min_submits: int
    content: str


class SkipToSuccessParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["skip_to_success"]
    submit: NotRequired[Literal[False]]
    properties: dict[str, Any]


class SpinToWinSliceConfig(TypedDict):
    label: str
    probability: int
    step_id: str


class SpinToWinSliceConfigParam(TypedDict):
    label: str
    probability: int
    step_id: str


class SpinToWinSliceStyleParam(TypedDict):
    background_color: NotRequired[str]
    text_color: NotRequired[str]


class StaticCouponConfigParam(TypedDict):
    type: Literal["static"]
    text: NotRequired[str | None]


class SubmitBackInStockParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["submit_back_in_stock"]
    properties: NotRequired[ClosePropertiesParam | None]
    submit: NotRequired[Literal[True]]


class SubmitOptInCodeParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["submit_opt_in_code"]
    properties: NotRequired[Any]


class SubscribeViaSMSPropertiesParam(TypedDict):
    opt_in_keyword: str | None
    opt_in_message: str
    sending_number: str | None


class SubscribeViaWhatsAppParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["subscribe_via_whatsapp"]
    properties: SubscribeViaSMSPropertiesParam


class TextPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    property_name: str
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    required: NotRequired[bool | None]
    error_messages: NotRequired[ErrorMessagesParam | None]


class TextStyleV0(TypedDict):
    font_family: NotRequired[str]
    font_size: NotRequired[int]
    font_weight: int | None
    text_color: NotRequired[str]
    character_spacing: int | None
    font_style: str | None
    text_decoration: str | None


class TextStyleV0Param(TypedDict):
    font_family: NotRequired[
        Literal[
            "Arial Black,Arial",
            "Arial, 'Helvetica Neue', Helvetica, sans-serif",
            "Century Gothic,AppleGothic,Arial",
            "Comic Sans MS,Comic Sans,cursive",
            "Courier",
            "Courier New",
            "Geneva,Arial",
            "Georgia",
            "Helvetica,Arial",
            "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "MS Serif,Georgia",
            "New York,Georgia",
            "Palatino Linotype,Palatino,Georgia",
            "Palatino,Georgia",
            "Tahoma,sans-serif",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana",
        ]
        | str
    ]
    font_size: NotRequired[int]
    font_weight: NotRequired[
        Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | None
    ]
    text_color: NotRequired[str]
    character_spacing: NotRequired[int | None]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]


class URLPatternsParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["url_patterns"]
    properties: NotRequired[ListsAndSegmentsPropertiesParam]


class UnidentifiedProfilesParam(TypedDict):
    id: NotRequired[str | None]
    properties: NotRequired[dict[str, Any]]
    type: Literal["unidentified_profiles"]


class UniqueCouponConfigParam(TypedDict):
    type: Literal["unique"]
    id: NotRequired[int | None]
    code: NotRequired[str | None]
    fallback_coupon_code: NotRequired[str | None]
    integration: NotRequired[
        Literal[
            "api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"
        ]
    ]


class VariableTimerConfigurationParam(TypedDict):
    type: Literal["variable"]
    days: int
    hours: int
    minutes: int


class VersionDynamicButtonDataButtonStylesBorderParam(TypedDict):
    enabled: NotRequired[bool]
    color: NotRequired[str]
    style: NotRequired[Literal["dashed", "dotted", "solid"] | None]
    width: NotRequired[int]


class VersionDynamicButtonDataButtonStylesParam(TypedDict):
    color: NotRequired[str]
    border_radius: NotRequired[int]
    height: NotRequired[int]
    width: NotRequired[Literal["fitToText", "fullWidth"]]
    alignment: NotRequired[Literal["center", "left", "right"]]
    border: NotRequired[VersionDynamicButtonDataButtonStylesBorderParam]
    drop_shadow: NotRequired[ButtonStylesDropShadowParam]


class VersionDynamicButtonDataTextStylesParam(TypedDict):
    font_family: NotRequired[
        Literal[
            "Arial Black,Arial",
            "Arial, 'Helvetica Neue', Helvetica, sans-serif",
            "Century Gothic,AppleGothic,Arial",
            "Comic Sans MS,Comic Sans,cursive",
            "Courier",
            "Courier New",
            "Geneva,Arial",
            "Georgia",
            "Helvetica,Arial",
            "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif",
            "MS Serif,Georgia",
            "New York,Georgia",
            "Palatino Linotype,Palatino,Georgia",
            "Palatino,Georgia",
            "Tahoma,sans-serif",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana",
        ]
        | str
    ]
    font_size: NotRequired[int]
    font_weight: NotRequired[
        Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | None
    ]
    font_color: NotRequired[str]
    font_style: NotRequired[str | None]
    text_decoration: NotRequired[str | None]
    letter_spacing: NotRequired[int]


class VersionPropertiesSideImageSettings(TypedDict):
    size: NotRequired[Literal["large", "medium", "small"] | str]
    alignment: NotRequired[Literal["left", "right"] | str]
    device_type: NotRequired[list[Literal["both", "desktop", "mobile"] | str]]


class VersionPropertiesSideImageSettingsParam(TypedDict):
    size: NotRequired[Literal["large", "medium", "small"]]
    alignment: NotRequired[Literal["left", "right"]]
    device_type: NotRequired[list[Literal["both", "desktop", "mobile"]]]


class VersionStylesBannerStyles(TypedDict):
    desktop_position: NotRequired[Literal["bottom", "top"] | str]
    mobile_position: NotRequired[Literal["bottom", "top"] | str]
    scroll_with_page: NotRequired[bool]


class VersionStylesBannerStylesParam(TypedDict):
    desktop_position: NotRequired[Literal["bottom", "top"]]
    mobile_position: NotRequired[Literal["bottom", "top"]]
    scroll_with_page: NotRequired[bool]


class VersionStylesCustomCss(TypedDict):
    enabled: NotRequired[bool]
    css: NotRequired[str]


class VersionStylesCustomCssParam(TypedDict):
    enabled: NotRequired[bool]
    css: NotRequired[str]


class VersionStylesInputStyles(TypedDict):
    text_styles: NotRequired[TextStyleV0]
    label_color: NotRequired[str]
    text_color: NotRequired[str]
    placeholder_color: NotRequired[str]
    background_color: NotRequired[str]
    border_color: NotRequired[str]
    border_focus_color: NotRequired[str]
    focus_outline_color: NotRequired[str]
    corner_radius: NotRequired[int]
    field_height: NotRequired[int]


class VersionStylesInputStylesParam(TypedDict):
    text_styles: NotRequired[TextStyleV0Param]
    label_color: NotRequired[str]
    text_color: NotRequired[str]
    placeholder_color: NotRequired[str]
    background_color: NotRequired[str]
    border_color: NotRequired[str]
    border_focus_color: NotRequired[str]
    focus_outline_color: NotRequired[str]
    corner_radius: NotRequired[int]
    field_height: NotRequired[int]


class VersionStylesMobileOverlay(TypedDict):
    color: str | None
    enabled: NotRequired[Literal[False]]


class VersionStylesMobileOverlayParam(TypedDict):
    color: NotRequired[str | None]
    enabled: NotRequired[Literal[False]]


class VersionStylesRichTextStylesLink(TypedDict):
    color: NotRequired[str]
    decoration: NotRequired[Literal["underline"]]


class VersionStylesRichTextStylesLinkParam(TypedDict):
    color: NotRequired[str]
    decoration: NotRequired[Literal["underline"]]


class VersionStylesRichTextStylesParam(TypedDict):
    body: NotRequired[RichTextStyleParam]
    link: NotRequired[VersionStylesRichTextStylesLinkParam]
    h1: NotRequired[RichTextStyleParam]
    h2: NotRequired[RichTextStyleParam]
    h3: NotRequired[RichTextStyleParam]
    h4: NotRequired[RichTextStyleParam]
    h5: NotRequired[RichTextStyleParam]
    h6: NotRequired[RichTextStyleParam]


class VersionTriggersItem(TypedDict):
    id: str | None
    type: str
    properties: NotRequired[Any]


class AfterCloseTimeoutParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["after_close_or_submit_timeout"]
    properties: NotRequired[AfterCloseTimeoutPropertiesParam]


class AgeGatePropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    property_name: NotRequired[Literal["$age_gated_date_of_birth"]]
    date_format: NotRequired[str]
    sms_country_code: NotRequired[
        Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"]
    ]
    required: NotRequired[Literal[True]]


class AgeGateStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]


class BACKINSTOCKOPENDataButtonStyles(TypedDict):
    color: NotRequired[str]
    border_radius: NotRequired[int]
    height: NotRequired[int]
    width: NotRequired[Literal["fitToText", "fullWidth"] | str]
    alignment: NotRequired[Literal["center", "left", "right"] | str]
    border: NotRequired[BACKINSTOCKOPENDataButtonStylesBorder]
    drop_shadow: NotRequired[BACKINSTOCKOPENDataButtonStylesDropShadow]


class BackInStockEmailConsentCheckboxPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    error_messages: NotRequired[ErrorMessagesParam | None]
    required: NotRequired[Literal[False]]
    property_name: NotRequired[Literal["opt_in_promotional_email"]]
    checkbox_text: str
    placeholder: NotRequired[Any]


class BackInStockParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["back_in_stock"]
    properties: NotRequired[BackInStockPropertiesParam]


class BackgroundImage(TypedDict):
    styles: NotRequired[BackgroundImageStyles]
    properties: ImageAssetProperties


class BackgroundImageParam(TypedDict):
    styles: NotRequired[BackgroundImageStylesParam]
    properties: ImageAssetPropertiesParam


class ButtonStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    width: NotRequired[Literal["fill", "fit"]]
    height: NotRequired[int | Literal["auto"]]
    alignment: NotRequired[Literal["center", "left", "right"]]
    hover_background_color: NotRequired[str | None]
    hover_text_color: NotRequired[str | None]
    border_styles: NotRequired[BorderStyleParam]
    text_styles: NotRequired[TextStyleV0Param]
    color: NotRequired[str | None]
    drop_shadow: NotRequired[ButtonStylesDropShadowParam]


class CartContentPropertiesParam(TypedDict):
    value: NotRequired[CartValuePropertiesParam | None]
    items: NotRequired[CartItemCountPropertiesParam | None]
    product: NotRequired[CartProductPropertiesParam | None]


class CartItemCountParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["cart_item_count"]
    properties: NotRequired[CartItemCountPropertiesParam]


class CartProductParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["cart_product"]
    properties: NotRequired[CartProductPropertiesParam]


class CartValueParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["cart_value"]
    properties: NotRequired[CartValuePropertiesParam]


class ChannelParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["channel"]
    properties: ChannelPropertiesParam


class CheckboxesPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    property_name: str
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    required: NotRequired[bool | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    options: list[PropertyOptionParam]
    placeholder: NotRequired[str | None]


class CheckboxesStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    arrangement: NotRequired[Literal["horizontal", "vertical"]]
    alignment: NotRequired[Literal["center", "left", "right"]]


class CloseButtonStyle(TypedDict):
    background_color: NotRequired[str]
    outline_color: NotRequired[str]
    color: NotRequired[str]
    stroke: NotRequired[float]
    size: NotRequired[int]
    margin: NotRequired[Margin]


class CloseButtonStyleParam(TypedDict):
    background_color: NotRequired[str]
    outline_color: NotRequired[str]
    color: NotRequired[str]
    stroke: NotRequired[float]
    size: NotRequired[int]
    margin: NotRequired[MarginParam]


class CloseParam(TypedDict):
    id: NotRequired[str | None]
    submit: bool
    type: Literal["close"]
    properties: NotRequired[ClosePropertiesParam | None]


class ColumnV0Styles(TypedDict):
    background_image: BackgroundImage | None
    background_color: str | None


class ColumnV0StylesParam(TypedDict):
    background_image: NotRequired[BackgroundImageParam | None]
    background_color: NotRequired[str | None]


class CountdownTimerPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    clock_face: NotRequired[Literal["flip", "simple"]]
    animation: NotRequired[Literal["flash", "heartbeat", "pulse"] | None]
    configuration: FixedTimerConfigurationParam | VariableTimerConfigurationParam


class CountdownTimerStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    text_styles: NotRequired[TextStyleV0Param]
    card_color: NotRequired[str]
    label_font_size: NotRequired[int]
    label_font_weight: NotRequired[Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]]


class CouponPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    coupon: UniqueCouponConfigParam | StaticCouponConfigParam
    success_message: NotRequired[str | None]


class CouponStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    text_styles: NotRequired[TextStyleV0Param]
    border_styles: NotRequired[BorderStyleParam | None]
    coupon_background_color: NotRequired[str | None]


class CustomHTMLParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["custom_html"]
    styles: NotRequired[dict[str, Any]]
    properties: NotRequired[HTMLTextPropertiesParam]


class DatePropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    property_name: str
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    required: NotRequired[bool | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    date_format: NotRequired[str]


class DelayParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["delay"]
    properties: NotRequired[DelayPropertiesParam]


class DeviceParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["device"]
    properties: NotRequired[DevicePropertiesParam]


class DropdownParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["dropdown"]
    styles: NotRequired[AgeGateStylesParam]
    properties: CheckboxesPropertiesParam


class EmailPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    label: NotRequired[str | None]
    show_label: NotRequired[bool]
    placeholder: NotRequired[str | None]
    required: NotRequired[bool | None]
    error_messages: NotRequired[ErrorMessagesParam | None]
    property_name: NotRequired[Literal["$email"]]


class FormRelationshipsFormVersions(TypedDict):
    data: NotRequired[list[FormVersionIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class FormVersionAttributes(TypedDict):
    form_type: Literal["banner", "embed", "flyout", "full_page", "popup"] | str
    variation_name: str
    ab_test: FormVersionAttributesAbTest | None
    status: Literal["draft", "live"] | str
    created_at: str
    updated_at: str


class FormVersionRelationshipsForm(TypedDict):
    data: NotRequired[FormIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class HTMLTextParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["html_text"]
    styles: NotRequired[AgeGateStylesParam]
    properties: NotRequired[HTMLTextPropertiesParam]


class IafDeeplinkToScreenParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["iaf_deeplink_to_screen"]
    properties: IafDeeplinkToScreenPropertiesParam


class ImageStylesParam(TypedDict):
    horizontal_alignment: NotRequired[Literal["center", "left", "right"]]
    width: NotRequired[int | None]
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    drop_shadow: NotRequired[ButtonStylesDropShadowParam]


class ListsAndSegmentsParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["lists_and_segments"]
    properties: ListsAndSegmentsPropertiesParam


class LocationParam2Param(TypedDict):
    id: NotRequired[str | None]
    type: Literal["location"]
    properties: LocationPropertiesParam


class OpenFormParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["open_form"]
    submit: NotRequired[Literal[True]]
    properties: OpenFormPropertiesParam


class OptInCodeParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["opt_in_code"]
    styles: NotRequired[AgeGateStylesParam]
    properties: OptInCodePropertiesParam


class PageVisitsParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["page_visits"]
    properties: NotRequired[PageVisitsPropertiesParam]


class PhoneNumberParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["phone_number"]
    styles: NotRequired[AgeGateStylesParam]
    properties: PhoneNumberPropertiesParam


class ProfileEventTrackedPropertiesParam(TypedDict):
    metric: NotRequired[str | None]
    property_filters: NotRequired[list[PropertyFilterParam] | None]


class RadioButtonsParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["radio_buttons"]
    styles: NotRequired[CheckboxesStylesParam]
    properties: CheckboxesPropertiesParam


class RedirectParam(TypedDict):
    id: NotRequired[str | None]
    submit: bool
    type: Literal["redirect"]
    properties: RedirectPropertiesParam


class ReviewStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    rating_style: NotRequired[ReviewStylesRatingStyleParam]
    quote_style: NotRequired[ReviewStylesQuoteStyleParam]
    reviewer_name_style: NotRequired[ReviewStylesReviewerNameStyleParam]
    block_background_color: NotRequired[str]


class RichTextStyle(TypedDict):
    font_family: NotRequired[str]
    font_size: NotRequired[int]
    font_weight: int | None
    text_color: NotRequired[str]
    font_style: str | None
    text_decoration: str | None
    line_spacing: NotRequired[float]
    character_spacing: int | None
    alignment: NotRequired[Literal["center", "left", "right"] | str]
    margin: NotRequired[RichTextStyleMargin]


class RowV0BlocksItemProperties(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"] | str]]
    classname: str | None
    label: str | None
    additional_fields: list[AdditionalField] | None
    show_label: NotRequired[bool]
    placeholder: NotRequired[Any]
    error_messages: ErrorMessages | None
    property_name: NotRequired[str]
    date_format: NotRequired[str]
    sms_country_code: NotRequired[str]
    required: bool | None
    coupon: NotRequired[RowV0BlocksItemPropertiesCoupon]
    success_message: str | None
    content: NotRequired[str | RowV0BlocksItemPropertiesContent | str | None]
    sms_consent_type: (
        list[Literal["phone_number_only", "promotional", "transactional"] | str] | None
    )
    channel_settings: RowV0BlocksItemPropertiesChannelSettings | None
    checkbox_text: NotRequired[str]
    channels: NotRequired[list[Literal["sms", "whatsapp"] | str]]
    options: NotRequired[list[PropertyOption]]
    image: ImageAssetProperties | None
    clock_face: NotRequired[Literal["flip", "simple"] | str]
    animation: Literal["flash", "heartbeat", "pulse"] | str | None
    configuration: NotRequired[RowV0BlocksItemPropertiesConfiguration]
    timeframe: NotRequired[Literal["1_hour", "24_hours", "30_days", "7_days"] | str]
    min_submits: NotRequired[int]
    duplicate_slices: NotRequired[bool]
    slices: NotRequired[list[SpinToWinSliceConfig]]
    author: str | None
    rating: NotRequired[int]
    verified: NotRequired[bool]
    review_id: int | None
    show_rating: NotRequired[bool]
    show_author: NotRequired[bool]
    show_verified: NotRequired[bool]


class SMSConsentCheckboxParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["promotional_sms_checkbox"]
    styles: NotRequired[SMSConsentCheckboxStylesParam]
    properties: SMSConsentCheckboxPropertiesParam


class SMSDisclosureStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    link_styles: NotRequired[SMSDisclosureStylesLinkStylesParam]
    text_styles: NotRequired[SMSDisclosureStylesTextStylesParam]


class ScrollParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["scroll_percentage"]
    properties: NotRequired[ScrollPropertiesParam]


class SignupCounterParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["signup_counter"]
    styles: NotRequired[AgeGateStylesParam]
    properties: SignupCounterPropertiesParam


class SpinToWinPropertiesParam(TypedDict):
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]
    classname: NotRequired[str | None]
    duplicate_slices: NotRequired[bool]
    slices: list[SpinToWinSliceConfigParam]


class SpinToWinStylesParam(TypedDict):
    padding: NotRequired[PaddingParam]
    background_color: NotRequired[str | None]
    slice_styles: NotRequired[list[SpinToWinSliceStyleParam]]
    text_styles: NotRequired[TextStyleV0Param]
    center_color: NotRequired[str]
    outline_color: NotRequired[str]
    outline_thickness: NotRequired[int]
    pin_color: NotRequired[str]
    wheel_size: NotRequired[int]


class SubscribeViaSMSParam(TypedDict):
    id: NotRequired[str | None]
    submit: NotRequired[Literal[True]]
    type: Literal["subscribe_via_sms"]
    properties: SubscribeViaSMSPropertiesParam


class TeaserStyles(TypedDict):
    background_color: NotRequired[str]
    drop_shadow: NotRequired[DropShadow]
    corner_radius: NotRequired[int]
    background_image: BackgroundImage | None
    close_button: NotRequired[CloseButtonStyle]
    margin: NotRequired[Margin]


class TeaserStylesParam(TypedDict):
    background_color: NotRequired[str]
    drop_shadow: NotRequired[DropShadowParam]
    corner_radius: NotRequired[int]
    background_image: NotRequired[BackgroundImageParam | None]
    close_button: NotRequired[CloseButtonStyleParam]
    margin: NotRequired[MarginParam]


class TextParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["text"]
    styles: NotRequired[AgeGateStylesParam]
    properties: TextPropertiesParam


class VersionDynamicButtonDataParam(TypedDict):
    label: NotRequired[str]
    display: NotRequired[Literal["NEXT_TO", "REPLACE"]]
    text_styles: NotRequired[VersionDynamicButtonDataTextStylesParam]
    button_styles: NotRequired[VersionDynamicButtonDataButtonStylesParam]


class VersionDynamicButtonParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["BACK_IN_STOCK_OPEN"]
    data: VersionDynamicButtonDataParam


class VersionProperties(TypedDict):
    side_image_settings: VersionPropertiesSideImageSettings | None
    click_outside_to_close: list[Literal["both", "desktop", "mobile"] | str] | None
    rule_based_trigger_evaluation: Literal["all", "any"] | str | None
    record_utm_params_on_submit: NotRequired[bool]
    show_close_button: NotRequired[bool]
    accessible_name: str | None


class VersionPropertiesParam(TypedDict):
    side_image_settings: NotRequired[VersionPropertiesSideImageSettingsParam | None]
    click_outside_to_close: NotRequired[
        list[Literal["both", "desktop", "mobile"]] | None
    ]
    rule_based_trigger_evaluation: NotRequired[Literal["all", "any"] | None]
    record_utm_params_on_submit: NotRequired[bool]
    show_close_button: NotRequired[bool]
    accessible_name: NotRequired[str | None]


class VersionStylesParam(TypedDict):
    wrap_content: NotRequired[Literal[False]]
    border_styles: NotRequired[BorderStyleParam | None]
    close_button: NotRequired[CloseButtonStyleParam]
    margin: NotRequired[MarginParam]
    padding: NotRequired[PaddingParam]
    minimum_height: NotRequired[int]
    width: NotRequired[Literal["custom", "full", "large", "medium", "small"]]
    custom_width: NotRequired[int | None]
    background_image: NotRequired[BackgroundImageParam | None]
    background_color: NotRequired[str | None]
    input_styles: NotRequired[VersionStylesInputStylesParam]
    drop_shadow: NotRequired[DropShadowParam]
    overlay_color: NotRequired[str]
    rich_text_styles: NotRequired[VersionStylesRichTextStylesParam]
    mobile_overlay: NotRequired[VersionStylesMobileOverlayParam | None]
    banner_styles: NotRequired[VersionStylesBannerStylesParam | None]
    custom_css: NotRequired[VersionStylesCustomCssParam]


class VersionStylesRichTextStyles(TypedDict):
    body: NotRequired[RichTextStyle]
    link: NotRequired[VersionStylesRichTextStylesLink]
    h1: NotRequired[RichTextStyle]
    h2: NotRequired[RichTextStyle]
    h3: NotRequired[RichTextStyle]
    h4: NotRequired[RichTextStyle]
    h5: NotRequired[RichTextStyle]
    h6: NotRequired[RichTextStyle]


class AgeGateParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["age_gate"]
    styles: NotRequired[AgeGateStylesParam]
    properties: AgeGatePropertiesParam
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"]]]


class BACKINSTOCKOPENData(TypedDict):
    label: NotRequired[str]
    display: NotRequired[Literal["NEXT_TO", "REPLACE"] | str]
    text_styles: NotRequired[BACKINSTOCKOPENDataTextStyles]
    button_styles: NotRequired[BACKINSTOCKOPENDataButtonStyles]


class BACKINSTOCKOPENResource(TypedDict):
    id: str | None
    type: Literal["BACK_IN_STOCK_OPEN"]
    data: BACKINSTOCKOPENData


class BackInStockEmailConsentCheckboxParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["bis_promotional_email_checkbox"]
    styles: NotRequired[SMSConsentCheckboxStylesParam]
    properties: BackInStockEmailConsentCheckboxPropertiesParam


class ButtonParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["button"]
    styles: NotRequired[ButtonStylesParam]
    properties: ButtonPropertiesParam
    action: NotRequired[
        CloseParam
        | NextStepParam
        | OpenFormParam
        | PromotionalSMSSubscriptionParam
        | RedirectParam
        | ResendOptInCodeParam
        | SubmitOptInCodeParam
        | SubscribeViaSMSParam
        | SubscribeViaWhatsAppParam
        | GoToInboxParam
        | SubmitBackInStockParam
        | SkipToSuccessParam
        | IafDeeplinkToScreenParam
    ]


class CartContentParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["cart_content"]
    properties: NotRequired[CartContentPropertiesParam]


class CheckboxesParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["checkboxes"]
    styles: NotRequired[CheckboxesStylesParam]
    properties: CheckboxesPropertiesParam


class CountdownTimerParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["countdown_timer"]
    styles: NotRequired[CountdownTimerStylesParam]
    properties: CountdownTimerPropertiesParam


class CouponParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["coupon"]
    styles: NotRequired[CouponStylesParam]
    properties: CouponPropertiesParam


class DateParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["date"]
    styles: NotRequired[AgeGateStylesParam]
    properties: DatePropertiesParam


class EmailParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["email"]
    styles: NotRequired[AgeGateStylesParam]
    properties: EmailPropertiesParam


FormRelationships = TypedDict(
    "FormRelationships",
    {
        "form-versions": NotRequired[FormRelationshipsFormVersions],
    },
)


class FormVersionRelationships(TypedDict):
    form: NotRequired[FormVersionRelationshipsForm]


class GetFormIdForFormVersionResult(TypedDict):
    data: FormIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetVersionIdsForFormResult(TypedDict):
    data: list[FormVersionIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class ImageParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["image"]
    styles: NotRequired[ImageStylesParam]
    properties: ImagePropertiesParam
    action: NotRequired[
        CloseParam
        | NextStepParam
        | OpenFormParam
        | PromotionalSMSSubscriptionParam
        | RedirectParam
        | ResendOptInCodeParam
        | SubmitOptInCodeParam
        | SubscribeViaSMSParam
        | SubscribeViaWhatsAppParam
        | GoToInboxParam
        | SubmitBackInStockParam
        | SkipToSuccessParam
        | IafDeeplinkToScreenParam
        | None
    ]


class ProfileEventTrackedParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["profile_event_tracked"]
    properties: ProfileEventTrackedPropertiesParam


class ReviewParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["review"]
    styles: NotRequired[ReviewStylesParam]
    properties: ReviewPropertiesParam


class RowV0BlocksItem(TypedDict):
    id: str | None
    type: str
    styles: NotRequired[Any]
    properties: NotRequired[RowV0BlocksItemProperties]
    action: NotRequired[RowV0BlocksItemAction | RowV0BlocksItemAction | None]
    display_device: NotRequired[list[Literal["both", "desktop", "mobile"] | str]]


class SMSDisclosureParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["sms_disclosure"]
    styles: NotRequired[SMSDisclosureStylesParam]
    properties: NotRequired[SMSDisclosurePropertiesParam]


class SpinToWinParam(TypedDict):
    id: NotRequired[str | None]
    properties: SpinToWinPropertiesParam
    type: Literal["spin_to_win"]
    styles: NotRequired[SpinToWinStylesParam]


class Teaser(TypedDict):
    id: str | None
    content: str
    display_order: NotRequired[Literal["after", "before", "before_and_after"] | str]
    teaser_type: NotRequired[Literal["circle", "corner", "rectangle"] | str]
    location: NotRequired[
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | str
    ]
    size: NotRequired[Literal["custom", "large", "medium", "small"] | str]
    custom_size: int | None
    styles: NotRequired[TeaserStyles]
    close_button: NotRequired[bool]
    device_type: NotRequired[Literal["both", "desktop", "mobile"] | str]


class TeaserParam(TypedDict):
    id: NotRequired[str | None]
    content: str
    display_order: NotRequired[Literal["after", "before", "before_and_after"]]
    teaser_type: NotRequired[Literal["circle", "corner", "rectangle"]]
    location: NotRequired[
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
    ]
    size: NotRequired[Literal["custom", "large", "medium", "small"]]
    custom_size: NotRequired[int | None]
    styles: NotRequired[TeaserStylesParam]
    close_button: NotRequired[bool]
    device_type: NotRequired[Literal["both", "desktop", "mobile"]]


class VersionStyles(TypedDict):
    wrap_content: NotRequired[Literal[False]]
    border_styles: BorderStyle | None
    close_button: NotRequired[CloseButtonStyle]
    margin: NotRequired[Margin]
    padding: NotRequired[Padding]
    minimum_height: NotRequired[int]
    width: NotRequired[Literal["custom", "full", "large", "medium", "small"] | str]
    custom_width: int | None
    background_image: BackgroundImage | None
    background_color: str | None
    input_styles: NotRequired[VersionStylesInputStyles]
    drop_shadow: NotRequired[DropShadow]
    overlay_color: NotRequired[str]
    rich_text_styles: NotRequired[VersionStylesRichTextStyles]
    mobile_overlay: VersionStylesMobileOverlay | None
    banner_styles: VersionStylesBannerStyles | None
    custom_css: NotRequired[VersionStylesCustomCss]


class FormVersion(TypedDict):
    type: Literal["form-version"]
    id: str
    attributes: FormVersionAttributes
    relationships: NotRequired[FormVersionRelationships]
    links: shared.ObjectLinks


class GetVersionsForFormResult(TypedDict):
    data: list[FormVersion]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class RowV0(TypedDict):
    id: str | None
    blocks: list[RowV0BlocksItem]


class RowV0Param(TypedDict):
    id: NotRequired[str | None]
    blocks: list[
        ButtonParam
        | AgeGateParam
        | CouponParam
        | DateParam
        | EmailParam
        | HTMLTextParam
        | OptInCodeParam
        | PhoneNumberParam
        | SMSConsentCheckboxParam
        | TextParam
        | CheckboxesParam
        | RadioButtonsParam
        | DropdownParam
        | ImageParam
        | CountdownTimerParam
        | SignupCounterParam
        | SpinToWinParam
        | SMSDisclosureParam
        | BackInStockEmailConsentCheckboxParam
        | ReviewParam
        | CustomHTMLParam
    ]


class ColumnV0(TypedDict):
    id: str | None
    rows: NotRequired[list[RowV0]]
    styles: ColumnV0Styles | None


class ColumnV0Param(TypedDict):
    id: NotRequired[str | None]
    rows: NotRequired[list[RowV0Param]]
    styles: NotRequired[ColumnV0StylesParam | None]


class Step(TypedDict):
    id: str | None
    columns: list[ColumnV0]
    name: str | None
    steps: list[Step] | None


class StepParam(TypedDict):
    id: NotRequired[str | None]
    columns: list[ColumnV0Param]
    name: NotRequired[str | None]
    steps: NotRequired[list[StepParam] | None]


class Version(TypedDict):
    id: int | None
    steps: list[Step]
    triggers: NotRequired[list[VersionTriggersItem]]
    teasers: NotRequired[list[Teaser]]
    dynamic_button: BACKINSTOCKOPENResource | None
    name: str | None
    styles: NotRequired[VersionStyles]
    properties: NotRequired[VersionProperties]
    type: NotRequired[
        Literal["banner", "embed", "flyout", "full_screen", "popup"] | str
    ]
    location: (
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | str
        | None
    )
    status: NotRequired[Literal["draft", "live"] | str]
    ab_test: NotRequired[bool]
    specialties: NotRequired[list[Literal["BACK_IN_STOCK"]]]
    channel: NotRequired[Literal["IN_APP", "WEB"] | str]
    message_priority: NotRequired[int]


class VersionParam(TypedDict):
    id: NotRequired[int | None]
    steps: list[StepParam]
    triggers: NotRequired[
        list[
            AfterCloseTimeoutParam
            | CartContentParam
            | CartItemCountParam
            | CartProductParam
            | CartValueParam
            | ChannelParam
            | CustomJavascriptParam
            | DelayParam
            | DeviceParam
            | ExitIntentParam
            | IdentifiedProfilesParam
            | ListsAndSegmentsParam
            | LocationParam2Param
            | PageVisitsParam
            | PreviouslySubmittedParam
            | ProfileEventTrackedParam
            | ScrollParam
            | UnidentifiedProfilesParam
            | URLPatternsParam
            | BackInStockParam
        ]
    ]
    teasers: NotRequired[list[TeaserParam]]
    dynamic_button: NotRequired[VersionDynamicButtonParam | None]
    name: NotRequired[str | None]
    styles: NotRequired[VersionStylesParam]
    properties: NotRequired[VersionPropertiesParam]
    type: NotRequired[Literal["banner", "embed", "flyout", "full_screen", "popup"]]
    location: NotRequired[
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | None
    ]
    status: NotRequired[Literal["draft", "live"]]
    ab_test: NotRequired[bool]
    specialties: NotRequired[list[Literal["BACK_IN_STOCK"]]]
    channel: NotRequired[Literal["IN_APP", "WEB"]]
    message_priority: NotRequired[int]


class CreateFormDefinitionParam(TypedDict):
    versions: list[VersionParam]
    """List of objects. Body member `/data/attributes/definition/versions`."""


class FormDefinition(TypedDict):
    versions: list[Version]


class FormAttributes(TypedDict):
    name: str
    status: Literal["draft", "live"] | str
    ab_test: bool
    created_at: str
    updated_at: str
    definition: NotRequired[FormDefinition]


class Form(TypedDict):
    type: Literal["form"]
    id: str
    attributes: FormAttributes
    relationships: NotRequired[FormRelationships]
    links: shared.ObjectLinks


class GetFormForFormVersionResult(TypedDict):
    data: Form | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFormResult(TypedDict):
    data: Form
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFormVersionResult(TypedDict):
    data: FormVersion
    included: NotRequired[list[Form]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFormsResult(TypedDict):
    data: list[Form]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateFormResult(TypedDict):
    data: Form
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
