"""What the words of a tool's name say about its effect, in any service."""

from __future__ import annotations

from collections.abc import Iterator

from generator.design.words import Words


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_QUALIFIERS = _set("admin async batch bulk client mass multi new quick server")
"""May stand before the verb."""
_READ = _set("""
    count describe estimate fetch find get list lookup preview query read render retrieve search
    show view
    """)
_READ_OBJECTS = _set("estimate preview query render search")
"""What a request creates and returns, and nothing is kept of."""
_ADD = _set("""
    add attach clone copy create duplicate import insert log post record register schedule start
    tag track upload watch
    """)
_REMOVE = _set("""
    abort archive cancel clear close deactivate delete destroy detach disable drop empty end expire
    kill merge purge reject remove reset revoke stop suspend terminate trash unassign unlink
    unregister untag void
    """)
_OVERWRITE = _set("""
    assign change edit modify move overwrite patch put rename replace set sync update upsert
    """)
_REACHES_PEOPLE = _set("""
    broadcast invitation invitations invite notify publish reply send subscribe subscription
    subscriptions suppress suppression suppressions unsubscribe unsuppress
    """)
_MESSAGES = _set("call calls email message messages mms notification notifications sms")
_SETTLED = _set("""
    relationship relationships subscribe subscription subscriptions suppress suppression
    suppressions unsubscribe unsuppress
    """)
"""What is there already, or gone already, stays as it is."""


def _verbs(name: Words) -> Iterator[str]:
    """The verb of a name, and those that `or` and `and` add to it."""
    rest = iter([word.lower() for word in name])
    for word in rest:
        if word not in _QUALIFIERS:
            yield word
            break
    joined = False
    for word in rest:
        if joined:
            yield word
        joined = word in ("or", "and")


def reads(name: Words) -> bool:
    """Whether a request that is not a GET only reads all the same."""
    verbs = list(_verbs(name))
    if not verbs or len(verbs) > 1:
        return False
    made = verbs[0] in ("create", "post", "run") and name[-1].lower() in _READ_OBJECTS
    return verbs[0] in _READ or made


def destroys(name: Words) -> bool | None:
    """Whether something is removed or overwritten, or people are written to.

    False where something is only added; None where the words do not say.
    """
    verbs = list(_verbs(name))
    words = {word.lower() for word in name}
    if words & _REACHES_PEOPLE or any(verb in _REMOVE | _OVERWRITE for verb in verbs):
        return True
    if verbs and all(verb in _ADD for verb in verbs):
        return name[-1].lower() in _MESSAGES
    return None


def settles(name: Words) -> bool:
    """Whether a second call like the first finds everything as it should be."""
    verbs = list(_verbs(name))
    words = {word.lower() for word in name}
    tags = any(verb in ("tag", "untag") for verb in verbs)
    return tags or bool(words & _SETTLED)
