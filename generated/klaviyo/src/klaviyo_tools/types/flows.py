"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class AbTestActionRequestDataCurrentExperimentAutomaticWinnerSelectionSettingsParam(
    TypedDict
):
    enabled: bool
    automatic_end_date: NotRequired[str | datetime | None]
    """A datetime with a time zone, or RFC 3339 text."""
    automatic_end_statistical_certainty: bool


class BooleanBranchLinksParam(TypedDict):
    next_if_true: str | None
    next_if_false: str | None


class CountdownDelayActionRequestDataParam(TypedDict):
    unit: NotRequired[Literal["days", "months", "weeks"]]
    value: NotRequired[int]
    timezone: NotRequired[
        Literal[
            "Africa/Abidjan",
            "Africa/Accra",
            "Africa/Addis_Ababa",
            "Africa/Algiers",
            "Africa/Asmara",
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
            "America/Bahia",
            "America/Bahia_Banderas",
            "America/Barbados",
            "America/Belem",
            "America/Belize",
            "America/Blanc-Sablon",
            "America/Boa_Vista",
            "America/Bogota",
            "America/Boise",
            "America/Cambridge_Bay",
            "America/Campo_Grande",
            "America/Cancun",
            "America/Caracas",
            "America/Cayenne",
            "America/Cayman",
            "America/Chicago",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
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
            "America/Fort_Nelson",
            "America/Fortaleza",
            "America/Glace_Bay",
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
            "America/Inuvik",
            "America/Iqaluit",
            "America/Jamaica",
            "America/Juneau",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Kralendijk",
            "America/La_Paz",
            "America/Lima",
            "America/Los_Angeles",
            "America/Lower_Princes",
            "America/Maceio",
            "America/Managua",
            "America/Manaus",
            "America/Marigot",
            "America/Martinique",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Menominee",
            "America/Merida",
            "America/Metlakatla",
            "America/Mexico_City",
            "America/Miquelon",
            "America/Moncton",
            "America/Monterrey",
            "America/Montevideo",
            "America/Montserrat",
            "America/Nassau",
            "America/New_York",
            "America/Nome",
            "America/Noronha",
            "America/North_Dakota/Beulah",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/Nuuk",
            "America/Ojinaga",
            "America/Panama",
            "America/Paramaribo",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Port_of_Spain",
            "America/Porto_Velho",
            "America/Puerto_Rico",
            "America/Punta_Arenas",
            "America/Rankin_Inlet",
            "America/Recife",
            "America/Regina",
            "America/Resolute",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Scoresbysund",
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
            "America/Tijuana",
            "America/Toronto",
            "America/Tortola",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yakutat",
            "Antarctica/Casey",
            "Antarctica/Davis",
            "Antarctica/DumontDUrville",
            "Antarctica/Macquarie",
            "Antarctica/Mawson",
            "Antarctica/McMurdo",
            "Antarctica/Palmer",
            "Antarctica/Rothera",
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
            "Asia/Atyrau",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Baku",
            "Asia/Bangkok",
            "Asia/Barnaul",
            "Asia/Beirut",
            "Asia/Bishkek",
            "Asia/Brunei",
            "Asia/Chita",
            "Asia/Choibalsan",
            "Asia/Colombo",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Dili",
            "Asia/Dubai",
            "Asia/Dushanbe",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Hebron",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Hovd",
            "Asia/Irkutsk",
            "Asia/Jakarta",
            "Asia/Jayapura",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kamchatka",
            "Asia/Karachi",
            "Asia/Kathmandu",
            "Asia/Khandyga",
            "Asia/Kolkata",
            "Asia/Krasnoyarsk",
            "Asia/Kuala_Lumpur",
            "Asia/Kuching",
            "Asia/Kuwait",
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
            "Asia/Riyadh",
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
            "Asia/Thimphu",
            "Asia/Tokyo",
            "Asia/Tomsk",
            "Asia/Ulaanbaatar",
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
            "Atlantic/Faroe",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Atlantic/South_Georgia",
            "Atlantic/St_Helena",
            "Atlantic/Stanley",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Broken_Hill",
            "Australia/Darwin",
            "Australia/Eucla",
            "Australia/Hobart",
            "Australia/Lindeman",
            "Australia/Lord_Howe",
            "Australia/Melbourne",
            "Australia/Perth",
            "Australia/Sydney",
            "Canada/Atlantic",
            "Canada/Central",
            "Canada/Eastern",
            "Canada/Mountain",
            "Canada/Newfoundland",
            "Canada/Pacific",
            "Europe/Amsterdam",
            "Europe/Andorra",
            "Europe/Astrakhan",
            "Europe/Athens",
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
            "Europe/Ulyanovsk",
            "Europe/Vaduz",
            "Europe/Vatican",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Volgograd",
            "Europe/Warsaw",
            "Europe/Zagreb",
            "Europe/Zurich",
            "GMT",
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
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Bougainville",
            "Pacific/Chatham",
            "Pacific/Chuuk",
            "Pacific/Easter",
            "Pacific/Efate",
            "Pacific/Fakaofo",
            "Pacific/Fiji",
            "Pacific/Funafuti",
            "Pacific/Galapagos",
            "Pacific/Gambier",
            "Pacific/Guadalcanal",
            "Pacific/Guam",
            "Pacific/Honolulu",
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
            "Pacific/Port_Moresby",
            "Pacific/Rarotonga",
            "Pacific/Saipan",
            "Pacific/Tahiti",
            "Pacific/Tarawa",
            "Pacific/Tongatapu",
            "Pacific/Wake",
            "Pacific/Wallis",
            "US/Alaska",
            "US/Arizona",
            "US/Central",
            "US/Eastern",
            "US/Hawaii",
            "US/Mountain",
            "US/Pacific",
            "UTC",
            "profile",
        ]
    ]
    delay_until_time: NotRequired[str | None]
    delay_until_weekdays: NotRequired[
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ]


class CustomObjectDateTriggerParam(TypedDict):
    type: Literal["date"]
    date_field_type: Literal["custom-object"]
    custom_object_label: str
    custom_object_property_id: int
    object_type_id: str
    object_type_relationship_id: str
    timedelta_unit_before_date: NotRequired[Literal["days", "months", "weeks"]]
    timedelta_value_before_date: int
    recurrence_frequency: NotRequired[Literal["annually", "monthly", "never", "weekly"]]
    timezone: NotRequired[
        Literal[
            "Africa/Abidjan",
            "Africa/Accra",
            "Africa/Addis_Ababa",
            "Africa/Algiers",
            "Africa/Asmara",
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
            "America/Bahia",
            "America/Bahia_Banderas",
            "America/Barbados",
            "America/Belem",
            "America/Belize",
            "America/Blanc-Sablon",
            "America/Boa_Vista",
            "America/Bogota",
            "America/Boise",
            "America/Cambridge_Bay",
            "America/Campo_Grande",
            "America/Cancun",
            "America/Caracas",
            "America/Cayenne",
            "America/Cayman",
            "America/Chicago",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
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
            "America/Fort_Nelson",
            "America/Fortaleza",
            "America/Glace_Bay",
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
            "America/Inuvik",
            "America/Iqaluit",
            "America/Jamaica",
            "America/Juneau",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Kralendijk",
            "America/La_Paz",
            "America/Lima",
            "America/Los_Angeles",
            "America/Lower_Princes",
            "America/Maceio",
            "America/Managua",
            "America/Manaus",
            "America/Marigot",
            "America/Martinique",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Menominee",
            "America/Merida",
            "America/Metlakatla",
            "America/Mexico_City",
            "America/Miquelon",
            "America/Moncton",
            "America/Monterrey",
            "America/Montevideo",
            "America/Montserrat",
            "America/Nassau",
            "America/New_York",
            "America/Nome",
            "America/Noronha",
            "America/North_Dakota/Beulah",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/Nuuk",
            "America/Ojinaga",
            "America/Panama",
            "America/Paramaribo",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Port_of_Spain",
            "America/Porto_Velho",
            "America/Puerto_Rico",
            "America/Punta_Arenas",
            "America/Rankin_Inlet",
            "America/Recife",
            "America/Regina",
            "America/Resolute",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Scoresbysund",
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
            "America/Tijuana",
            "America/Toronto",
            "America/Tortola",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yakutat",
            "Antarctica/Casey",
            "Antarctica/Davis",
            "Antarctica/DumontDUrville",
            "Antarctica/Macquarie",
            "Antarctica/Mawson",
            "Antarctica/McMurdo",
            "Antarctica/Palmer",
            "Antarctica/Rothera",
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
            "Asia/Atyrau",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Baku",
            "Asia/Bangkok",
            "Asia/Barnaul",
            "Asia/Beirut",
            "Asia/Bishkek",
            "Asia/Brunei",
            "Asia/Chita",
            "Asia/Choibalsan",
            "Asia/Colombo",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Dili",
            "Asia/Dubai",
            "Asia/Dushanbe",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Hebron",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Hovd",
            "Asia/Irkutsk",
            "Asia/Jakarta",
            "Asia/Jayapura",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kamchatka",
            "Asia/Karachi",
            "Asia/Kathmandu",
            "Asia/Khandyga",
            "Asia/Kolkata",
            "Asia/Krasnoyarsk",
            "Asia/Kuala_Lumpur",
            "Asia/Kuching",
            "Asia/Kuwait",
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
            "Asia/Riyadh",
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
            "Asia/Thimphu",
            "Asia/Tokyo",
            "Asia/Tomsk",
            "Asia/Ulaanbaatar",
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
            "Atlantic/Faroe",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Atlantic/South_Georgia",
            "Atlantic/St_Helena",
            "Atlantic/Stanley",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Broken_Hill",
            "Australia/Darwin",
            "Australia/Eucla",
            "Australia/Hobart",
            "Australia/Lindeman",
            "Australia/Lord_Howe",
            "Australia/Melbourne",
            "Australia/Perth",
            "Australia/Sydney",
            "Canada/Atlantic",
            "Canada/Central",
            "Canada/Eastern",
            "Canada/Mountain",
            "Canada/Newfoundland",
            "Canada/Pacific",
            "Europe/Amsterdam",
            "Europe/Andorra",
            "Europe/Astrakhan",
            "Europe/Athens",
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
            "Europe/Ulyanovsk",
            "Europe/Vaduz",
            "Europe/Vatican",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Volgograd",
            "Europe/Warsaw",
            "Europe/Zagreb",
            "Europe/Zurich",
            "GMT",
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
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Bougainville",
            "Pacific/Chatham",
            "Pacific/Chuuk",
            "Pacific/Easter",
            "Pacific/Efate",
            "Pacific/Fakaofo",
            "Pacific/Fiji",
            "Pacific/Funafuti",
            "Pacific/Galapagos",
            "Pacific/Gambier",
            "Pacific/Guadalcanal",
            "Pacific/Guam",
            "Pacific/Honolulu",
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
            "Pacific/Port_Moresby",
            "Pacific/Rarotonga",
            "Pacific/Saipan",
            "Pacific/Tahiti",
            "Pacific/Tarawa",
            "Pacific/Tongatapu",
            "Pacific/Wake",
            "Pacific/Wallis",
            "US/Alaska",
            "US/Arizona",
            "US/Central",
            "US/Eastern",
            "US/Hawaii",
            "US/Mountain",
            "US/Pacific",
            "UTC",
            "profile",
        ]
    ]
    trigger_time: str
    trigger_days: NotRequired[
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ]


class FlowInternalAlertParam(TypedDict):
    from_email: str | None
    from_label: str | None
    to_emails: list[str]
    subject_line: str | None
    template_id: NotRequired[str | None]
    name: NotRequired[str | None]
    id: NotRequired[str | None]


class FlowWebhookParam(TypedDict):
    url: str | None
    headers: NotRequired[dict[str, Any] | None]
    body: NotRequired[str | None]
    name: NotRequired[str | None]
    id: NotRequired[str | None]


class ImageAsset(TypedDict):
    id: int
    file_path: str
    name: str
    format: Literal["gif", "jpeg", "jpg", "png", "webp"] | str
    file_size: int
    updated: str
    origin: str | None
    url: str
    image_type: Literal["dynamic", "static"] | str
    l10n_key: str | None


class InTheLastBaseRelativeDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["in-the-last"]
    unit: Literal["day", "hour", "week"]
    quantity: int


class IncrementParam(TypedDict):
    badge_config: Literal["increment_one"]


class InternalScheduledReportBuilderReportDataParam(TypedDict):
    service_method_type: Literal["schedule-report-builder-report"]
    report_id: str


class InternalScheduledReportDataParam(TypedDict):
    service_method_type: Literal["schedule-report"]
    report_id: str


class InternalTrackEventDataParam(TypedDict):
    service_method_type: Literal["track-event"]
    event_key: NotRequired[str | None]
    event_payload: NotRequired[dict[str, Any] | None]
    tracking_company_id: NotRequired[str | None]


class InternalUnknownServiceDataParam(TypedDict):
    service_method_type: Literal["unknown"]


class LinkParam(TypedDict):
    next: NotRequired[str | None]


class ListTriggerParam(TypedDict):
    type: Literal["list"]
    id: NotRequired[str | None]


class ListUpdateActionRequestDataParam(TypedDict):
    name: str
    on_execution: Literal[False, True] | None
    list_id: str | None
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class ListUpdateActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    data: ListUpdateActionRequestDataParam
    type: Literal["list-update"]
    links: NotRequired[LinkParam | None]


class ProfileHasNotReceivedEmailMessageConditionParam(TypedDict):
    type: Literal["profile-not-sent-email"]
    timeframe_filter: (
        shared.AlltimeDateFilterParam | InTheLastBaseRelativeDateFilterParam
    )


class ProfileHasNotReceivedPushMessageConditionParam(TypedDict):
    type: Literal["profile-not-sent-push"]
    timeframe_filter: (
        shared.AlltimeDateFilterParam | InTheLastBaseRelativeDateFilterParam
    )


class ProfileHasNotReceivedSmsMessageConditionParam(TypedDict):
    type: Literal["profile-not-sent-sms"]
    timeframe_filter: (
        shared.AlltimeDateFilterParam | InTheLastBaseRelativeDateFilterParam
    )


class ProfileNotInFlowConditionParam(TypedDict):
    type: Literal["profile-not-in-flow"]
    timeframe_filter: (
        shared.AlltimeDateFilterParam | InTheLastBaseRelativeDateFilterParam
    )


class ProfileOperationDeleteParam(TypedDict):
    operator: Literal["delete"]
    property_key: str


class ProfileOperationUpdateOrCreateBooleanParam(TypedDict):
    operator: Literal["create", "update"]
    property_type: Literal["boolean"]
    property_key: str
    property_value: bool


class ProfileOperationUpdateOrCreateDateParam(TypedDict):
    operator: Literal["create", "update"]
    property_type: Literal["date"]
    property_key: str
    property_value: str | date | Literal["today"]


class ProfileOperationUpdateOrCreateListParam(TypedDict):
    operator: Literal["create", "update"]
    property_type: Literal["list"]
    property_operation: NotRequired[Literal["add", "remove"] | None]
    property_key: str
    property_value: str


class ProfileOperationUpdateOrCreateNumericParam(TypedDict):
    operator: Literal["create", "update"]
    property_type: Literal["numeric"]
    property_key: str
    property_value: int | float


class ProfileOperationUpdateOrCreateStringParam(TypedDict):
    operator: Literal["create", "update"]
    property_type: Literal["string"]
    property_key: str
    property_value: str


class ProfilePropertyDateTriggerParam(TypedDict):
    type: Literal["date"]
    date_field_type: Literal["profile-property"]
    date_profile_property: str
    timedelta_unit_before_date: NotRequired[Literal["days", "months", "weeks"]]
    timedelta_value_before_date: int
    recurrence_frequency: NotRequired[Literal["annually", "monthly", "never", "weekly"]]
    timezone: NotRequired[
        Literal[
            "Africa/Abidjan",
            "Africa/Accra",
            "Africa/Addis_Ababa",
            "Africa/Algiers",
            "Africa/Asmara",
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
            "America/Bahia",
            "America/Bahia_Banderas",
            "America/Barbados",
            "America/Belem",
            "America/Belize",
            "America/Blanc-Sablon",
            "America/Boa_Vista",
            "America/Bogota",
            "America/Boise",
            "America/Cambridge_Bay",
            "America/Campo_Grande",
            "America/Cancun",
            "America/Caracas",
            "America/Cayenne",
            "America/Cayman",
            "America/Chicago",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
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
            "America/Fort_Nelson",
            "America/Fortaleza",
            "America/Glace_Bay",
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
            "America/Inuvik",
            "America/Iqaluit",
            "America/Jamaica",
            "America/Juneau",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Kralendijk",
            "America/La_Paz",
            "America/Lima",
            "America/Los_Angeles",
            "America/Lower_Princes",
            "America/Maceio",
            "America/Managua",
            "America/Manaus",
            "America/Marigot",
            "America/Martinique",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Menominee",
            "America/Merida",
            "America/Metlakatla",
            "America/Mexico_City",
            "America/Miquelon",
            "America/Moncton",
            "America/Monterrey",
            "America/Montevideo",
            "America/Montserrat",
            "America/Nassau",
            "America/New_York",
            "America/Nome",
            "America/Noronha",
            "America/North_Dakota/Beulah",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/Nuuk",
            "America/Ojinaga",
            "America/Panama",
            "America/Paramaribo",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Port_of_Spain",
            "America/Porto_Velho",
            "America/Puerto_Rico",
            "America/Punta_Arenas",
            "America/Rankin_Inlet",
            "America/Recife",
            "America/Regina",
            "America/Resolute",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Scoresbysund",
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
            "America/Tijuana",
            "America/Toronto",
            "America/Tortola",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yakutat",
            "Antarctica/Casey",
            "Antarctica/Davis",
            "Antarctica/DumontDUrville",
            "Antarctica/Macquarie",
            "Antarctica/Mawson",
            "Antarctica/McMurdo",
            "Antarctica/Palmer",
            "Antarctica/Rothera",
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
            "Asia/Atyrau",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Baku",
            "Asia/Bangkok",
            "Asia/Barnaul",
            "Asia/Beirut",
            "Asia/Bishkek",
            "Asia/Brunei",
            "Asia/Chita",
            "Asia/Choibalsan",
            "Asia/Colombo",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Dili",
            "Asia/Dubai",
            "Asia/Dushanbe",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Hebron",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Hovd",
            "Asia/Irkutsk",
            "Asia/Jakarta",
            "Asia/Jayapura",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kamchatka",
            "Asia/Karachi",
            "Asia/Kathmandu",
            "Asia/Khandyga",
            "Asia/Kolkata",
            "Asia/Krasnoyarsk",
            "Asia/Kuala_Lumpur",
            "Asia/Kuching",
            "Asia/Kuwait",
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
            "Asia/Riyadh",
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
            "Asia/Thimphu",
            "Asia/Tokyo",
            "Asia/Tomsk",
            "Asia/Ulaanbaatar",
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
            "Atlantic/Faroe",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Atlantic/South_Georgia",
            "Atlantic/St_Helena",
            "Atlantic/Stanley",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Broken_Hill",
            "Australia/Darwin",
            "Australia/Eucla",
            "Australia/Hobart",
            "Australia/Lindeman",
            "Australia/Lord_Howe",
            "Australia/Melbourne",
            "Australia/Perth",
            "Australia/Sydney",
            "Canada/Atlantic",
            "Canada/Central",
            "Canada/Eastern",
            "Canada/Mountain",
            "Canada/Newfoundland",
            "Canada/Pacific",
            "Europe/Amsterdam",
            "Europe/Andorra",
            "Europe/Astrakhan",
            "Europe/Athens",
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
            "Europe/Ulyanovsk",
            "Europe/Vaduz",
            "Europe/Vatican",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Volgograd",
            "Europe/Warsaw",
            "Europe/Zagreb",
            "Europe/Zurich",
            "GMT",
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
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Bougainville",
            "Pacific/Chatham",
            "Pacific/Chuuk",
            "Pacific/Easter",
            "Pacific/Efate",
            "Pacific/Fakaofo",
            "Pacific/Fiji",
            "Pacific/Funafuti",
            "Pacific/Galapagos",
            "Pacific/Gambier",
            "Pacific/Guadalcanal",
            "Pacific/Guam",
            "Pacific/Honolulu",
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
            "Pacific/Port_Moresby",
            "Pacific/Rarotonga",
            "Pacific/Saipan",
            "Pacific/Tahiti",
            "Pacific/Tarawa",
            "Pacific/Tongatapu",
            "Pacific/Wake",
            "Pacific/Wallis",
            "US/Alaska",
            "US/Arizona",
            "US/Central",
            "US/Eastern",
            "US/Hawaii",
            "US/Mountain",
            "US/Pacific",
            "UTC",
            "profile",
        ]
    ]
    trigger_time: str
    trigger_days: NotRequired[
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ]


class ProfileRandomSampleConditionParam(TypedDict):
    type: Literal["profile-sample"]
    percentage: int


class PropertyParam(TypedDict):
    badge_config: Literal["set_property"]
    set_from_property: str


class PushActionButton(TypedDict):
    label: str
    action_type: Literal["deep_link", "dismiss", "open_app", "open_url"] | str
    position: int | None
    url: str | None
    icon: str | None
    custom_action_id: str | None


class PushActionButtonParam(TypedDict):
    label: str
    action_type: Literal["deep_link", "dismiss", "open_app", "open_url"]
    position: NotRequired[int | None]
    url: NotRequired[str | None]
    icon: NotRequired[str | None]
    custom_action_id: NotRequired[str | None]


class RCSCardImage(TypedDict):
    id: NotRequired[int]
    file_path: NotRequired[str]
    name: NotRequired[str]
    format: NotRequired[Literal["gif", "jpeg", "jpg", "png", "webp"] | str]
    file_size: NotRequired[int]
    updated: NotRequired[str]
    origin: str | None
    url: NotRequired[str]
    image_type: NotRequired[Literal["dynamic", "static"] | str]
    l10n_key: str | None
    static_image_asset_id: int | None
    dynamic_image_template: str | None
    rendered_asset_url: str | None


class RCSSuggestion(TypedDict):
    id: str
    text: str
    type: Literal["OPEN_URL", "REPLY"] | str
    url: str | None
    open_mode: (
        Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None
    )


class ReentryCriteriaParam(TypedDict):
    duration: int
    """Body member `/data/attributes/definition/reentry_criteria/duration`."""
    unit: Literal["day", "hour", "week"] | Literal["alltime"]
    """Body member `/data/attributes/definition/reentry_criteria/unit`."""


class SegmentTriggerParam(TypedDict):
    type: Literal["segment"]
    id: NotRequired[str | None]


class SendInternalAlertActionRequestDataParam(TypedDict):
    message: FlowInternalAlertParam
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendInternalAlertActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-internal-alert"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendInternalAlertActionRequestDataParam | None]


class SendWebhookActionRequestDataParam(TypedDict):
    message: FlowWebhookParam
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendWebhookActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-webhook"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendWebhookActionRequestDataParam | None]


class SinceFlowStartDateFilterParam(TypedDict):
    type: Literal["date"]
    operator: Literal["flow-start"]


class SlimImageReference(TypedDict):
    static_image_asset_id: int | None
    dynamic_image_template: str | None
    rendered_asset_url: str | None


class StaticCountParam(TypedDict):
    badge_config: Literal["set_count"]
    value: str


class TargetDateActionRequestDataParam(TypedDict):
    timezone: NotRequired[
        Literal[
            "Africa/Abidjan",
            "Africa/Accra",
            "Africa/Addis_Ababa",
            "Africa/Algiers",
            "Africa/Asmara",
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
            "America/Bahia",
            "America/Bahia_Banderas",
            "America/Barbados",
            "America/Belem",
            "America/Belize",
            "America/Blanc-Sablon",
            "America/Boa_Vista",
            "America/Bogota",
            "America/Boise",
            "America/Cambridge_Bay",
            "America/Campo_Grande",
            "America/Cancun",
            "America/Caracas",
            "America/Cayenne",
            "America/Cayman",
            "America/Chicago",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
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
            "America/Fort_Nelson",
            "America/Fortaleza",
            "America/Glace_Bay",
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
            "America/Inuvik",
            "America/Iqaluit",
            "America/Jamaica",
            "America/Juneau",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Kralendijk",
            "America/La_Paz",
            "America/Lima",
            "America/Los_Angeles",
            "America/Lower_Princes",
            "America/Maceio",
            "America/Managua",
            "America/Manaus",
            "America/Marigot",
            "America/Martinique",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Menominee",
            "America/Merida",
            "America/Metlakatla",
            "America/Mexico_City",
            "America/Miquelon",
            "America/Moncton",
            "America/Monterrey",
            "America/Montevideo",
            "America/Montserrat",
            "America/Nassau",
            "America/New_York",
            "America/Nome",
            "America/Noronha",
            "America/North_Dakota/Beulah",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/Nuuk",
            "America/Ojinaga",
            "America/Panama",
            "America/Paramaribo",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Port_of_Spain",
            "America/Porto_Velho",
            "America/Puerto_Rico",
            "America/Punta_Arenas",
            "America/Rankin_Inlet",
            "America/Recife",
            "America/Regina",
            "America/Resolute",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Scoresbysund",
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
            "America/Tijuana",
            "America/Toronto",
            "America/Tortola",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yakutat",
            "Antarctica/Casey",
            "Antarctica/Davis",
            "Antarctica/DumontDUrville",
            "Antarctica/Macquarie",
            "Antarctica/Mawson",
            "Antarctica/McMurdo",
            "Antarctica/Palmer",
            "Antarctica/Rothera",
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
            "Asia/Atyrau",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Baku",
            "Asia/Bangkok",
            "Asia/Barnaul",
            "Asia/Beirut",
            "Asia/Bishkek",
            "Asia/Brunei",
            "Asia/Chita",
            "Asia/Choibalsan",
            "Asia/Colombo",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Dili",
            "Asia/Dubai",
            "Asia/Dushanbe",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Hebron",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Hovd",
            "Asia/Irkutsk",
            "Asia/Jakarta",
            "Asia/Jayapura",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kamchatka",
            "Asia/Karachi",
            "Asia/Kathmandu",
            "Asia/Khandyga",
            "Asia/Kolkata",
            "Asia/Krasnoyarsk",
            "Asia/Kuala_Lumpur",
            "Asia/Kuching",
            "Asia/Kuwait",
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
            "Asia/Riyadh",
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
            "Asia/Thimphu",
            "Asia/Tokyo",
            "Asia/Tomsk",
            "Asia/Ulaanbaatar",
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
            "Atlantic/Faroe",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Atlantic/South_Georgia",
            "Atlantic/St_Helena",
            "Atlantic/Stanley",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Broken_Hill",
            "Australia/Darwin",
            "Australia/Eucla",
            "Australia/Hobart",
            "Australia/Lindeman",
            "Australia/Lord_Howe",
            "Australia/Melbourne",
            "Australia/Perth",
            "Australia/Sydney",
            "Canada/Atlantic",
            "Canada/Central",
            "Canada/Eastern",
            "Canada/Mountain",
            "Canada/Newfoundland",
            "Canada/Pacific",
            "Europe/Amsterdam",
            "Europe/Andorra",
            "Europe/Astrakhan",
            "Europe/Athens",
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
            "Europe/Ulyanovsk",
            "Europe/Vaduz",
            "Europe/Vatican",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Volgograd",
            "Europe/Warsaw",
            "Europe/Zagreb",
            "Europe/Zurich",
            "GMT",
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
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Bougainville",
            "Pacific/Chatham",
            "Pacific/Chuuk",
            "Pacific/Easter",
            "Pacific/Efate",
            "Pacific/Fakaofo",
            "Pacific/Fiji",
            "Pacific/Funafuti",
            "Pacific/Galapagos",
            "Pacific/Gambier",
            "Pacific/Guadalcanal",
            "Pacific/Guam",
            "Pacific/Honolulu",
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
            "Pacific/Port_Moresby",
            "Pacific/Rarotonga",
            "Pacific/Saipan",
            "Pacific/Tahiti",
            "Pacific/Tarawa",
            "Pacific/Tongatapu",
            "Pacific/Wake",
            "Pacific/Wallis",
            "US/Alaska",
            "US/Arizona",
            "US/Central",
            "US/Eastern",
            "US/Hawaii",
            "US/Mountain",
            "US/Pacific",
            "UTC",
            "profile",
        ]
    ]
    target_time: NotRequired[str]
    target_days: NotRequired[
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ]


class TargetDateActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["target-date"]
    links: NotRequired[LinkParam | None]
    data: TargetDateActionRequestDataParam


class TimeDelayActionRequestDataParam(TypedDict):
    unit: NotRequired[Literal["days", "hours", "minutes"]]
    value: int
    secondary_value: NotRequired[int | None]
    timezone: NotRequired[
        Literal[
            "Africa/Abidjan",
            "Africa/Accra",
            "Africa/Addis_Ababa",
            "Africa/Algiers",
            "Africa/Asmara",
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
            "America/Bahia",
            "America/Bahia_Banderas",
            "America/Barbados",
            "America/Belem",
            "America/Belize",
            "America/Blanc-Sablon",
            "America/Boa_Vista",
            "America/Bogota",
            "America/Boise",
            "America/Cambridge_Bay",
            "America/Campo_Grande",
            "America/Cancun",
            "America/Caracas",
            "America/Cayenne",
            "America/Cayman",
            "America/Chicago",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
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
            "America/Fort_Nelson",
            "America/Fortaleza",
            "America/Glace_Bay",
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
            "America/Inuvik",
            "America/Iqaluit",
            "America/Jamaica",
            "America/Juneau",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Kralendijk",
            "America/La_Paz",
            "America/Lima",
            "America/Los_Angeles",
            "America/Lower_Princes",
            "America/Maceio",
            "America/Managua",
            "America/Manaus",
            "America/Marigot",
            "America/Martinique",
            "America/Matamoros",
            "America/Mazatlan",
            "America/Menominee",
            "America/Merida",
            "America/Metlakatla",
            "America/Mexico_City",
            "America/Miquelon",
            "America/Moncton",
            "America/Monterrey",
            "America/Montevideo",
            "America/Montserrat",
            "America/Nassau",
            "America/New_York",
            "America/Nome",
            "America/Noronha",
            "America/North_Dakota/Beulah",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/Nuuk",
            "America/Ojinaga",
            "America/Panama",
            "America/Paramaribo",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Port_of_Spain",
            "America/Porto_Velho",
            "America/Puerto_Rico",
            "America/Punta_Arenas",
            "America/Rankin_Inlet",
            "America/Recife",
            "America/Regina",
            "America/Resolute",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Santiago",
            "America/Santo_Domingo",
            "America/Sao_Paulo",
            "America/Scoresbysund",
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
            "America/Tijuana",
            "America/Toronto",
            "America/Tortola",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yakutat",
            "Antarctica/Casey",
            "Antarctica/Davis",
            "Antarctica/DumontDUrville",
            "Antarctica/Macquarie",
            "Antarctica/Mawson",
            "Antarctica/McMurdo",
            "Antarctica/Palmer",
            "Antarctica/Rothera",
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
            "Asia/Atyrau",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Baku",
            "Asia/Bangkok",
            "Asia/Barnaul",
            "Asia/Beirut",
            "Asia/Bishkek",
            "Asia/Brunei",
            "Asia/Chita",
            "Asia/Choibalsan",
            "Asia/Colombo",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Dili",
            "Asia/Dubai",
            "Asia/Dushanbe",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Hebron",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Hovd",
            "Asia/Irkutsk",
            "Asia/Jakarta",
            "Asia/Jayapura",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kamchatka",
            "Asia/Karachi",
            "Asia/Kathmandu",
            "Asia/Khandyga",
            "Asia/Kolkata",
            "Asia/Krasnoyarsk",
            "Asia/Kuala_Lumpur",
            "Asia/Kuching",
            "Asia/Kuwait",
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
            "Asia/Riyadh",
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
            "Asia/Thimphu",
            "Asia/Tokyo",
            "Asia/Tomsk",
            "Asia/Ulaanbaatar",
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
            "Atlantic/Faroe",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Atlantic/South_Georgia",
            "Atlantic/St_Helena",
            "Atlantic/Stanley",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Broken_Hill",
            "Australia/Darwin",
            "Australia/Eucla",
            "Australia/Hobart",
            "Australia/Lindeman",
            "Australia/Lord_Howe",
            "Australia/Melbourne",
            "Australia/Perth",
            "Australia/Sydney",
            "Canada/Atlantic",
            "Canada/Central",
            "Canada/Eastern",
            "Canada/Mountain",
            "Canada/Newfoundland",
            "Canada/Pacific",
            "Europe/Amsterdam",
            "Europe/Andorra",
            "Europe/Astrakhan",
            "Europe/Athens",
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
            "Europe/Ulyanovsk",
            "Europe/Vaduz",
            "Europe/Vatican",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Volgograd",
            "Europe/Warsaw",
            "Europe/Zagreb",
            "Europe/Zurich",
            "GMT",
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
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Bougainville",
            "Pacific/Chatham",
            "Pacific/Chuuk",
            "Pacific/Easter",
            "Pacific/Efate",
            "Pacific/Fakaofo",
            "Pacific/Fiji",
            "Pacific/Funafuti",
            "Pacific/Galapagos",
            "Pacific/Gambier",
            "Pacific/Guadalcanal",
            "Pacific/Guam",
            "Pacific/Honolulu",
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
            "Pacific/Port_Moresby",
            "Pacific/Rarotonga",
            "Pacific/Saipan",
            "Pacific/Tahiti",
            "Pacific/Tarawa",
            "Pacific/Tongatapu",
            "Pacific/Wake",
            "Pacific/Wallis",
            "US/Alaska",
            "US/Arizona",
            "US/Central",
            "US/Eastern",
            "US/Hawaii",
            "US/Mountain",
            "US/Pacific",
            "UTC",
            "profile",
        ]
    ]
    delay_until_time: NotRequired[str | None]
    delay_until_weekdays: NotRequired[
        list[
            Literal[
                "friday",
                "monday",
                "saturday",
                "sunday",
                "thursday",
                "tuesday",
                "wednesday",
            ]
        ]
        | None
    ]


class TimeDelayActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["time-delay"]
    links: NotRequired[LinkParam | None]
    data: TimeDelayActionRequestDataParam


class UpdateProfileActionRequestDataParam(TypedDict):
    profile_operations: list[
        ProfileOperationUpdateOrCreateStringParam
        | ProfileOperationUpdateOrCreateBooleanParam
        | ProfileOperationUpdateOrCreateNumericParam
        | ProfileOperationUpdateOrCreateDateParam
        | ProfileOperationUpdateOrCreateListParam
        | ProfileOperationDeleteParam
    ]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class UpdateProfileActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["update-profile"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[UpdateProfileActionRequestDataParam | None]


class UtmParam(TypedDict):
    param: str
    value: str


class UtmParamParam(TypedDict):
    param: str
    value: str


class ActionOutputConditionParam(TypedDict):
    type: Literal["action-output"]
    output_config_id: int
    field: str
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.StringArrayOperatorStringArrayFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class ActionOutputSplitActionRequestDataActionOutputFilterConditionGroupsParam(
    TypedDict
):
    conditions: list[ActionOutputConditionParam]


class ActionOutputSplitActionRequestDataActionOutputFilterParam(TypedDict):
    condition_groups: list[
        ActionOutputSplitActionRequestDataActionOutputFilterConditionGroupsParam
    ]


class ActionOutputSplitActionRequestDataParam(TypedDict):
    action_output_filter: (
        ActionOutputSplitActionRequestDataActionOutputFilterParam | None
    )


class ActionOutputSplitActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["action-output-split"]
    links: NotRequired[BooleanBranchLinksParam | None]
    data: NotRequired[ActionOutputSplitActionRequestDataParam | None]


class BackInStockDelayActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["back-in-stock-delay"]
    links: NotRequired[LinkParam | None]


class CodeActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["code"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[Any]


class CountdownDelayActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["countdown-delay"]
    links: NotRequired[LinkParam | None]
    data: CountdownDelayActionRequestDataParam


class CustomObjectPropertyConditionParam(TypedDict):
    type: Literal["custom-object-property"]
    custom_object_label: str
    field: str
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.StringArrayOperatorStringArrayFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.CalendarDateFilterParam
        | shared.AnniversaryDateFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | shared.ListLengthFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class CustomObjectTriggerConditionParam(TypedDict):
    type: Literal["custom-object-trigger-property"]
    property_id: int
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | shared.ListLengthFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class FlowActionAttributes(TypedDict):
    created: str | None
    updated: str | None
    definition: NotRequired[shared.FlowDefinitionActionsItem | None]


class FlowMessageRelationshipsFlowAction(TypedDict):
    data: NotRequired[shared.FlowActionIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class InternalServiceActionRequestDataParam(TypedDict):
    service_configuration: NotRequired[
        InternalScheduledReportDataParam
        | InternalTrackEventDataParam
        | InternalScheduledReportBuilderReportDataParam
        | InternalUnknownServiceDataParam
        | None
    ]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class InternalServiceActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["internal-service"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[InternalServiceActionRequestDataParam | None]


class LowInventoryConditionParam(TypedDict):
    type: Literal["low-inventory-property"]
    metric_id: str | None
    field: str
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.StringArrayOperatorStringArrayFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.CalendarDateFilterParam
        | shared.AnniversaryDateFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | shared.ListLengthFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class LowInventoryTriggerTriggerFilterConditionGroupsParam(TypedDict):
    conditions: list[LowInventoryConditionParam]


class LowInventoryTriggerTriggerFilterParam(TypedDict):
    condition_groups: list[LowInventoryTriggerTriggerFilterConditionGroupsParam]


class MediaAssetReference(TypedDict):
    static_asset_id: str | None
    dynamic_template: str | None
    thumbnail: SlimImageReference | None


class MetricPropertyConditionParam(TypedDict):
    type: Literal["metric-property"]
    metric_id: str
    field: str
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.StringArrayOperatorStringArrayFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.CalendarDateFilterParam
        | shared.AnniversaryDateFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | shared.ListLengthFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class MetricTriggerTriggerFilterConditionGroupsParam(TypedDict):
    conditions: list[MetricPropertyConditionParam]


class MetricTriggerTriggerFilterParam(TypedDict):
    condition_groups: list[MetricTriggerTriggerFilterConditionGroupsParam]


class PriceDropConditionParam(TypedDict):
    type: Literal["price-drop-property"]
    metric_id: str | None
    field: str
    filter: (
        shared.StringOperatorStringFilterParam
        | shared.StringArrayOperatorStringArrayFilterParam
        | shared.NumericOperatorNumericFilterParam
        | shared.NumericRangeFilterParam
        | shared.BooleanFilterParam
        | shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.CalendarDateFilterParam
        | shared.AnniversaryDateFilterParam
        | shared.ListContainsOperatorListContainsFilterParam
        | shared.ListLengthFilterParam
        | shared.ExistenceOperatorExistenceFilterParam
    )


class PriceDropTriggerTriggerFilterConditionGroupsParam(TypedDict):
    conditions: list[PriceDropConditionParam]


class PriceDropTriggerTriggerFilterParam(TypedDict):
    condition_groups: list[PriceDropTriggerTriggerFilterConditionGroupsParam]


class RCSCardVideo(TypedDict):
    id: NotRequired[str]
    company_id: NotRequired[str]
    url: NotRequired[str]
    media_type: NotRequired[str]
    name: NotRequired[str]
    file_size: NotRequired[int]
    thumbnail_url: str | None
    l10n_key: str | None
    static_asset_id: str | None
    dynamic_template: str | None
    thumbnail: SlimImageReference | None


class TriggerBranchActionRequestDataTriggerFilterConditionGroupsParam(TypedDict):
    conditions: list[
        MetricPropertyConditionParam
        | CustomObjectTriggerConditionParam
        | CustomObjectPropertyConditionParam
        | PriceDropConditionParam
        | LowInventoryConditionParam
    ]


class TriggerBranchActionRequestDataTriggerFilterParam(TypedDict):
    condition_groups: list[
        TriggerBranchActionRequestDataTriggerFilterConditionGroupsParam
    ]


FlowActionRelationships = TypedDict(
    "FlowActionRelationships",
    {
        "flow": NotRequired[shared.GetEventResultIncludedItemRelationshipsFlow],
        "flow-messages": NotRequired[shared.FlowActionRelationshipsFlowMessages],
    },
)


FlowMessageRelationships = TypedDict(
    "FlowMessageRelationships",
    {
        "flow-action": NotRequired[FlowMessageRelationshipsFlowAction],
        "template": NotRequired[shared.CampaignMessageRelationshipsTemplate],
    },
)


class FlowsProfileMetricConditionParam(TypedDict):
    type: Literal["profile-metric"]
    metric_id: str
    measurement: Literal["count", "sum"]
    measurement_filter: shared.NumericOperatorNumericFilterParam
    timeframe_filter: (
        shared.StaticDateFilterParam
        | shared.StaticDateRangeFilterParam
        | shared.RelativeDateOperatorBaseRelativeDateFilterParam
        | shared.RelativeAnniversaryDateFilterParam
        | shared.RelativeDateRangeFilterParam
        | shared.AlltimeDateFilterParam
        | SinceFlowStartDateFilterParam
    )
    metric_filters: NotRequired[list[shared.ProfileMetricPropertyFilterParam] | None]


class GetActionIdForFlowMessageResult(TypedDict):
    data: shared.FlowActionIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetActionIdsForFlowResult(TypedDict):
    data: list[shared.FlowActionIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowIdForFlowActionResult(TypedDict):
    data: shared.FlowIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetMessageIdsForFlowActionResult(TypedDict):
    data: list[shared.FlowMessageIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagIdsForFlowResult(TypedDict):
    data: list[shared.TagIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplateIdForFlowMessageResult(TypedDict):
    data: shared.TemplateIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class LowInventoryTriggerParam(TypedDict):
    type: Literal["low-inventory"]
    product_level: Literal["product", "variant"]
    trigger_filter: LowInventoryTriggerTriggerFilterParam | None
    inventory_count: int
    audience: list[Literal["added-to-cart", "checkout-started", "viewed"]]
    timeframe_days: NotRequired[int]


class MetricTriggerParam(TypedDict):
    type: Literal["metric"]
    id: NotRequired[str | None]
    trigger_filter: NotRequired[MetricTriggerTriggerFilterParam | None]


class PriceDropTriggerParam(TypedDict):
    type: Literal["price-drop"]
    trigger_filter: PriceDropTriggerTriggerFilterParam | None
    price_drop_amount_value: int | float
    price_drop_amount_unit: NotRequired[Literal["currency", "percent"]]
    audience: list[Literal["checkout-started", "viewed"]]
    timeframe_days: NotRequired[int]
    currency_type: NotRequired[Literal["usd"]]


class RCSCard(TypedDict):
    id: str
    title: str | None
    text: str | None
    extra: dict[str, Any] | None
    image: RCSCardImage | None
    video: RCSCardVideo | None
    buttons: list[RCSSuggestion] | None


class TriggerBranchActionRequestDataParam(TypedDict):
    trigger_filter: TriggerBranchActionRequestDataTriggerFilterParam | None
    trigger_id: str
    trigger_type: Literal[
        "date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"
    ]
    trigger_subtype: NotRequired[
        Literal[
            "custom-object", "legacy-custom-object", "profile-property", "profile-trait"
        ]
        | None
    ]


class TriggerBranchActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["trigger-split"]
    links: NotRequired[BooleanBranchLinksParam | None]
    data: NotRequired[TriggerBranchActionRequestDataParam | None]


class ConditionalBranchActionRequestDataProfileFilterConditionGroupsParam(TypedDict):
    conditions: list[
        shared.ProfilePropertyConditionParam
        | shared.ProfileHasGroupMembershipConditionParam
        | shared.ProfileNoGroupMembershipConditionParam
        | shared.ProfileRegionConditionParam
        | shared.ProfilePostalCodeDistanceConditionParam
        | shared.ProfilePredictiveAnalyticsDateConditionParam
        | shared.ProfilePredictiveAnalyticsStringConditionParam
        | shared.ProfilePredictiveAnalyticsNumericConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityRankConditionParam
        | shared.ProfileMarketingConsentConditionParam
        | FlowsProfileMetricConditionParam
        | ProfileRandomSampleConditionParam
        | shared.ProfileHasCustomObjectConditionParam
        | shared.ProfilePermissionsConditionParam
        | ProfileHasNotReceivedEmailMessageConditionParam
        | ProfileHasNotReceivedSmsMessageConditionParam
        | ProfileHasNotReceivedPushMessageConditionParam
    ]


class ConditionalBranchActionRequestDataProfileFilterParam(TypedDict):
    condition_groups: list[
        ConditionalBranchActionRequestDataProfileFilterConditionGroupsParam
    ]


class FlowAction(TypedDict):
    type: Literal["flow-action"]
    id: str
    attributes: FlowActionAttributes
    relationships: NotRequired[FlowActionRelationships]
    links: shared.ObjectLinks


class FlowEmailParam(TypedDict):
    from_email: NotRequired[str | None]
    from_label: NotRequired[str | None]
    reply_to_email: NotRequired[str | None]
    cc_email: NotRequired[str | None]
    bcc_email: NotRequired[str | None]
    subject_line: NotRequired[str | None]
    preview_text: NotRequired[str | None]
    template_id: NotRequired[str | None]
    smart_sending_enabled: NotRequired[bool]
    transactional: NotRequired[bool]
    add_tracking_params: NotRequired[bool]
    custom_tracking_params: NotRequired[list[UtmParamParam] | None]
    additional_filters: NotRequired[
        ConditionalBranchActionRequestDataProfileFilterParam | None
    ]
    name: NotRequired[str | None]
    id: NotRequired[str | None]


class FlowMessageAttributesDefinitionMessageHierarchyItemRichContent(TypedDict):
    cards: list[RCSCard] | None
    suggestions: list[RCSSuggestion] | None
    file: MediaAssetReference | None


class FlowPushNotificationParam(TypedDict):
    title: NotRequired[str | None]
    body: str
    sound: NotRequired[bool]
    badge: NotRequired[bool]
    badge_options: NotRequired[IncrementParam | StaticCountParam | PropertyParam]
    image_id: NotRequired[str | None]
    dynamic_image: NotRequired[str | None]
    video_asset_id: NotRequired[str | None]
    on_open: NotRequired[Literal["home", "link", "open_url"]]
    ios_link: NotRequired[str | None]
    android_link: NotRequired[str | None]
    web_url: NotRequired[str | None]
    push_type: NotRequired[Literal["silent", "standard"] | None]
    kv_pairs: NotRequired[dict[str, Any] | None]
    conversion_metric_id: NotRequired[str | None]
    smart_sending_enabled: NotRequired[bool]
    additional_filters: NotRequired[
        ConditionalBranchActionRequestDataProfileFilterParam | None
    ]
    action_buttons: NotRequired[list[PushActionButtonParam] | None]
    name: NotRequired[str | None]
    id: NotRequired[str | None]


class FlowWhatsAppParam(TypedDict):
    id: NotRequired[str | None]
    name: NotRequired[str | None]
    vendor_id: NotRequired[str | None]
    smart_sending_enabled: NotRequired[bool]
    transactional: NotRequired[bool]
    add_tracking_params: NotRequired[bool]
    additional_filters: NotRequired[
        ConditionalBranchActionRequestDataProfileFilterParam | None
    ]


class GetActionForFlowMessageResult(TypedDict):
    data: FlowAction | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetActionsForFlowResult(TypedDict):
    data: list[FlowAction]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTagsForFlowResult(TypedDict):
    data: list[shared.Tag]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class MultiBranchSplitBranchBranchFilterConditionGroupsParam(TypedDict):
    conditions: list[
        shared.ProfilePropertyConditionParam
        | shared.ProfileHasGroupMembershipConditionParam
        | shared.ProfileNoGroupMembershipConditionParam
        | shared.ProfileRegionConditionParam
        | shared.ProfilePostalCodeDistanceConditionParam
        | shared.ProfilePredictiveAnalyticsDateConditionParam
        | shared.ProfilePredictiveAnalyticsStringConditionParam
        | shared.ProfilePredictiveAnalyticsNumericConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityRankConditionParam
        | shared.ProfileMarketingConsentConditionParam
        | FlowsProfileMetricConditionParam
        | ProfileRandomSampleConditionParam
        | shared.ProfileHasCustomObjectConditionParam
        | shared.ProfilePermissionsConditionParam
        | ProfileHasNotReceivedEmailMessageConditionParam
        | ProfileHasNotReceivedSmsMessageConditionParam
        | ProfileHasNotReceivedPushMessageConditionParam
        | MetricPropertyConditionParam
        | CustomObjectTriggerConditionParam
    ]


class MultiBranchSplitBranchBranchFilterParam(TypedDict):
    condition_groups: list[MultiBranchSplitBranchBranchFilterConditionGroupsParam]


class MultiBranchSplitBranchParam(TypedDict):
    branch_id: str
    order: NotRequired[int | None]
    is_else: NotRequired[bool]
    branch_filter: NotRequired[MultiBranchSplitBranchBranchFilterParam | None]
    links: NotRequired[LinkParam | None]
    name: NotRequired[str | None]


class ProfileFilterConditionGroupsParam(TypedDict):
    conditions: list[
        shared.ProfilePropertyConditionParam
        | shared.ProfileHasGroupMembershipConditionParam
        | shared.ProfileNoGroupMembershipConditionParam
        | shared.ProfileRegionConditionParam
        | shared.ProfilePostalCodeDistanceConditionParam
        | shared.ProfilePredictiveAnalyticsDateConditionParam
        | shared.ProfilePredictiveAnalyticsStringConditionParam
        | shared.ProfilePredictiveAnalyticsNumericConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityPriorityConditionParam
        | shared.ProfilePredictiveAnalyticsChannelAffinityRankConditionParam
        | shared.ProfileMarketingConsentConditionParam
        | FlowsProfileMetricConditionParam
        | ProfileRandomSampleConditionParam
        | shared.ProfileHasCustomObjectConditionParam
        | shared.ProfilePermissionsConditionParam
        | ProfileHasNotReceivedEmailMessageConditionParam
        | ProfileHasNotReceivedSmsMessageConditionParam
        | ProfileHasNotReceivedPushMessageConditionParam
        | ProfileNotInFlowConditionParam
    ]


class ProfileFilterParam(TypedDict):
    condition_groups: list[ProfileFilterConditionGroupsParam]
    """List of objects. Body member `/data/attributes/definition/profile_filter/condition_groups`."""


class SendEmailActionRequestDataParam(TypedDict):
    message: NotRequired[FlowEmailParam | None]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendEmailActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-email"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendEmailActionRequestDataParam | None]


class SendPushNotificationActionRequestDataParam(TypedDict):
    message: NotRequired[FlowPushNotificationParam | None]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendPushNotificationActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-mobile-push"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendPushNotificationActionRequestDataParam | None]


class SendWhatsAppActionRequestDataParam(TypedDict):
    message: NotRequired[FlowWhatsAppParam | None]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendWhatsAppActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-whatsapp"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendWhatsAppActionRequestDataParam | None]


class UpdateFlowActionResult(TypedDict):
    data: FlowAction
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class ConditionalBranchActionRequestDataParam(TypedDict):
    profile_filter: ConditionalBranchActionRequestDataProfileFilterParam | None


class ConditionalBranchActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["conditional-split"]
    links: NotRequired[BooleanBranchLinksParam | None]
    data: NotRequired[ConditionalBranchActionRequestDataParam | None]


class ContentExperimentActionRequestDataCurrentExperimentParam(TypedDict):
    id: NotRequired[str | None]
    name: NotRequired[str | None]
    variations: list[
        SendPushNotificationActionRequestParam | SendWhatsAppActionRequestParam
    ]
    allocations: NotRequired[dict[str, Any] | None]
    winner_metric: NotRequired[Literal["click-rate", "open-rate"] | None]


class ContentExperimentActionRequestDataParam(TypedDict):
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]
    experiment_status: NotRequired[Literal["completed", "draft", "live"] | None]
    main_action: SendPushNotificationActionRequestParam | SendWhatsAppActionRequestParam
    current_experiment: NotRequired[
        ContentExperimentActionRequestDataCurrentExperimentParam | None
    ]


class ContentExperimentActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["content-experiment"]
    links: NotRequired[LinkParam | None]
    data: ContentExperimentActionRequestDataParam


class FlowMessageAttributesDefinitionMessageHierarchyItem(TypedDict):
    message: NotRequired[str]
    message_format: NotRequired[Literal["RCS", "SMS"] | str]
    rich_content: FlowMessageAttributesDefinitionMessageHierarchyItemRichContent | None
    extra: dict[str, Any] | None
    image: NotRequired[Any]
    selected_image: ImageAsset | None
    media: RCSCardVideo | None


class FlowSmsParam(TypedDict):
    body: str
    image_id: NotRequired[str | None]
    dynamic_image: NotRequired[str | None]
    message_hierarchy: NotRequired[
        list[
            shared.MessageHierarchyRcsItemParam
            | shared.MessageHierarchySmsItemParam
            | str
        ]
        | None
    ]
    shorten_links: NotRequired[bool]
    include_contact_card: NotRequired[bool]
    add_org_prefix: NotRequired[bool]
    add_info_link: NotRequired[bool]
    add_opt_out_language: NotRequired[bool]
    smart_sending_enabled: NotRequired[bool]
    sms_quiet_hours_enabled: NotRequired[bool]
    transactional: NotRequired[bool]
    add_tracking_params: NotRequired[bool]
    custom_tracking_params: NotRequired[list[UtmParamParam] | None]
    template_id: NotRequired[str | None]
    additional_filters: NotRequired[
        ConditionalBranchActionRequestDataProfileFilterParam | None
    ]
    name: NotRequired[str | None]
    id: NotRequired[str | None]


class MultiBranchSplitActionRequestDataParam(TypedDict):
    branches: list[MultiBranchSplitBranchParam]
    name: str


class MultiBranchSplitActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["multi-branch-split"]
    links: NotRequired[Any]
    data: NotRequired[MultiBranchSplitActionRequestDataParam | None]


class SendSmsActionRequestDataParam(TypedDict):
    message: NotRequired[FlowSmsParam | None]
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]


class SendSmsActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["send-sms"]
    links: NotRequired[LinkParam | None]
    data: NotRequired[SendSmsActionRequestDataParam | None]


class AbTestActionRequestDataCurrentExperimentParam(TypedDict):
    id: NotRequired[str | None]
    name: NotRequired[str | None]
    variations: list[SendEmailActionRequestParam | SendSmsActionRequestParam]
    allocations: NotRequired[dict[str, Any] | None]
    winner_metric: NotRequired[
        Literal["submission", "unique-clicks", "unique-opens", "unique-placed-orders"]
        | None
    ]
    automatic_winner_selection_settings: NotRequired[
        AbTestActionRequestDataCurrentExperimentAutomaticWinnerSelectionSettingsParam
        | None
    ]


class AbTestActionRequestDataParam(TypedDict):
    status: NotRequired[Literal["disabled", "draft", "live", "manual"]]
    experiment_status: NotRequired[Literal["completed", "draft", "live"]]
    main_action: SendEmailActionRequestParam | SendSmsActionRequestParam
    current_experiment: NotRequired[
        AbTestActionRequestDataCurrentExperimentParam | None
    ]


class AbTestActionRequestParam(TypedDict):
    id: NotRequired[str | None]
    temporary_id: NotRequired[str | None]
    type: Literal["ab-test"]
    links: NotRequired[LinkParam | None]
    data: AbTestActionRequestDataParam


class DefinitionParam(TypedDict):
    triggers: list[
        ListTriggerParam
        | SegmentTriggerParam
        | MetricTriggerParam
        | ProfilePropertyDateTriggerParam
        | CustomObjectDateTriggerParam
        | PriceDropTriggerParam
        | LowInventoryTriggerParam
    ]
    """Body member `/data/attributes/definition/triggers`."""
    profile_filter: ProfileFilterParam | None
    actions: list[
        ActionOutputSplitActionRequestParam
        | BackInStockDelayActionRequestParam
        | ConditionalBranchActionRequestParam
        | ContentExperimentActionRequestParam
        | SendEmailActionRequestParam
        | SendPushNotificationActionRequestParam
        | SendSmsActionRequestParam
        | SendWebhookActionRequestParam
        | SendInternalAlertActionRequestParam
        | SendWhatsAppActionRequestParam
        | TimeDelayActionRequestParam
        | TriggerBranchActionRequestParam
        | UpdateProfileActionRequestParam
        | TargetDateActionRequestParam
        | CountdownDelayActionRequestParam
        | AbTestActionRequestParam
        | InternalServiceActionRequestParam
        | CodeActionRequestParam
        | MultiBranchSplitActionRequestParam
        | ListUpdateActionRequestParam
    ]
    """Body member `/data/attributes/definition/actions`."""
    entry_action_id: str | None
    """Body member `/data/attributes/definition/entry_action_id`."""
    reentry_criteria: ReentryCriteriaParam | None


class FlowMessageAttributesDefinition(TypedDict):
    from_email: str | None
    from_label: str | None
    reply_to_email: str | None
    cc_email: str | None
    bcc_email: str | None
    subject_line: str | None
    preview_text: str | None
    template_id: str | None
    smart_sending_enabled: NotRequired[bool]
    transactional: NotRequired[bool]
    add_tracking_params: NotRequired[bool]
    custom_tracking_params: list[UtmParam] | None
    additional_filters: shared.FlowDefinitionProfileFilter | None
    name: str | None
    id: str | None
    to_emails: NotRequired[list[str]]
    title: str | None
    body: str | None
    sound: NotRequired[bool]
    badge: NotRequired[bool]
    badge_options: NotRequired[shared.MobilePushOptionsBadgeBadgeOptions]
    image_id: str | None
    dynamic_image: str | None
    video_asset_id: str | None
    on_open: NotRequired[Literal["home", "link", "open_url"] | str]
    ios_link: str | None
    android_link: str | None
    web_url: str | None
    push_type: Literal["silent", "standard"] | str | None
    kv_pairs: dict[str, Any] | None
    conversion_metric_id: str | None
    action_buttons: list[PushActionButton] | None
    message_hierarchy: (
        list[FlowMessageAttributesDefinitionMessageHierarchyItem | str] | None
    )
    shorten_links: NotRequired[bool]
    include_contact_card: NotRequired[bool]
    add_org_prefix: NotRequired[bool]
    add_info_link: NotRequired[bool]
    add_opt_out_language: NotRequired[bool]
    sms_quiet_hours_enabled: NotRequired[bool]
    url: str | None
    headers: dict[str, Any] | None
    vendor_id: str | None


class FlowMessageAttributes(TypedDict):
    channel: str | None
    created: str | None
    updated: str | None
    definition: NotRequired[FlowMessageAttributesDefinition | None]


class FlowMessage(TypedDict):
    type: Literal["flow-message"]
    id: str
    attributes: FlowMessageAttributes
    relationships: NotRequired[FlowMessageRelationships]
    links: shared.ObjectLinks


class GetFlowActionMessagesResult(TypedDict):
    data: list[FlowMessage]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowActionResult(TypedDict):
    data: FlowAction
    included: NotRequired[list[shared.Flow | FlowMessage]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowForFlowActionResult(TypedDict):
    data: shared.Flow | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowResult(TypedDict):
    data: shared.Flow
    included: NotRequired[list[FlowAction | shared.Tag]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowsResult(TypedDict):
    data: list[shared.Flow]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[FlowAction | shared.Tag]]


class UpdateFlowResult(TypedDict):
    data: shared.Flow
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateFlowResult(TypedDict):
    data: shared.Flow
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetFlowMessageResult(TypedDict):
    data: FlowMessage
    included: NotRequired[list[FlowAction | shared.Template]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplateForFlowMessageResult(TypedDict):
    data: shared.Template | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
