"""A validator for the part of JSON Schema that the tables use.

`compiler.compiled(schema)` returns a function that checks a Python value, adds every fault with
its path, and returns the JSON value to send: dates and datetimes become text, bytes become base64
where the format is byte, tuples become lists, members that are `OMIT` are dropped. The given value
is never changed; where nothing needs converting it is returned itself.

Known keywords: type (also a list of types), enum, const, properties, required,
additionalProperties, items, prefixItems, minItems, maxItems, minLength, maxLength, pattern,
minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, uniqueItems, minProperties,
maxProperties, format (date, date-time, byte), oneOf and
anyOf (at least one must fit), and $ref to a named schema. All others are ignored. A boolean is not
an integer; an integer is a number; 2.0 is an integer; a datetime is not a date.
"""
