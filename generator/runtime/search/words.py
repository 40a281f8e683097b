"""What people say, and what tools call it: general English, for any service.

Words are compared by their stems, so one form of each is enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ACTIONS = (
    "get retrieve fetch read view show list find see look lookup display check inspect give grab "
    "peek pull obtain access return open describe know need watch monitor review",
    "list search browse enumerate find",
    "create add make new build insert generate set register define draft write design compose "
    "start begin introduce initiate establish prepare produce save enter issue plan configure "
    "record onboard leave submit store sync upsert craft spin",
    "update change edit modify rename adjust correct fix amend revise replace patch set move turn "
    "tweak alter bump relabel retitle refresh rewrite reword swap switch increase decrease raise "
    "lower extend expire reset mark hide unhide restore reopen close save store shorten sync "
    "synchronize upsert",
    "patch update change edit modify rename adjust postpone reschedule delay invite",
    "watch notify listen follow observe alert inform",
    "delete cancel",
    "create grant share",
    "delete remove erase destroy drop purge clear discard trash scrap wipe kill eliminate dump bin "
    "retire clean nuke scrub ditch axe zap toss",
    "remove unlink detach untag unassign disconnect separate exclude kick delete drop pull strip "
    "evict",
    "cancel stop abort halt revoke withdraw undo prevent interrupt unschedule hold kill",
    "send deliver dispatch launch schedule publish blast post answer reply respond release fire "
    "broadcast email mail message text sms write fire shoot",
    "clone copy duplicate replicate reproduce reuse mirror",
    "merge combine consolidate unify deduplicate dedupe join fold",
    "upload import attach load bring host add",
    "create bring load ingest import",
    "download export save",
    "get list download export",
    "add put insert include place",
    "assign apply put link connect attach associate relate use add place file insert give",
    "tag label mark categorize classify organize assign",
    "query report analyze analyse measure compare evaluate summarize count tally",
    "estimate forecast predict calculate",
    "render preview test visualize fill",
    "subscribe optin signup join enroll sign register consent add",
    "unsubscribe unsub optout remove opt stop",
    "suppress block ban blacklist mute silence exclude blocklist",
    "unsuppress unblock unban allow unmute whitelist",
    "unregister deregister forget remove disconnect delete stop",
    "enable activate resume start unpause restart",
    "disable deactivate pause archive stop suspend freeze",
    "approve accept confirm",
    "reject refuse decline",
    "track log record tell ingest capture",
    "call notify ping alert inform listen",
    "request ask demand require",
)
"""Verbs that mean the same, or nearly. The first is what tools say most often."""

THINGS = (
    "profile person people contact customer user subscriber someone member shopper individual "
    "everyone everybody anyone somebody visitor buyer lead prospect consumer folks guest human "
    "man woman friend fan patron reader address "
    "purchaser follower registrant sub subs",
    "user member person people employee agent colleague staff teammate",
    "customer client buyer",
    "recipient audience addressee reader",
    "account company organization organisation business workspace brand "
    "timezone currency",
    "owner assignee responsible",
    "list group audience newsletter",
    "segment audience cohort group",
    "campaign newsletter mailing broadcast blast announcement mailout mailshot "
    "eblast",
    "flow automation workflow sequence journey autoresponder drip series funnel",
    "action step stage node",
    "message email mail sms text",
    "conversation chat talk thread inbox dialogue",
    "template layout design html look theme",
    "event activity action happening history behaviour behavior purchase order occurrence "
    "interaction transaction",
    "event meeting appointment",
    "metric statistic stat measure kpi number indicator",
    "series trend timeline",
    "aggregate average sum total median",
    "values report performance statistics stats analytics results figures numbers submissions "
    "opens clicks views engagement conversions",
    "coupon discount voucher promotion promo offer deal promocode",
    "item product article goods merchandise merch ware sku",
    "variant variation size colour color sku option",
    "category collection department",
    "catalog catalogue inventory products product shop store assortment",
    "stock available availability",
    "order purchase sale checkout transaction",
    "invoice bill",
    "payment charge transaction",
    "refund reimbursement",
    "price cost amount",
    "subscription signup optin subscriber consent",
    "suppression blocklist blacklist",
    "image picture photo graphic logo banner icon illustration pic "
    "photograph artwork thumbnail",
    "file document doc attachment",
    "folder directory",
    "form popup signup survey questionnaire widget modal lightbox flyout",
    "review rating feedback testimonial opinion stars complaint",
    "tag label keyword",
    "webhook callback hook endpoint server",
    "topic subject kind",
    "push device mobile phone app notification",
    "token device phone",
    "job task status progress import",
    "import upload",
    "error failure problem reason failed fail wrong invalid rejected mistake broken",
    "ticket issue case request",
    "comment note reply answer",
    "call phone",
    "location place address area",
    "permission acl access sharing share rights role rule",
    "usage consumption cost spending",
    "instance occurrence recurrence recurring repeating",
    "geofence area zone radius location",
    "key secret credential",
    "setting settings configuration preference option parameters",
    "property attribute field",
    "schema structure definition model",
    "record row entry",
    "relationship relation link",
    "version revision",
    "feed rss",
    "content block snippet section",
    "universal shared reusable common global saved",
    "tracking utm",
    "privacy gdpr ccpa",
    "allowlist whitelist firewall",
    "log history",
    "calendar agenda",
    "bulk batch many several mass multiple thousands hundreds dozens lots",
    "id identifier",
)
"""Nouns that mean the same, or nearly. The first is what tools say most often."""

HINTS: Mapping[str, str] = {
    # What is seen in figures.
    "performance": "query report",
    "statistics": "query report",
    "figures": "query report",
    "results": "query report",
    "analytics": "query report",
    "compare": "report",
    "count": "query aggregate estimate",
    "total": "aggregate query",
    "sum": "aggregate query",
    "average": "aggregate query",
    "daily": "series aggregate query",
    "weekly": "series aggregate query",
    "monthly": "series aggregate query",
    "grow": "series query",
    "growth": "series query",
    "shrink": "series query",
    "trend": "query series",
    "twice": "merge",
    # What a change of state is called.
    "enable": "update",
    "activate": "update",
    "disable": "update",
    "pause": "update",
    "resume": "update",
    "archive": "update",
    "publish": "update",
    "approve": "update",
    "reject": "update",
    "schedule": "create send",
    "send": "create send",
    "launch": "create send",
    "answer": "create",
    "reply": "create",
    "respond": "create",
    # What a relation is called.
    "put": "relationships upload",
    "link": "relationships",
    "attach": "relationships",
    "assign": "relationships",
    "tag": "tag relationships",
    "label": "tag relationships",
    "mark": "tag relationships",
    "organize": "tag relationships",
    "unlink": "relationships",
    "untag": "tag remove",
    "starts": "triggered",
    "trigger": "triggered",
    "belong": "for",
    # What something is done with.
    "record": "create",
    "track": "create",
    "tell": "create webhook",
    "copy": "create clone",
    "preview": "create render",
    "import": "bulk create job",
    "upsert": "create update",
    "forget": "deletion privacy request",
    "erase": "deletion privacy request",
    "wipe": "deletion privacy request",
    "gdpr": "deletion request",
    "privacy": "deletion request",
    "notify": "webhook create subscription watch",
    "alert": "webhook create subscription",
    "share": "create permission acl rule",
    "listen": "webhook create",
    "whenever": "webhook",
    "call": "webhook create",
    "sync": "create update",
    "join": "subscribe",
    "finish": "job",
    "failed": "job",
    "ready": "job",
    "running": "job",
    "complete": "job",
    "kinds": "types",
    "link ": "url",
}
"""Words that lead to a tool without meaning the same as any word of it."""

PHRASES: Mapping[str, str] = {
    r"get rid of": "delete",
    r"take\b(.*?)\b(?:off|out)": r"remove \1",
    r"throw\b(.*?)\baway": r"delete \1",
    r"set\b(.*?)\bup": r"create \1",
    r"look\b(.*?)\bup": r"get \1",
    r"look for": "get",
    r"what (?:do|does|will|would)\b(.*?)\blook like": r"preview \1",
    r"look like": "look",
    r"(?:from|with|in|out of) (?:an? |the |my |our )?(?:csv|excel|spreadsheet)(?: file)?": (
        "import bulk"
    ),
    r"sign(?:ed|s)?\b(.*?)\bup": r"signup \1",
    r"opt(?:ed|s)?\b(.*?)\bin\b": r"optin \1",
    r"opt(?:ed|s)?\b(.*?)\bout": r"optout \1",
    r"(?:turn|switch|shut)\b(.*?)\b(?:off|down)": r"disable \1",
    r"(?:turn|switch)\b(.*?)\bon\b": r"enable \1",
    r"put\b(.*?)\bon hold": r"pause \1",
    r"call\b(.*?)\boff": r"cancel \1",
    r"keep\b(.*?)\bfrom (?:being sent|going out)": r"cancel \1 send",
    r"go(?:es|ing)? out": "send",
    r"give(?: an?| the| my| our| this| that| every| each)? \w+ an?": "create",
    r"rate (an?|the|this|that|my|our)": r"create review \1",
    r"(?:by|per) (?:country|region|city|channel|source)": "per aggregate",
    r"who(?: has| have| had| just| recently)* (?!joined)(\w+ed)": r"who event \1",
    r"(?:the )?number of": "how count",
    r"how (?:many|often|much)": "how count",
    r"how (?:did|is|are|was|were|well|do|does)": "how doing",
    r"(?:by|per|each|every|over) (?:the )?(?:hour|day|week|month|year|time)s?": "daily",
    r"day by day|week by week|month by month": "daily",
    r"could ?n[o']?t|can ?not|can ?t|did ?n[o']?t|not (?:be )?": "failed ",
    r"(?:tell|let|send|give|ping|alert|inform|email|text|message|call|post|write)(?: to)? "
    r"((?:me|us|(?:my|our) \w+))(?: know)?(?: an? \w+)? "
    r"(?:when|whenever|if|once|every time|as soon as)": r"notify \1",
    r"(?:tell|show|give) (?:me|us)": "show",
    r"(?:get|be) (?:notified|alerted|informed|told)": "notify",
    r"(?:the )?(?:details?|info|information|particulars) (?:of|about|on|for)": "show",
    r"(?:a |the )?list of": "",
    r"(add|put|attach|link|assign|connect)\b(.*?)\b(?:to|in|into|on|onto|with)\b": (
        r"\1 \2 relationship"
    ),
    r"(?:never|not|don ?t) (?:ever |be )?(?:contact|email|mail|text|message)(?:e?d|ing)?": (
        "suppress unsubscribe"
    ),
    r"stop (?:emailing|texting|mailing|messaging|contacting)": "unsubscribe suppress",
    r"stop (?:getting|receiving)": "unsubscribe",
    r"(?:the )?(?:status|progress|state) of": "what job",
    r"(?:web|internet) (?:address|link)": "url",
    r"never (?:ever )?(?:send|write)": "suppress unsubscribe",
    r"(?:lift|remove|end|undo) (?:an? |the |my |our |their )?(?:block|ban|suppression)": (
        "unsuppress"
    ),
    r"stop sending": "cancel unsubscribe",
    r"no longer": "unsubscribe",
    r"(?:stop|end) sharing": "delete share",
    r"who (?:can|may|is allowed to) (?:see|read|edit|use|view|change)": "who permissions",
    r"on (?:my|our|the) (?:calendar|agenda|schedule)": "calendar events",
    r"make\b(.*?)\b(?:in)?(?:active|valid|visible|public|private|hidden|available)": (
        r"update \1"
    ),
    r"(?:by|with|from|for) (?:its |their |an |the |this )?ids?\b": "",
    r"by (?:its |their |an? |the |this )?(?:phone|mobile) number": "",
    r"(?:at once|in bulk|in one go)": "bulk",
    r"a (?:lot|bunch|batch) of": "bulk",
    r"sold out|out of stock": "stock",
    r"e ?mail(s?)": r"email\1",
    r"pop ups?": "popup",
    r"work flows?": "workflow",
    r"mailing (lists?)": r"\1",
    r"news letters?": "newsletter",
    r"text messages?": "sms",
}
"""Patterns of several words, and the words that they mean."""

NOISE = _set(
    "a an the this that these those my our your his her its their i we you he she it they me us "
    "him am is are was were be been being do does have know known because having has had can could "
    "shall should will would may might must and or but if then than as at by of on in into onto "
    "from for to with without within about up down out off so too very just please want wants "
    "wanted needs needed like let lets us help try there here some any what which whose whom when "
    "where why how last next today yesterday tomorrow ago now every each own same such other "
    "another only also not no yes via using through one ones all it's i'd i'm we're s t d m re ve "
    "ll everything something anything old current month week day year hour time over since them "
    "friday monday tuesday wednesday thursday saturday sunday morning latest recent recently "
    "certain specific particular given whole entire really still already ever well exactly "
    "different"
)
"""Words of a question that say nothing about the tool."""

OPENING = _set("please i we want need would like to can could you let us lets me help")
"""Words that may stand before the verb of a question."""

DETERMINERS = _set(
    "a an the this that these those my our your his her its their all some any every each "
    "someone somebody everyone two several many"
)
"""Words after which something is named: what stands before them is a verb or a preposition."""

NAMING = _set("of for in from by which on about")
"""Words after which a word that may be a verb is none."""

READING = _set(
    "what which who whose where how is are was were does did do has have show when"
)
"""Words that open a question which only reads."""

ASIDE = _set("by because when whenever that if whose using with so while about")
"""Words after which a question only says more about what it is about."""

EXCEPTIONS: Mapping[str, str] = {
    "brought": "bring",
    "chosen": "choos",
    "customer": "customer",
    "customers": "customer",
    "data": "data",
    "forgot": "forget",
    "forgotten": "forget",
    "given": "give",
    "gave": "give",
    "hidden": "hide",
    "kept": "keep",
    "news": "news",
    "opens": "opens",
    "rating": "rating",
    "ratings": "rating",
    "rewritten": "rewrit",
    "seen": "see",
    "sent": "send",
    "shown": "show",
    "taken": "take",
    "withdrawn": "withdraw",
    "written": "write",
}
"""Words that a stemmer would take for others."""

RELATION = _set("relationships relationship")
"""Words of a tool's name that make creating something assigning it."""

BEFORE_ACTIONS = _set("bulk batch all")
"""Words that stand before the action in a tool's name."""

CONNECTIVES = _set("for by from to or and of in on the a with")
"""Words of a tool's name that say nothing about it."""

CHANGING: Mapping[str, float] = {
    "update": 0.8,
    "create": 0.6,
    "delete": 0.6,
    "add": 0.6,
}
"""What an order is taken for whose verb nobody knows."""


def meanings(lines: Sequence[str]) -> dict[str, dict[str, float]]:
    """For each word of `ACTIONS` or `THINGS`, the words that it may stand for, and how surely."""
    found: dict[str, dict[str, float]] = {}
    for line in lines:
        words = line.split()
        for word in words:
            known = found.setdefault(word, {})
            for at, other in enumerate(words):
                if other != word:
                    known[other] = max(0.85 if at == 0 else 0.5, known.get(other, 0.0))
    return found


def hints(table: Mapping[str, str]) -> dict[str, dict[str, float]]:
    """The same for tables such as `HINTS`."""
    return {word: dict.fromkeys(others.split(), 0.5) for word, others in table.items()}
