"""API styles as types.

Each convention is one class with everything that the stages need from it, registered by name in the
table at the end of its module:

- `locations.LOCATIONS`: where in a request a slot is (path, query, header, body, ...);
- `styles.STYLES`: how the value of a parameter becomes text (simple, form, deepObject, ...);
- `media_types.MEDIA_TYPES`: which slots a request body has;
- `forms.FORM_NOTATIONS`: how nested values are named in forms;
- `envelopes.ENVELOPES`: what wraps the data of a body;
- `pagination.PAGINATION`: how one page of results leads to the next;
- `errors.ERROR_SHAPES`: where an error response has its messages;
- `rate_limits.RATE_LIMITS`: the headers in which an API reports its rate limits.

`service.yaml` names the last five under `conventions:`. A new convention is a new class and a line
in the table. Nothing outside this package compares names of conventions.
"""
