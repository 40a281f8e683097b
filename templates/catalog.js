"use strict";

// The data come from documents that nobody vouches for: they become text nodes, never markup.
const { service, groups, types, tools } = JSON.parse(document.getElementById("data").textContent);

const CHUNK = 120; // rows that are made at once
const MOST = 2000; // rows that are made to show where a tool is among the others
const FEW = 8; // values that are shown at once

const [query, group, results, count, content, unknown, tool, about, said] = [
  "query", "group", "results", "count", "content", "unknown", "tool", "about", "said",
].map((id) => document.getElementById(id));
const byName = new Map(tools.map((one) => [one.name, one]));
for (const one of tools) {
  for (const alias of one.aliases ?? []) byName.set(alias, byName.get(alias) ?? one);
}

function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== "" && child != null));
  return element;
}

const code = (text) => h("code", {}, text);
const plural = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
const address = (name) => `#${encodeURIComponent(name)}`;

// -- the finder -----------------------------------------------------------------------------------

let found = []; // indices of tools
let shown = 0; // how many of them have rows
let haystacks = null;

function haystack(one) {
  return [
    one.name, one.title, one.method, groups[one.group],
    ...(one.text ?? []).flat(), ...(one.scopes ?? []), ...(one.aliases ?? []),
    ...(one.requests ?? []).flat(), ...(one.parameters ?? []).map((each) => each.name),
  ].join("\n").toLowerCase();
}

/** How well a tool fits words that it holds: those of its name count most. */
function rank(one, words) {
  const title = one.title.toLowerCase().split(" ");
  const name = one.name.toLowerCase();
  let points = 0;
  for (const word of words) {
    if (title.includes(word) || name === word) points += 4;
    else if (title.some((each) => each.startsWith(word))) points += 3;
    else if (name.includes(word)) points += 2;
    else if (groups[one.group].toLowerCase().includes(word)) points += 1;
  }
  return points - title.length / 100;
}

function find() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const effect = document.querySelector('[name="effect"]:checked').value;
  if (words.length) haystacks ??= tools.map(haystack);
  found = [];
  tools.forEach((one, index) => {
    if (group.value !== "" && one.group !== Number(group.value)) return;
    if (effect && one.effect !== effect) return;
    if (words.every((word) => haystacks[index].includes(word))) found.push(index);
  });
  if (words.length) {
    const points = new Map(found.map((index) => [index, rank(tools[index], words)]));
    found.sort((a, b) => points.get(b) - points.get(a) || a - b);
  }
  count.textContent = found.length ? plural(found.length, "tool") : "No tool fits. Try fewer words or another group.";
  list();
}

function row(one, grouped) {
  const link = h("a", { href: address(one.name) },
    h("span", {}, one.title),
    h("span", { className: "effect", "data-effect": one.effect }, one.effect),
    h("span", { className: "slug" }, grouped ? one.name : `${one.name} \u00b7 ${groups[one.group]}`));
  if (current() === one) link.setAttribute("aria-current", "page");
  return h("li", {}, link);
}

function list() {
  results.replaceChildren();
  results.scrollTop = 0;
  shown = 0;
  more();
}

/** Rows for the next tools found, and a button for those after them, which presses itself. */
function more() {
  results.querySelector(".more")?.remove();
  const grouped = !query.value.trim();
  let rows = results.querySelector(":scope > :last-child ul, :scope > ul:last-child");
  const fragment = document.createDocumentFragment();
  for (const index of found.slice(shown, shown + CHUNK)) {
    const one = tools[index];
    const previous = shown ? tools[found[shown - 1]] : null;
    if (!rows || (grouped && previous?.group !== one.group)) {
      rows = h("ul", {});
      const heading = grouped ? h("h2", {}, groups[one.group]) : null;
      fragment.append(h("section", {}, heading, rows));
    }
    rows.append(row(one, grouped));
    shown += 1;
  }
  results.append(fragment);
  if (shown < found.length) {
    const button = h("button", { type: "button" }, `Show more of ${plural(found.length, "tool")}`);
    button.addEventListener("click", () => {
      const links = results.querySelectorAll("a").length;
      const focused = document.activeElement === button;
      more();
      if (focused) results.querySelectorAll("a")[links].focus();
    });
    results.append(h("p", { className: "more" }, button));
    nearEnd.disconnect();
    nearEnd.observe(button);
  }
}

const nearEnd = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting && document.activeElement !== entry.target)) more();
});

/** Arrow keys lead from the search field through the rows, and back. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (!step || (at < 0 && document.activeElement !== query)) return;
  event.preventDefault();
  if (at + step >= links.length) results.querySelector("button")?.focus();
  else (links[at + step] ?? query).focus();
}

// -- a tool ---------------------------------------------------------------------------------------

/** Text in which the names of tools are links, and what is in backticks is code. */
function prose(text) {
  return text.split(/(\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|`[^`]+`)/).map((part, index) => {
    if (index % 2 && byName.has(part)) return h("a", { href: address(part) }, part);
    return index % 2 && part[0] === "`" ? code(part.slice(1, -1)) : part;
  });
}

function copier(label, text) {
  const button = h("button", { type: "button", "aria-label": `Copy ${label}` }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = "Copied";
      button.textContent = "Copied";
    } catch {
      said.textContent = "The browser does not allow copying";
      button.textContent = "Not allowed";
    }
    setTimeout(() => { button.textContent = "Copy"; said.textContent = ""; }, 2000);
  });
  return button;
}

function example(title, label, text) {
  return h("section", { className: "example" },
    h("div", { className: "head" }, h("h3", {}, title), copier(label, text)),
    h("pre", {}, code(text)));
}

function examples(one) {
  const call = { name: one.name, arguments: one.arguments };
  return h("div", { className: "examples" }, h("div", {},
    one.python ? example("Python", "the Python call", one.python) : null,
    example("Tool call", "the tool call", JSON.stringify(call, null, 2))));
}

/** A list of terms, each with its descriptions; those without any are left out. */
function terms(className, entries) {
  const kept = entries.filter(([, descriptions]) => descriptions.length);
  const list = kept.flatMap(([term, descriptions]) =>
    [h("dt", { className: term === "Shape" ? "shape" : "" }, term), ...descriptions.map((each) => h("dd", {}, each))]);
  return list.length ? h("dl", { className }, list) : null;
}

/** Values of a list; all of them on demand. */
function values(all) {
  const chip = (value) => code(JSON.stringify(value));
  const few = h("div", { className: "values" }, all.slice(0, all.length > FEW + 2 ? FEW : all.length).map(chip));
  if (all.length <= FEW + 2) return [few];
  return [few, disclosure(`all ${all.length} values`, () => h("div", { className: "values" }, all.map(chip)))];
}

/** A part that is made when it is first opened. */
function disclosure(label, make) {
  const details = h("details", {}, h("summary", {}, label));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) {
      details.append(h("div", { className: "nested" }, make()));
    }
  });
  return details;
}

/** What a type is beyond its label, as terms. */
function shape(number) {
  const type = types[number];
  const items = types[type.items] ?? {};
  const simple = Object.keys(items).every((key) => ["label", "values", "facts"].includes(key));
  const parts = [];
  if (type.members) {
    parts.push(disclosure(plural(type.members.length, "member"), () => members(type.members)));
  }
  if (!simple) parts.push(nested(`each item: ${items.label}`, type.items));
  if (type.others !== undefined) {
    parts.push(nested(`each other member: ${types[type.others].label}`, type.others));
  }
  (type.first ?? []).forEach((each, index) =>
    parts.push(nested(`item ${index + 1}: ${types[each].label}`, each)));
  (type.options ?? []).forEach((each, index) =>
    parts.push(nested(`alternative ${index + 1}: ${kind(types[each])}`, each)));
  return [
    ...constraints(type, "Value", "Must be"),
    ...(simple ? constraints(items, "Each item", "Each item") : []),
    ["Shape", parts],
  ];
}

function constraints({ values: all, facts }, one, fact) {
  return [
    [all?.length > 1 && one === "Value" ? "Values" : one, all ? values(all) : []],
    [fact, facts ? [facts.join(", ")] : []],
  ];
}

/** What tells an alternative from others: the member that has one value, else its type. */
function kind(type) {
  for (const [name, number] of type.members ?? []) {
    const fixed = types[number].values;
    if (fixed?.length === 1) return `${name} ${JSON.stringify(fixed[0])}`;
  }
  return type.label;
}

function nested(label, number) {
  return disclosure(label, () => {
    const { members: all, others } = types[number];
    if (all && others === undefined) return members(all);
    return terms("details", shape(number)) ?? h("p", {}, types[number].label);
  });
}

function members(all) {
  return h("ul", {}, all.map(([name, number, flags]) =>
    h("li", { className: "parameter" },
      h("div", { className: "head" }, code(name),
        flags & 1 ? h("span", { className: "required" }, "required") : null,
        h("span", { className: "type" }, types[number].label),
        flags & 2 ? h("span", { className: "type" }, "deprecated") : null),
      terms("details", shape(number)))));
}

function literal(value) {
  return code(JSON.stringify(value));
}

function place([location, name, remark]) {
  return h("span", {},
    h("span", { className: "place" }, location), name ? code(name) : "as a whole",
    remark ? ` (${remark})` : null);
}

function parameter(one) {
  return h("li", { className: "parameter" },
    h("div", { className: "head" }, code(one.name),
      one.required ? h("span", { className: "required" }, "required") : null,
      h("span", { className: "type" }, types[one.type].label),
      one.deprecated ? h("span", { className: "type" }, "deprecated") : null),
    one.refused ? h("p", { className: "refused" }, "Not accepted: ", prose(one.refused)) : null,
    one.text ? h("p", {}, prose(one.text)) : null,
    one.remarks ? h("p", {}, prose(one.remarks.join(" "))) : null,
    terms("details", [
      ["Sent in", (one.slots ?? []).map(place)],
      ["Python", one.argument && one.argument !== one.name ? [code(one.argument)] : []],
      ...shape(one.type),
      ["Default", "default" in one ? [literal(one.default)] : []],
      ["Example", "example" in one ? [literal(one.example)] : []],
    ]));
}

function parameters(one) {
  const all = one.parameters ?? [];
  const sorted = [...all.filter((each) => each.required), ...all.filter((each) => !each.required)];
  return h("section", { "aria-labelledby": "parameters" },
    h("h3", { id: "parameters" }, "Parameters ", h("small", {}, all.length || "none")),
    all.length ? h("ul", { className: "parameters" }, sorted.map(parameter)) : null);
}

function paragraphs(text, notes) {
  const blocks = [...(text ?? []), ...(notes ?? []).map((each) => [each])];
  return h("div", { className: "prose" }, blocks.flatMap(([first, ...items]) => [
    first ? h("p", {}, prose(first)) : null,
    items.length ? h("ul", {}, items.map((each) => h("li", {}, prose(each)))) : null,
  ]));
}

function summary(one) {
  const badge = (text) => h("span", { className: "badge" }, text);
  return h("header", {},
    h("p", { className: "back only-narrow" }, h("a", { href: "#" }, "All tools")),
    h("p", { className: "crumb" }, groups[one.group]),
    h("h2", { tabIndex: -1 }, one.title),
    h("p", { className: "name" }, code(one.name), copier("the name", one.name)),
    h("p", { className: "badges" },
      h("span", { className: "effect", "data-effect": one.effect }, one.effect),
      one.idempotent ? badge("idempotent") : null,
      one.deprecated ? badge("deprecated") : null),
    one.unavailable ? h("p", { className: "notice" }, `Cannot be called: ${one.unavailable}.`) : null,
    paragraphs(one.text, one.notes),
    terms("facts", [
      ["Request", (one.requests ?? []).map(([method, path, condition]) => h("span", {},
        h("span", { className: "method" }, method), code(path), condition ? ` ${condition}` : null))],
      ["Body", one.bodies ?? []],
      ["Rate limits", one.limits ?? []],
      ["Scopes", one.scopes ? [one.scope_choices ?? one.scopes.join(", ")] : []],
      ["Python method", one.python ? [code(one.method)] : []],
      ["Other names", (one.aliases ?? []).map(code)],
    ]));
}

// -- addresses ------------------------------------------------------------------------------------

function hash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

const current = () => byName.get(hash());
let left = { scroll: 0, name: "" }; // where the list was before a tool took its place

/** Shows what the address names; `moved`: somebody followed a link. */
function show(moved) {
  const name = hash();
  const one = byName.get(name);
  const detail = Boolean(one) || name === "/about";
  if (detail && document.body.dataset.view === "list") left.scroll = window.scrollY;
  document.body.dataset.view = detail ? "detail" : "list";
  document.title = `${one ? `${one.title} \u00b7 ` : ""}${service} tools`;
  unknown.hidden = detail || name === "";
  unknown.textContent = unknown.hidden ? "" : `There is no tool ${name}.`;
  about.hidden = Boolean(one);
  tool.hidden = !one;
  tool.replaceChildren(...(one ? [summary(one), one.arguments ? examples(one) : "", parameters(one)] : []));
  const at = found.indexOf(tools.indexOf(one));
  while (shown <= at && at < MOST) more();
  for (const link of results.querySelectorAll("[aria-current]")) link.removeAttribute("aria-current");
  const link = one && [...results.querySelectorAll("a")].find((each) => each.hash === address(one.name));
  link?.setAttribute("aria-current", "page");
  if (detail) {
    content.scrollTop = 0;
    link?.scrollIntoView({ block: "nearest" });
    if (moved) {
      window.scrollTo(0, 0);
      (one ? tool : about).querySelector("h2").focus({ preventScroll: true });
    }
    left.name = name;
  } else if (moved) {
    window.scrollTo(0, left.scroll);
    const back = [...results.querySelectorAll("a")].find((each) => each.hash === address(left.name));
    (back ?? query).focus({ preventScroll: true });
  }
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address stays that of the tool
  (content.querySelector("article:not([hidden])").offsetParent ? content : query).focus();
});
query.addEventListener("input", find);
group.addEventListener("change", find);
query.form.addEventListener("change", (event) => event.target.name === "effect" && find());
query.form.addEventListener("submit", (event) => {
  event.preventDefault();
  results.querySelector("a")?.click();
});
document.querySelector(".finder").addEventListener("keydown", walk);
window.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    if (document.body.dataset.view === "detail" && !query.offsetParent) location.hash = "";
    query.focus();
    query.select();
  }
});
window.addEventListener("hashchange", () => show(true));
find();
show(false);
