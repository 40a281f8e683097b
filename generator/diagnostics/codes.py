"""The catalogue of codes: what each diagnostic means and what to do about it.

Every code that any stage reports stands here, sorted within the part of the pipeline it comes
from. `E-` codes are errors, after which nothing is written; `W-` codes are warnings.
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
        "Inputs are read as UTF-8, with or without a byte order mark. UTF-16, UTF-32 and bytes "
        "that are no UTF-8 are refused rather than guessed at, since a wrong guess garbles "
        "descriptions without anyone noticing. The same code is reported when a row of the page "
        "is \u2705 or \u2014 as it looks after UTF-8 was once read in another encoding: then the "
        "damage happened before, and the page has to be copied again.",
    ),
    Code(
        "E-READ",
        "the file cannot be read",
        "The file does not exist, is no regular file (a folder, a named pipe, a device), or may "
        "not be read by the user who runs toolpress. Every service needs a page and service.yaml "
        "(`toolpress new` makes both). Check the path, which is relative to the current "
        "folder, and the permissions.",
    ),
    Code(
        "E-TOO-LARGE",
        "a line or a file is beyond the limit",
        "A page and a file of specs may have 16 MiB, a vendor's document and the wire facts made "
        "from it 64 MiB, and a line of the page 1,048,576 characters. What is larger is usually a "
        "file of another kind, or an image pasted into the text as a data URL. Remove it, or "
        "split the line.",
    ),
)

_PAGE = (
    Code(
        "E-AMBIGUOUS",
        "the text can be read in two ways",
        "Nothing separates the parts of a page from each other, so they are told apart by their "
        "shape. Here two readings fit: a title that itself contains `Integration name:`, a row "
        "with two slugs, a parameter called `Parameters`, `\u2014` or `\u2705`, or rows behind "
        "`No parameters required.`. toolpress does not pick one. Reword the row so that one "
        "reading is left.",
    ),
    Code(
        "E-CTRL-CHAR",
        "the page holds a NUL character",
        "The character U+0000 is no text: databases, terminals and programming languages cut a "
        "text off there or refuse it. A page that holds one was damaged, or is a file of another "
        "kind. Remove it, or copy the page again.",
    ),
    Code(
        "E-DUP-PARAM",
        "a parameter is documented twice, differently",
        "Two parameters of one tool have the same name but not the same type, mark, example or "
        "description. Only one of them can be what the API takes. The message names both lines: "
        "remove the wrong one, or correct its name.",
    ),
    Code(
        "E-DUP-TOOL",
        "a slug is documented twice, differently",
        "Two tools have the same slug but differ in title, description or parameters. Callers "
        "reach a tool by its slug, so one of them could never be called. The message names both "
        "lines: remove one, or correct its slug.",
    ),
    Code(
        "E-EXAMPLE",
        "the row of a parameter's example is missing",
        "Behind a parameter's type, or behind the mark \u2705, stands its example: a JSON literal, "
        "or \u2014 where there is none. Here comes prose or the next parameter instead. Taking it "
        "for the example would lose the description, so the row has to be put in.",
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
        "A second `Tools (N)` stands between two tools: two pages were put into one file. Their "
        "tools belong to different services and are not mixed. Give each page a file of its own.",
    ),
    Code(
        "E-NO-TOOLS",
        "the file documents no tool",
        "No row of the form `<title>Integration name: SLUG` was found. Often the file is not the "
        "text of the page but its HTML, an export as JSON, a PDF, or an error page that was saved "
        "by mistake; the message says what it looks like. Copy the text of the page, from the "
        "name of the service to the last tool.",
    ),
    Code(
        "E-PARAMETERS",
        "the heading or the list of parameters is missing",
        "Behind the description each tool has the row `Parameters`, and behind it either "
        "parameters or `No parameters required.`. One of these is missing or spelled in another "
        "way, so nothing shows where the description ends.",
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
        "Behind the type \u2705 marks a required parameter; an optional one has no mark at all. "
        "Crosses, other ticks and words such as `Yes` are refused, for it cannot be known what "
        "they say, and neither may the mark stand twice or behind the example.",
    ),
    Code(
        "E-ROW-FORMAT",
        "the parameters are laid out as a table",
        "Name, type, mark, example and description stand in one row, separated by tabs or bars. "
        "Expected is one row for each of them, as the page shows when its text is copied rather "
        "than its table.",
    ),
    Code(
        "E-SLUG",
        "a tool's slug is missing or malformed",
        "A slug names the tool for callers. It is made of letters, digits and underscores, begins "
        "with a letter and has at most 128 characters. Everything else is refused, since a slug "
        "becomes the name of a method.",
    ),
    Code(
        "E-TITLE",
        "a tool's title is missing or stands apart",
        "A tool begins with its title in a row of its own, and the title again in front of "
        "`Integration name:`. Here there is no title, or a row between the header and the first "
        "tool that is not its title. Correct the row, or remove it.",
    ),
    Code(
        "E-TRUNCATED",
        "the page ends in the middle",
        "The file ends within a tool: behind a title, a name, a type or a mark, or before the "
        "parameters. Most likely the page was not copied to its end. Where the last row is "
        "meant as text, end it with a full stop so that it cannot be taken for a name.",
    ),
    Code(
        "E-TYPE",
        "a parameter's type is missing or not known",
        "Types are string, integer, number, boolean, array and object. Others, such as `any`, "
        "`date` or `string[]`, are not translated by guess. Correct the row; the items of an "
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
        "A control character, a mark that turns the direction of writing, a bare carriage return "
        "or a character without width stands in the text. It is kept as data and escaped wherever "
        "it is printed. Such characters come from careless copying, or serve to show people other "
        "text than programs read.",
    ),
    Code(
        "W-DASH",
        "another dash stands for `no example`",
        "In place of \u2014 (U+2014) stands another dash. It is read as no example, because a "
        "lone dash is no JSON.",
    ),
    Code(
        "W-DUP-PARAM",
        "a parameter is documented twice, identically",
        "The same parameter stands twice, word for word. One is kept; nothing is lost.",
    ),
    Code(
        "W-DUP-TOOL",
        "a tool is documented twice, identically",
        "The same tool stands twice, word for word. One is kept; nothing is lost.",
    ),
    Code(
        "W-EXAMPLE-JSON",
        "an example is not JSON",
        "An example is a JSON literal: strings in double quotes, no NaN, no name twice in an "
        "object, no number beyond what JSON readers take. This one is none, so it is kept as text "
        "for readers and is not offered to programs as an example value. It is never evaluated.",
    ),
    Code(
        "W-EXAMPLE-TYPE",
        "an example contradicts its parameter's type",
        "The example is JSON but not of the documented type. One of the two is wrong; the type is "
        "believed, and the example is kept as text and not offered as an example value.",
    ),
    Code(
        "W-LONG-DESCRIPTION",
        "a description is absurdly long",
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
        "W-NAME-CONFLICT",
        "two names of one tool mean the same value",
        "One name is another spelling of the other, as `page[size]` is of `page__size`, or leads "
        "into a value that is a parameter itself, as `filter.name` does beside `filter`. Both are "
        "kept. Say in bindings.yaml where each of them goes, lest one overwrite the other.",
    ),
    Code(
        "W-NO-DESCRIPTION",
        "a tool has no description",
        "Nothing stands between the tool's title and its parameters. People and models choose a "
        "tool by its description; without one it is called at the wrong time or never.",
    ),
    Code(
        "W-PREFIX",
        "a slug lacks the service's prefix",
        "Slugs begin with the name of the service, which is left away in the names of methods. "
        "This one does not, and is kept whole. A tool of another service may have slipped in.",
    ),
    Code(
        "W-PROMPT-INJECTION",
        "the text gives orders to a model",
        "Descriptions are handed to language models as they are. This one contains words that are "
        "typical of planted orders: to ignore what was said before, to keep something from the "
        "user, to read files with secrets. The text is kept, since it is data; but somebody "
        "should read it before the tool is offered to a model.",
    ),
    Code(
        "W-RATE-LIMIT",
        "a rate limit is unclear or contradicts another",
        "The text announces a rate limit in words that fit none of the known forms; then none is "
        "taken, because a wrong limit is worse than none. Or the limits read contradict each "
        "other; then all are kept, and the strictest one rules.",
    ),
    Code(
        "W-SECRET",
        "the page holds what looks like a live credential",
        "An example or a text looks like an API key, a token or a password that works: it begins "
        "like the keys of a known vendor, or stands behind `Bearer` or `Basic` and is too random "
        "for a placeholder. Such an example is left out of the model, so that it is not published "
        "with the manifest; a text is kept as it is. Revoke the credential if it is live, and "
        "remove it from the page.",
    ),
    Code(
        "W-SLUG-CASE",
        "a slug holds small letters",
        "Slugs are written in capitals. This one is taken exactly as it is written, and callers "
        "have to write it the same way.",
    ),
    Code(
        "W-TITLE",
        "a tool's title is not repeated",
        "The title stands in a row of its own and again in front of `Integration name:`. The two "
        "differ, or the first is missing; then the row above is taken as the end of the text "
        "before.",
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
        "The page says how many tools there are, and documents another number; or it gives no "
        "number, or two. Pages often load the rest only when scrolled down. If tools are "
        "missing, copy the page again; generation goes on with those that are there.",
    ),
    Code(
        "W-TRAILING",
        "the page ends with the site's footer",
        "The last description runs into lines that look like the bottom of a web page: a "
        "question whether it was helpful, a copyright line. They are kept as text. Remove "
        "them from the file, lest they end up in documentation.",
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
        "The file is made by `toolpress import-openapi` and is not edited by hand. What is in it "
        "does not have the shape that the importer writes: it was edited, or merged wrongly, or "
        "written by another version. Import the vendor's document again.",
    ),
    Code(
        "E-OPENAPI",
        "the vendor's document cannot be used",
        "The document is neither OpenAPI 3 nor Swagger 2.0 in JSON or YAML, has no paths, or nests "
        "or unfolds beyond all measure. Check that the right file was passed, and that it was "
        "downloaded whole.",
    ),
    Code(
        "E-OPENAPI-BODY",
        "a tool needs a body that cannot be made",
        "The operation takes its body only in a media type that packages do not write, such as "
        "XML. Leave the tool out in bindings.yaml, with this as its reason.",
    ),
    Code(
        "E-OPENAPI-OVERLAY",
        "an overlay cannot be applied",
        "A file passed as --overlay is no OpenAPI Overlay 1, or one of its actions changes "
        "nothing: its target selects nothing in any document. Correct the action, or remove it "
        "when the vendor has mended the document.",
    ),
    Code(
        "E-PACKAGE-NAME",
        "a package or class cannot be called that",
        "Names of distributions, import packages and classes come from service.yaml. They must "
        "follow Python's rules, and an import package may not carry the name of a module that "
        "Python itself brings, which it would hide from everything else in the process.",
    ),
    Code(
        "E-SPEC",
        "a file of specs does not say what is expected",
        "A member of service.yaml or bindings.yaml is missing, unknown, of another kind or out of "
        "range. The message names the member and what it must be.",
    ),
    Code(
        "E-YAML",
        "the file is not the YAML that is taken",
        "Specs are plain YAML: mappings with text as keys, sequences, and scalars. Keys that "
        "stand twice, tags, merge keys and characters that YAML forbids are refused, as is a "
        "file that is empty.",
    ),
    Code(
        "W-OPENAPI-KEY",
        "a key stands twice in the vendor's document",
        "The last value is kept, as most readers of JSON and YAML do. What the first one said is "
        "lost: correct the document, or tell the vendor.",
    ),
    Code(
        "W-OPENAPI-MEDIA",
        "part of a body or a response could not be imported",
        "A body or a response says something that the importer does not take, or an operation "
        "describes no response of success. The rest is imported; what is left out is named.",
    ),
    Code(
        "W-OPENAPI-OPERATION",
        "part of an operation could not be imported",
        "The vendor's document describes something about an operation or the server in a way that "
        "the importer does not take. The rest of the operation is imported; what is left out is "
        "named.",
    ),
    Code(
        "W-OPENAPI-PARAMETER",
        "a parameter of an operation could not be imported",
        "The vendor's document describes a parameter in a way that requests cannot honour: "
        "without a place, in an unknown style, or in a path that lacks it. What is left out is "
        "named.",
    ),
    Code(
        "W-OPENAPI-REF",
        "a reference leads nowhere",
        "A `$ref` in the vendor's document cannot be followed: its target is missing, is remote, "
        "lies outside the document's folder, or is the reference itself. A schema there is "
        "imported as any value; anything else is left out.",
    ),
    Code(
        "W-OPENAPI-SCHEMA",
        "part of a schema could not be imported",
        "A schema uses a feature that the importer does not take, or contains itself without a "
        "name. The place is imported as a value of any shape, so requests are checked less there.",
    ),
    Code(
        "W-OPENAPI-SERVER",
        "service.yaml and the vendor's document name different servers",
        "Requests go to `api.base_url` of service.yaml. No server of the document is there: a part "
        "of the path may be missing, such as a version, or the document is that of a test system. "
        "Correct the one that is wrong.",
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
        "The parameter's name could have been made from more than one slot of the operation. The "
        "message names them; settle it in bindings.yaml.",
    ),
    Code(
        "E-BIND-BODY",
        "an operation takes a body that cannot be sent",
        "Clients send bodies of JSON and multipart forms. The operation takes another media type, "
        "in which a body would be wrong or nothing. Bind the tool to another operation.",
    ),
    Code(
        "E-BIND-CONFLICT",
        "several parameters go to one slot",
        "Two or more parameters would fill the same slot of the request, so that one would "
        "overwrite the other without a word. Bind all but one elsewhere, or to nothing with the "
        "reason, in bindings.yaml.",
    ),
    Code(
        "E-BIND-IDLE",
        "an entry of bindings.yaml changes nothing",
        "What the entry says would happen without it, or can never happen. Entries are exceptions, "
        "each with its reason; one without effect misleads whoever reads it. Remove it.",
    ),
    Code(
        "E-BIND-NONE",
        "a parameter matches no slot",
        "The operation has no slot whose name could have become the parameter's. Every parameter "
        "of every tool is accounted for: bind it in bindings.yaml, or bind it to nothing and say "
        "why. The help line names the nearest slots.",
    ),
    Code(
        "E-BIND-REQUIRED",
        "nothing fills a slot that the API requires",
        "The operation requires a value that no parameter of the tool gives and that is not "
        "fixed. Every call would be refused. Bind a parameter to it, or give it a constant, in "
        "bindings.yaml.",
    ),
    Code(
        "E-BIND-SLOT",
        "bindings.yaml names a slot that is not there",
        "An entry binds a parameter to a slot that the operation does not have. The API may have "
        "changed since the entry was written. The help line names the nearest slots.",
    ),
    Code(
        "E-BIND-UNKNOWN",
        "bindings.yaml names something that the page does not have",
        "An entry speaks of a tool or a parameter that the page does not document. It is "
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
        "a proposed operation is not decided",
        "`toolpress new` and `import-openapi --propose` write the likeliest operation of a tool "
        "whose name does not tell it. A wrong one would write to a live account, so somebody has "
        "to read each entry: remove `proposed: true` where it is right, take one of the other "
        "candidates, or leave the tool out.",
    ),
)

_PLANNING = (
    Code(
        "W-DRAFT",
        "operations are missing from a draft",
        "A draft holds what can be sent without any decision. These operations take a body of a "
        "media type that packages do not make, or have parameters whose names cannot be told "
        "apart. Write such a tool by hand, and decide in bindings.yaml what its names do not tell.",
    ),
    Code(
        "W-LEFT-OUT",
        "tools of the page are left out",
        "bindings.yaml leaves these tools out of the package, with the reason. The README of the "
        "package and its manifest name them. Remove the entry once the tool can be had.",
    ),
    Code(
        "W-LIMIT-DIFFERS",
        "the page and the vendor give different rate limits",
        "For these tools the page names other limits than the vendor's own document. The page is "
        "often older. The client keeps to the vendor's figures; the manifest shows both.",
    ),
    Code(
        "W-NO-OPERATIONS",
        "no document is imported",
        "Nothing says where in a request the parameters of the page go. The package has the "
        "manifest and the models of arguments, and refuses every call. Import the vendor's OpenAPI "
        "documents with `toolpress import-openapi`, or write the operations down as one.",
    ),
    Code(
        "W-REFUSED",
        "documented parameters cannot be sent",
        "The page documents parameters that the API no longer takes, and bindings.yaml binds them "
        "to nothing, with the reason. They are left out of signatures and of the manifest; a call "
        "that passes one is refused with the reason.",
    ),
    Code(
        "W-REQUIRED",
        "parameters are required against the page",
        "The page documents these parameters as optional, but the API refuses every request "
        "without them. Signatures and the manifest require them, so that the mistake shows before "
        "a request is made.",
    ),
)

_WRITING = (
    Code(
        "E-OUTDIR",
        "the output folder cannot be written to",
        "The folder, or something in it, is a symbolic link, is no folder, or holds files of "
        "somebody else where generated ones would go. Nothing was written. Choose another "
        "folder, or move what is in the way.",
    ),
    Code(
        "W-EDITED",
        "a generated file was edited by hand",
        "The file differs from what toolpress wrote there. Generated files are written anew each "
        "time, so the edit is lost; what it was meant for belongs into the specs or the templates.",
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
