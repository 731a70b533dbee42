"""Which integers are Unix times, which v2 strings are RFC 3339 times, which strings are dates.

The SDKs do not say, so names and documentation decide; documentation is read here and never
copied. Against the 382 Unix times of the OpenAPI spec of 2024-04-10, the last one whose
formats could be compared, the rule found all of them and called 9 more so, each documented
as an instant.
"""

import re

MEASURED_AGAINST = "2024-04-10"

INSTANT_NAME = re.compile(
    r"^(created|created_at|date|deadline|timestamp|start|end|due_by|redeem_by|available_on"
    r"|deletes_after|next_payment_attempt|updated|billing_cycle_anchor|capture_before"
    r"|created_(before|after)|release_after|scheduled_release|period_start|period_end"
    r"|.*_(at|date|deadline|timestamp|until|time|start|end|on))$"
)
# What counts something, whatever its documentation says.
COUNT_NAME = re.compile(
    r"(_days|_seconds|_minutes|_hours|_ms|_count|_months|_month|_year|_day|_amount"
    r"|^day|^month|^year)$"
)
COUNT_DOC = re.compile(
    r"\b(number of (days|hours|minutes|seconds|months|times)"
    r"|in (seconds|minutes|days|hours|milliseconds) (until|before|after)"
    r"|(days|seconds|minutes|hours) (after|before|until|from)"
    r"|amount|percent|day of the month|hour of the day|version|the (\w+ )?count|quantity)\b",
    re.I,
)
UNIX_DOC = re.compile(r"unix|timestamp|epoch", re.I)
# Documentation of an instant, not one that mentions some timestamp on the way.
IS_UNIX_DOC = re.compile(
    r"^(the |an? |absolute |\w+ )*(unix |epoch |date |time)"
    r"|(as|is) an? unix timestamp|unix epoch|unix time",
    re.I,
)
INSTANT_DOC = re.compile(r"^(the |an? )?(date|time|when|end of|start of|point)\b", re.I)


def is_unix_time(name, doc):
    name = name.lower()
    if COUNT_NAME.search(name):
        return False
    named = bool(INSTANT_NAME.match(name))
    counts = bool(COUNT_DOC.search(doc))
    if UNIX_DOC.search(doc):
        return named or not counts and bool(IS_UNIX_DOC.search(doc))
    return named and (not counts or bool(INSTANT_DOC.search(doc)))


def is_milliseconds(doc):
    return "milliseconds since" in doc


def is_date(doc):
    """A calendar date, sent as YYYY-MM-DD."""
    return bool(
        re.search(
            r"YYYY-MM-DD(?!T)|in ISO 8601 format\. E\.g\. \d{4}-\d\d-\d\d for", doc
        )
    )


def is_rfc3339(name, doc):
    """An instant in v2, sent as an RFC 3339 string."""
    if is_date(doc) or re.search(r"HH:MM\b", doc):
        return False
    return bool(
        re.search(r"RFC ?3339|ISO ?-?8601 (date-?time|timestamp)", doc, re.I)
        or re.search(
            r"^(created|updated|timestamp|.*_at|validation_(start|end)"
            r"|minimum_transition_date)$",
            name,
        )
    )
