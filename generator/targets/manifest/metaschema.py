"""The JSON Schema of manifests, for those who read them."""

from __future__ import annotations

from generator.jsonvalue import Json

_NAMES: Json = {"type": "array", "items": {"type": "string"}}
_LIMIT: Json = {
    "type": "object",
    "description": "At most so many requests in a window, under a condition or always.",
    "properties": {
        "limit": {"type": "integer", "minimum": 1},
        "window": {"enum": ["second", "minute", "hour", "day"]},
        "when": {"type": "string"},
    },
    "required": ["limit", "window"],
    "additionalProperties": False,
}
_LIMITS: Json = {"type": "array", "items": {"$ref": "#/$defs/limit"}}
_META: Json = {
    "type": "object",
    "properties": {
        "group": {"type": "string", "description": "The vendor's group of tools."},
        "method": {"type": "string", "description": "In Python: `group.method`."},
        "line": {"type": "integer", "description": "Of the documentation page."},
        "page": {"type": "string", "description": "Its file, if there are several."},
        "rateLimits": {**_LIMITS, "description": "That the client keeps to."},
        "documentedRateLimits": {**_LIMITS, "description": "If the page differs."},
        "scopes": {**_NAMES, "description": "That the credential needs."},
        "scopeChoices": {
            "type": "array",
            "items": _NAMES,
            "description": "If not all of them are needed: those of one choice are enough.",
        },
        "arguments": {
            "type": "object",
            "description": "Python arguments by documented name; members after a dot.",
            "additionalProperties": {"type": "string"},
        },
        "example": {
            "type": "object",
            "description": "Arguments of a call, if the documents have examples for all.",
        },
        "beyondPage": {**_NAMES, "description": "Arguments that the page leaves out."},
        "aliases": {**_NAMES, "description": "Other names of the tool, in calls."},
        "unavailable": {"type": "string", "description": "Why it cannot be called."},
        "deprecated": {"const": True},
    },
    "required": ["group", "method", "line", "rateLimits", "scopes"],
    "additionalProperties": False,
}
_TOOL: Json = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "description": "As documented."},
        "title": {"type": "string"},
        "description": {"type": "string", "minLength": 1},
        "inputSchema": {
            "description": "Of the arguments; it refers to nothing outside itself.",
            "$ref": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {
                "type": {"const": "object"},
                "properties": {
                    "type": "object",
                    "additionalProperties": {"required": ["description"]},
                },
                "additionalProperties": {"const": False},
            },
            "required": ["type", "additionalProperties"],
        },
        "annotations": {
            "type": "object",
            "description": "What a call does, as in the Model Context Protocol.",
            "properties": {
                "title": {"type": "string"},
                "readOnlyHint": {"type": "boolean"},
                "destructiveHint": {"type": "boolean"},
                "idempotentHint": {"type": "boolean"},
                "openWorldHint": {"type": "boolean"},
            },
            "required": ["readOnlyHint", "destructiveHint", "idempotentHint"],
            "additionalProperties": False,
        },
        "_meta": {"$ref": "#/$defs/meta"},
    },
    "required": ["name", "title", "description", "inputSchema", "annotations", "_meta"],
    "additionalProperties": False,
}
METASCHEMA: Json = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Tool manifest",
    "description": "The tools of a service. Members may be added in later versions.",
    "type": "object",
    "properties": {
        "service": {"type": "string"},
        "package": {"type": "string", "description": "The Python package."},
        "version": {"type": "string", "description": "Of the package."},
        "prefix": {"type": "string", "description": "What tool names begin with."},
        "declaredTools": {"type": ["integer", "null"], "description": "By the page."},
        "tools": {"type": "array", "items": {"$ref": "#/$defs/tool"}},
        "_meta": {
            "type": "object",
            "properties": {
                "searchWords": {
                    "type": "object",
                    "description": "What people say, and words of tools that it leads to.",
                    "additionalProperties": {"type": "string"},
                },
                "leftOut": {
                    "type": "object",
                    "description": "Documented tools that the package does not offer, and why.",
                    "additionalProperties": {"type": "string"},
                },
            },
        },
    },
    "required": ["service", "package", "version", "tools"],
    "$defs": {"limit": _LIMIT, "meta": _META, "tool": _TOOL},
}
