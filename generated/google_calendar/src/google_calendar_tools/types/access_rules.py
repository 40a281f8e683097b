"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired


class AclRuleScope(TypedDict):
    type: NotRequired[str]
    value: NotRequired[str]


class CreateAclRuleResult(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    role: NotRequired[str]
    scope: NotRequired[AclRuleScope]


class GetAclRuleResult(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    role: NotRequired[str]
    scope: NotRequired[AclRuleScope]


class PatchAclRuleResult(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    role: NotRequired[str]
    scope: NotRequired[AclRuleScope]


class PatchAclRuleScopeParam(TypedDict):
    type: NotRequired[Literal["default", "user", "group", "domain"] | str]
    """To whom the rule applies. Allowed values: default, user, group, domain. `default` is everyone, signed in or not."""
    value: NotRequired[str]
    """The address of the user or group, or the name of the domain; not for the type `default`."""


class ReplaceAclRuleResult(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    role: NotRequired[str]
    scope: NotRequired[AclRuleScope]


class ScopeParam(TypedDict):
    type: Literal["default", "user", "group", "domain"] | str
    """To whom the rule applies. Allowed values: default, user, group, domain. `default` is everyone, signed in or not."""
    value: NotRequired[str]
    """The address of the user or group, or the name of the domain; not for the type `default`."""


class WatchAclRulesResult(TypedDict):
    address: NotRequired[str]
    expiration: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    params: NotRequired[dict[str, Any]]
    payload: NotRequired[bool]
    resourceId: NotRequired[str]
    resourceUri: NotRequired[str]
    token: NotRequired[str]
    type: NotRequired[str]


class AclRule(TypedDict):
    etag: NotRequired[str]
    id: NotRequired[str]
    kind: NotRequired[str]
    role: NotRequired[str]
    scope: NotRequired[AclRuleScope]


class ListAclRulesResult(TypedDict):
    etag: NotRequired[str]
    items: NotRequired[list[AclRule]]
    kind: NotRequired[str]
    nextPageToken: NotRequired[str]
    nextSyncToken: NotRequired[str]
