"""The catalogue of codes: what each diagnostic means and what to do about it.

All codes are here, sorted within the part of the pipeline that reports them. `E-` codes are
errors, after which nothing is written; `W-` codes are warnings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Code:
    """A code with a short title and an explanation of some sentences."""

    code: str
    title: str
    explanation: str


_READING = (
    Code(
        "E-ENCODING",
        "the text is not UTF-8",
        "Inputs must be UTF-8, with or without a byte order mark. Other encodings are refused: a "
        "wrong guess silently garbles descriptions. The code is also reported for a row that is "
        "\u2705 or \u2014 decoded with the wrong encoding. That page was damaged earlier: copy "
        "it again.",
    ),
    Code(
        "E-READ",
        "the file cannot be read",
        "The file does not exist, is not a regular file (a folder, a named pipe, a device), or "
        "toolpress lacks permission to read it. Every service needs a page and service.yaml "
        "(`toolpress new` makes both). Check the path, which is relative to the current "
        "folder, and the permissions.",
    ),
    Code(
        "E-TOO-LARGE",
        "a line or a file is too large",
        "The limits are 16 MiB for a page or a spec file, 64 MiB for a vendor's document or the "
        "wire facts made from it, and 1,048,576 characters for a line of a page. Larger input is "
        "usually the wrong file, or an image embedded as a data URL. Remove it, or split the line.",
    ),
)

_PAGE = (
    Code(
        "E-AMBIGUOUS",
        "the text can be read in two ways",
        "Nothing separates the parts of a page, so they are recognised by their "
        "shape. Here two readings fit: a title that itself contains `Integration name:`, a row "
        "with two slugs, a parameter called `Parameters`, `\u2014` or `\u2705`, or rows after "
        "`No parameters required.`. Reword the row so that only one reading fits.",
    ),
    Code(
        "E-CTRL-CHAR",
        "the page holds a NUL character",
        "Databases, terminals and programming languages truncate or refuse text at U+0000. A page "
        "that contains it is damaged or not a text file. Remove it, or copy the page again.",
    ),
    Code(
        "E-DUP-PARAM",
        "a parameter has two different definitions",
        "Two parameters of one tool have the same name but differ in type, mark, example or "
        "description. Only one of them can be right. The message names both lines: remove the "
        "wrong one, or correct its name.",
    ),
    Code(
        "E-DUP-TOOL",
        "a slug has two different definitions",
        "Two tools have the same slug but differ in title, description or parameters. Callers "
        "reach a tool by its slug, so one of them could never be called. The message names both "
        "lines: remove one, or correct its slug.",
    ),
    Code(
        "E-EXAMPLE",
        "the row of a parameter's example is missing",
        "A parameter's type, or its mark \u2705, is followed by its example: a JSON literal, or "
        "\u2014 if there is none. Here prose or the next parameter follows instead. Insert the "
        "missing row.",
    ),
    Code(
        "E-HEADER",
        "the page has no header",
        "A page begins with the name of its service, a sentence with the number of tools, a "
        "paragraph on authentication and the row `Tools (N)`. Without a header the service has "
        "no name. Copy the page from its very top.",
    ),
    Code(
        "E-MULTI-PAGE",
        "the file holds two pages",
        "There is a second `Tools (N)` between two tools, so the file holds two pages. Tools of "
        "different services are not mixed. Put each page in a separate file.",
    ),
    Code(
        "E-NO-TOOLS",
        "the file documents no tools",
        "No row of the form `<title>Integration name: SLUG` was found. Often the file is not the "
        "text of the page but its HTML, an export as JSON, a PDF, or an error page that was saved "
        "by mistake; the message says what it looks like. Copy the text of the page, from the "
        "name of the service to the last tool.",
    ),
    Code(
        "E-PARAMETERS",
        "the heading or the list of parameters is missing",
        "Each tool's description is followed by the row `Parameters`, and that by parameters "
        "or `No parameters required.`. One of these is missing or spelled differently, so nothing "
        "shows where the description ends.",
    ),
    Code(
        "E-PARAM-NAME",
        "a row cannot be a parameter's name",
        "The rows below are a type and an example, so this row has to be a name; but it holds "
        "white space (a no-break space counts), an invisible character, a bullet in front, or "
        "ends like a sentence. Either the name is damaged, or the name's own row is missing.",
    ),
    Code(
        "E-REQUIRED-MARK",
        "the mark of a required parameter is not known",
        "A \u2705 after the type marks a required parameter; an optional one has no mark. Crosses, "
        "other ticks and words such as `Yes` are ambiguous and refused, as is a mark that is "
        "repeated or follows the example.",
    ),
    Code(
        "E-ROW-FORMAT",
        "the parameters are laid out as a table",
        "Name, type, mark, example and description share one row, separated by tabs or bars. Each "
        "needs a separate row. Copy the text of the page rather than its table.",
    ),
    Code(
        "E-SLUG",
        "a tool's slug is missing or malformed",
        "A slug names the tool for callers. It is made of letters, digits and underscores, begins "
        "with a letter and has at most 128 characters, since it becomes the name of a "
        "method.",
    ),
    Code(
        "E-TITLE",
        "a tool's title is missing or detached",
        "A tool begins with its title in a row of its own, and the title again in front of "
        "`Integration name:`. Here there is no title, or a row between the header and the first "
        "tool that is not its title. Correct the row, or remove it.",
    ),
    Code(
        "E-TRUNCATED",
        "the page ends in the middle",
        "The file ends within a tool: after a title, a name, a type or a mark, or before the "
        "parameters. Most likely the page was not copied to its end. If the last row is "
        "text, end it with a full stop so that it does not look like a name.",
    ),
    Code(
        "E-TYPE",
        "a parameter's type is missing or not known",
        "Types are string, integer, number, boolean, array and object. Others, such as `any`, "
        "`date` or `string[]`, are not guessed at. Correct the row; the items of an "
        "array are described in words or come from the API's own description.",
    ),
    Code(
        "W-CONFUSABLE",
        "two names look the same",
        "Two names differ in characters that look alike: composed and decomposed accents, letters "
        "of two alphabets, or for slugs only case. Both are kept as they are written, since both "
        "may be real; but a caller who types one of them may mean the other.",
    ),
    Code(
        "W-CTRL-CHAR",
        "the text holds an invisible character",
        "The text contains a control character, a bidirectional mark, a bare carriage return or a "
        "zero-width character. It is kept as data and escaped wherever it is printed. Such "
        "characters come from careless copying, or hide from people what programs read.",
    ),
    Code(
        "W-DASH",
        "another dash means `no example`",
        "The row has another dash instead of \u2014 (U+2014). It is read as no example, because a "
        "lone dash is not JSON.",
    ),
    Code(
        "W-DUP-PARAM",
        "a parameter is documented twice",
        "Both definitions are identical. One is kept; nothing is lost.",
    ),
    Code(
        "W-DUP-TOOL",
        "a tool is documented twice",
        "Both definitions are identical. One is kept; nothing is lost.",
    ),
    Code(
        "W-EXAMPLE-JSON",
        "an example is not JSON",
        "An example is a JSON literal: strings in double quotes, no NaN, no repeated name in an "
        "object, no number out of range. This one is not JSON, so it is kept as text for readers "
        "and is not offered to programs as an example value. It is never evaluated.",
    ),
    Code(
        "W-EXAMPLE-TYPE",
        "an example contradicts its parameter's type",
        "The example is JSON but not of the documented type. One of the two is wrong; the type is "
        "believed, and the example is kept as text and not offered as an example value.",
    ),
    Code(
        "W-LONG-DESCRIPTION",
        "a description is too long",
        "The description has more than 10,000 characters. Models that choose among tools read the "
        "first few hundred words of each at best, and providers of models refuse long ones. It is "
        "kept; often a part of the page was pasted twice, or a page of another kind slipped in.",
    ),
    Code(
        "W-LOOKALIKE",
        "a line of text looks like structure",
        "A line within a description would be part of the layout elsewhere: the heading "
        "`Parameters`, a lone \u2014 or \u2705, a name above a type, a mention of an integration "
        "name. Its surroundings say that it is text, and so it was read. If it is not, the rows "
        "around it are incomplete.",
    ),
    Code(
        "W-NAME",
        "names that the APIs of models refuse",
        "Providers of models take names of up to 64 characters, of ASCII letters, digits, `_` and "
        "`-` (in a parameter `.` as well), and refuse a whole list of tools for one that is "
        "otherwise. Methods, `call` and the manifest take such names as they are documented; "
        "what offers the tools to a model has to give them others, and to map them back.",
    ),
    Code(
        "W-NAME-CONFLICT",
        "two names of one tool mean the same value",
        "One name is another spelling of the other, as `page[size]` is of `page__size`, or leads "
        "into a value that is a parameter itself, as `filter.name` does beside `filter`. Both are "
        "kept. Say in bindings.yaml where each of them goes, so that neither overwrites the other.",
    ),
    Code(
        "W-NO-DESCRIPTION",
        "a tool has no description",
        "There is no text between the tool's title and its parameters. People and models choose a "
        "tool by its description; without one it is called at the wrong time or never.",
    ),
    Code(
        "W-PREFIX",
        "a slug lacks the service's prefix",
        "Slugs begin with the name of the service, which method names omit. "
        "This one does not, and is kept whole. A tool of another service may have slipped in.",
    ),
    Code(
        "W-PROMPT-INJECTION",
        "the text gives instructions to a model",
        "Descriptions are passed to language models unchanged. This one contains phrases typical "
        "of prompt injection: to ignore earlier instructions, to hide something from the user, to "
        "read files with secrets. The text is kept, since it is data; read it before you offer "
        "the tool to a model.",
    ),
    Code(
        "W-RATE-LIMIT",
        "a rate limit is unclear or contradicts another",
        "The text announces a rate limit in words that fit no known form; it is ignored, "
        "because a wrong limit is worse than none. Or the limits contradict each other; then all "
        "are kept, and the strictest applies.",
    ),
    Code(
        "W-SECRET",
        "the page holds what looks like a live credential",
        "An example or a text looks like an API key, a token or a password that works: it begins "
        "like the keys of a known vendor, or follows `Bearer` or `Basic` and is too random "
        "for a placeholder. Such an example is left out of the model, so that it is not published "
        "with the manifest; a text is kept as it is. Revoke the credential if it is live, and "
        "remove it from the page.",
    ),
    Code(
        "W-SLUG-CASE",
        "a slug holds small letters",
        "Slugs are written in capitals. This one is kept as written, and callers must write it "
        "the same way.",
    ),
    Code(
        "W-TITLE",
        "a tool's title is not repeated",
        "The title is in a separate row and again before `Integration name:`. The two differ, or "
        "the first is missing; then the row above is read as the end of the previous text.",
    ),
    Code(
        "W-TOO-MANY-PARAMS",
        "a tool has very many parameters",
        "Language models fill in long lists of parameters badly, and some providers refuse them. "
        "The tool is generated all the same.",
    ),
    Code(
        "W-TOOL-COUNT",
        "the number of tools does not agree",
        "The page documents another number of tools than it declares, or declares none or two. "
        "Pages often load the rest only when scrolled down. If tools are missing, copy the page "
        "again; generation continues with those that are there.",
    ),
    Code(
        "W-TRAILING",
        "the page ends with the site's footer",
        "The last description runs into lines that look like the bottom of a web page: a "
        "question whether it was helpful, a copyright line. They are kept as text. Remove "
        "them from the file to keep them out of the documentation.",
    ),
    Code(
        "W-TYPE-CASE",
        "a type is spelled with capitals",
        "Types are written in small letters. `String` is read as `string`.",
    ),
)

_SPECS = (
    Code(
        "E-FACTS",
        "operations.yaml does not hold wire facts",
        "`toolpress import-openapi` writes this file; it is not edited by hand. Its content is not "
        "what the importer writes: it was edited, merged wrongly, or written by another version. "
        "Import the vendor's document again.",
    ),
    Code(
        "E-OPENAPI",
        "the vendor's document cannot be used",
        "The document is neither OpenAPI 3 nor Swagger 2.0 in JSON or YAML, has no paths, or is "
        "nested too deeply or expands too far. Check that you passed the right file, and that it "
        "was downloaded completely.",
    ),
    Code(
        "E-OPENAPI-BODY",
        "a tool needs a body of an unsupported media type",
        "The operation takes its body only in a media type that packages do not support, such as "
        "XML. Leave the tool out in bindings.yaml, with this as its reason.",
    ),
    Code(
        "E-OPENAPI-OVERLAY",
        "an overlay cannot be applied",
        "A file passed as --overlay is not an OpenAPI Overlay 1, or one of its actions changes "
        "nothing: its target selects nothing in any document. Correct the action, or remove it "
        "once the vendor has fixed the document.",
    ),
    Code(
        "E-PACKAGE-NAME",
        "a package or class name is invalid",
        "Names of distributions, import packages and classes come from service.yaml. They must "
        "follow Python's rules, and an import package must not shadow a module of the standard "
        "library.",
    ),
    Code(
        "E-SPEC",
        "a spec file is invalid",
        "A member of service.yaml or bindings.yaml is missing, unknown, of the wrong type or out "
        "of range. The message names the member and what it must be.",
    ),
    Code(
        "E-YAML",
        "the file is not valid YAML for specs",
        "Specs are plain YAML: mappings with text as keys, sequences, and scalars. Repeated "
        "keys, tags, merge keys and characters that YAML forbids are refused, as is an empty file.",
    ),
    Code(
        "W-OPENAPI-KEY",
        "a key is repeated in the vendor's document",
        "The last value is kept, as most readers of JSON and YAML do. The others are lost: correct "
        "the document, or report it to the vendor.",
    ),
    Code(
        "W-OPENAPI-MEDIA",
        "part of a body or a response could not be imported",
        "A body or a response uses a feature that the importer does not support, or an operation "
        "describes no successful response. The rest is imported; what is left out is named.",
    ),
    Code(
        "W-OPENAPI-OPERATION",
        "part of an operation could not be imported",
        "The vendor's document uses a feature of operations or servers that the importer does not "
        "support. The rest of the operation is imported; what is left out is named.",
    ),
    Code(
        "W-OPENAPI-PARAMETER",
        "a parameter of an operation could not be imported",
        "The vendor's document describes a parameter in a way that requests cannot honour: "
        "without a location, in an unknown style, or in a path that lacks it. What is left out is "
        "named.",
    ),
    Code(
        "W-OPENAPI-REF",
        "a reference cannot be resolved",
        "A `$ref` in the vendor's document cannot be followed: its target is missing, is remote, "
        "lies outside the document's folder, or is the reference itself. A schema is "
        "imported as any value; anything else is left out.",
    ),
    Code(
        "W-OPENAPI-SCHEMA",
        "part of a schema could not be imported",
        "A schema uses a feature that the importer does not support, or contains itself without a "
        "name. It is imported as any value, so requests are checked less strictly there.",
    ),
    Code(
        "W-OPENAPI-SERVER",
        "service.yaml and the vendor's document name different servers",
        "Requests go to `api.base_url` of service.yaml. No server of the document is there: a part "
        "of the path may be missing, such as a version, or the document is that of a test system. "
        "Correct the one that is wrong.",
    ),
    Code(
        "W-OPENAPI-SHAPE",
        "a part of the document is no object or no list where one belongs",
        "The document is not as OpenAPI asks: a list stands where an object belongs, an entry is "
        "empty, or something else of that kind. It says nothing that could be read, so the rest "
        "is imported without it. Correct the document, or pass the correction as an overlay.",
    ),
)

_BINDING = (
    Code(
        "E-AUTH",
        "nothing says which credentials an operation carries",
        "The rules in service.yaml say by path which credentials a request carries, and the "
        "vendor's document says it for operations that no rule covers. Here neither does, or the "
        "document names a security scheme that no credential of service.yaml is for. A request "
        "without credentials, or with those of another operation, must not be sent by accident. "
        "Add a credential with that `scheme`, or a rule with `paths` that cover the operation. "
        "Credentials go to no other server than the API's own, unless authentication.origins "
        "names it.",
    ),
    Code(
        "E-BIND-AMBIGUOUS",
        "a parameter matches several slots",
        "The parameter's name matches more than one slot of the operation. The message names them; "
        "choose one in bindings.yaml.",
    ),
    Code(
        "E-BIND-BODY",
        "an operation takes a body that cannot be sent",
        "Packages send bodies only in the media types that they support. The operation takes "
        "another one. Bind the tool to another operation.",
    ),
    Code(
        "E-BIND-CONSTANT",
        "a constant is not a value that its slot takes",
        "`constants` in bindings.yaml gives slots that no parameter fills a value. It must be one "
        "that the vendor's document allows there: of the slot's type, and of its list of values.",
    ),
    Code(
        "E-BIND-CONFLICT",
        "several parameters go to one slot",
        "Two or more parameters would fill the same slot of the request, so that one would "
        "silently overwrite the other. Bind all but one elsewhere, or to nothing with the "
        "reason, in bindings.yaml.",
    ),
    Code(
        "E-BIND-NONE",
        "a parameter matches no slot",
        "No slot of the operation matches the parameter's name. Every parameter needs a binding: "
        "bind it to a slot in bindings.yaml, or to nothing with the reason. The help line names "
        "the nearest slots.",
    ),
    Code(
        "E-BIND-REDUNDANT",
        "an entry of bindings.yaml changes nothing",
        "The same would happen without the entry, or the entry can never apply. Redundant entries "
        "mislead readers. Remove it.",
    ),
    Code(
        "E-BIND-REQUIRED",
        "nothing fills a slot that the API requires",
        "The operation requires a value that no parameter of the tool fills and that is not a "
        "constant. The API would refuse every call. Bind a parameter to it, or give it a constant, "
        "in bindings.yaml.",
    ),
    Code(
        "E-BIND-SLOT",
        "bindings.yaml names a slot that does not exist",
        "An entry binds a parameter to a slot that the operation does not have. The API may have "
        "changed since the entry was written. The help line names the nearest slots.",
    ),
    Code(
        "E-BIND-UNKNOWN",
        "bindings.yaml names a tool or parameter that the page does not document",
        "An entry is about a tool or a parameter that the page does not document. It is "
        "misspelled, or the page has changed. Correct the entry, or remove it.",
    ),
    Code(
        "E-OPERATION",
        "a tool has no operation",
        "No operation of the vendor's document carries the tool's name, as its id or as an alias. "
        "Methods and paths are never guessed. Name the operation in bindings.yaml, then import "
        "it with `toolpress import-openapi`; or leave the tool out there, with the reason: "
        "`ACME_GET_ORDER: {left_out: true, why: ...}`. Other documents of the vendor can be "
        "imported together with the first one.",
    ),
)

_PROPOSING = (
    Code(
        "E-PROPOSED",
        "a proposed decision is not confirmed",
        "`toolpress new` and `import-openapi --propose` write the likeliest operation of a tool "
        "whose name does not identify it, and the likeliest slots of its parameters. A wrong one "
        "would write to a live account, so review each entry: remove `proposed: true` if it is "
        "right, choose another candidate, or leave the tool out.",
    ),
)

_PLANNING = (
    Code(
        "W-DRAFT",
        "a draft has less than the document",
        "A draft contains what needs no decision. Some operations take a body of an unsupported "
        "media type, or have parameters with indistinguishable names. Write such a tool by hand, "
        "and decide in bindings.yaml what its names leave open. Others take a body, or give a "
        "response, in several media types; a drafted tool has one of them, JSON where it can be.",
    ),
    Code(
        "W-LEFT-OUT",
        "tools of the page are left out",
        "bindings.yaml leaves these tools out of the package, with the reason. The README of the "
        "package and its manifest name them. Remove the entry once the tool works.",
    ),
    Code(
        "W-LIMIT-DIFFERS",
        "the page and the vendor state different rate limits",
        "The page states other limits for these tools than the vendor's document. The page is "
        "often older. The client keeps the vendor's limits; the manifest shows both.",
    ),
    Code(
        "W-NO-OPERATIONS",
        "no document is imported",
        "Nothing says where in a request the parameters of the page go. The package has the "
        "manifest and the argument models, but refuses every call. Import the vendor's OpenAPI "
        "documents with `toolpress import-openapi`, or write the operations down as one.",
    ),
    Code(
        "W-REFUSED",
        "documented parameters cannot be sent",
        "The page documents parameters that the API no longer accepts, and bindings.yaml binds "
        "them to nothing, with the reason. Signatures and the manifest omit them; a call that "
        "passes one fails with the reason.",
    ),
    Code(
        "W-REQUIRED",
        "optional parameters are required by the API",
        "The page documents these parameters as optional, but the API refuses every request "
        "without them. Signatures and the manifest require them, so that the mistake shows before "
        "a request is sent.",
    ),
)

_WRITING = (
    Code(
        "E-OUTDIR",
        "the output folder cannot be written to",
        "The folder, or something in it, is a symbolic link, is not a folder, or contains files "
        "that toolpress did not write where generated files would go. Nothing was written. Choose "
        "another folder, or move those files.",
    ),
    Code(
        "W-EDITED",
        "a generated file was edited by hand",
        "The file differs from what toolpress wrote there. Each run replaces generated "
        "files, so the edit is lost. Change the specs or the templates instead.",
    ),
)

CODES: Mapping[str, Code] = MappingProxyType(
    {
        entry.code: entry
        for part in (_READING, _PAGE, _SPECS, _BINDING, _PROPOSING, _PLANNING, _WRITING)
        for entry in part
    }
)
"""All codes. Add a code to the part of the pipeline that reports it."""
