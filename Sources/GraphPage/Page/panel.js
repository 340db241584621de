// What is said of the node, line or chain that is chosen.
import { claims, claimsAbout, claimsOf, documents, edgeKinds, lineOf, nodes, outlets, placeOf, relationOf, relations } from "./data.js";
import { claimItem, mark, nodeLink, statement } from "./claims.js";
import { supportOf } from "./filter.js";
import { announce, link, make, named, swatch } from "./markup.js";
import { change, choose, hasFilter, state } from "./state.js";
import { capitalised, counted, kindOf, modalityCounts, unstated } from "./words.js";

const panel = document.getElementById("panel");

const heading = (...content) => make("h2", { tabindex: "-1", id: "chosen" }, ...content);
const close = () => make("button", { type: "button", class: "close", onclick: () => choose({}, { returns: true }) }, "Close");
// On a narrow window the map is below all that is said.
const toMap = () => make("button", { type: "button", class: "plain to-map", onclick: () => {
  change({ table: false });
  const canvas = document.getElementById("canvas");
  canvas.scrollIntoView({ block: "start" });
  canvas.focus({ preventScroll: true });
} }, "See it on the map");
const hiddenNote = (count) => (count ? make("p", { class: "hidden-note" }, `The filters hide ${counted(count, "more claim")}.`) : "");

// Claims by what they say and which way, each group with the other names and their claims.
function groups(node, indices) {
  const found = new Map();
  for (const claim of indices) {
    const { kind, source, target } = claims[claim];
    const isOut = source === node;
    const key = kind * 2 + (isOut ? 1 : 0);
    const other = isOut ? target : source;
    const group = found.get(key) ?? { kind, isOut, others: new Map() };
    group.others.set(other, [...(group.others.get(other) ?? []), claim]);
    found.set(key, group);
  }
  return [...found].sort((first, second) => first[0] - second[0]).map(([, group]) => group);
}

function groupSection({ kind, isOut, others }) {
  const title = capitalised(isOut ? edgeKinds[kind].verb : edgeKinds[kind].inverse);
  const sorted = [...others].sort((first, second) => second[1].length - first[1].length || first[0] - second[0]);
  return make("section", { class: "group" },
    make("h3", {}, swatch(`e${kind}`), `${title} `, make("span", { class: "count" }, String(others.size))),
    sorted.map(([other, list]) => make("div", { class: "other" },
      make("h4", {}, mark(list), nodeLink(other), list.length > 1 ? make("span", { class: "count" }, ` ${counted(list.length, "claim")}`) : ""),
      make("ul", {}, list.map((claim) => claimItem(claim, outlets))))));
}

function facts(node) {
  const { aliases, region, roles, identifiers, url } = nodes[node];
  const rows = [
    ["Also called", aliases && named(aliases.join(", "))],
    ["Region", region !== undefined && nodeLink(region)],
    ["Roles", roles && roles.map(({ at, role }) => make("div", {}, role ? [named(role), ", "] : "", nodeLink(at)))],
    ["Identifiers", identifiers && named(identifiers.join(", "))],
    ["On the web", url && link(url, url)],
  ].filter(([, value]) => value);
  return rows.length ? make("dl", {}, rows.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]).flat()) : "";
}

// Who stands behind what is said of a node, in one sentence.
function standing(own) {
  const from = new Set(own.map((claim) => claims[claim].document).filter((document) => document !== undefined));
  if (!own.length) return "";
  const sources = supportOf(own, state.filter);
  const counts = modalityCounts(own);
  const standing = sources ? `, ${counted(sources, "independent source")}`
    : unstated(own) ? ", none of which states it as a fact" : from.size ? " of unknown publisher" : "";
  return make("p", { class: "standing" },
    `${counted(own.length, "claim")}${counts ? ` (${counts})` : ""} in ${counted(from.size, "document")}${standing}.`);
}

function nodePanel(node, passing) {
  const all = claimsOf[node];
  const own = all.filter((claim) => passing[claim]);
  const about = claimsAbout[node].filter((claim) => passing[claim]);
  const { description } = nodes[node];
  const hidden = all.length - own.length;
  return [
    close(),
    make("p", { class: "kicker" }, swatch(`n${nodes[node].kind}`), kindOf(node)),
    heading(named(nodes[node].name)),
    description && make("p", { class: "description", dir: "auto" }, description),
    standing(own),
    facts(node),
    make("p", { class: "ways" }, placeOf.has(node) ? toMap() : "",
      make("button", { type: "button", class: "plain", id: "link-from", onclick: () => startChain(node) }, "Find a chain from here to another name")),
    placeOf.has(node) || !all.length ? "" : make("p", { class: "hidden-note" }, "Too many names to draw all: this one is not on the map."),
    groups(node, own).map(groupSection),
    about.length
      ? make("section", { class: "group" },
        make("h3", {}, "Spoken of in other claims ", make("span", { class: "count" }, String(about.length))),
        about.map((claim) => make("div", { class: "other" }, make("h4", {}, statement(claim)), make("ul", {}, claimItem(claim, outlets)))))
      : "",
    all.length || about.length ? "" : make("p", {}, "No claim here names it."),
    hiddenNote(hidden),
  ];
}

function startChain(node) {
  document.getElementById("chain").open = true;
  choose({ from: node }, { asksForEnd: true });
}

function linePanel(claim, passing) {
  const all = relations[relationOf[claim]];
  const own = all.filter((other) => passing[other]);
  return [
    close(),
    make("p", { class: "kicker" }, swatch(`e${claims[claim].kind}`), edgeKinds[claims[claim].kind].label),
    heading(statement(claim, own.length ? own : all)),
    lineOf.has(claim) ? toMap() : "",
    standing(own),
    make("ul", { class: "other" }, own.map((other) => claimItem(other, outlets))),
    hiddenNote(all.length - own.length),
  ];
}

function chainPanel(chain) {
  const { from, to } = state;
  if (from === undefined || to === undefined) return introPanel();
  if (from === to) return [close(), heading("A chain"), make("p", {}, "Choose two different names.")];
  const ends = [named(nodes[from].name), " and ", named(nodes[to].name)];
  if (!chain) {
    return [
      close(), heading("No chain"),
      make("p", {}, "No chain of claims links ", ends, hasFilter() ? " among those that the filters leave. " : ". ",
        "Plans, opinions and denials do not count unless a filter names them."),
    ];
  }
  return [
    close(),
    make("p", { class: "kicker" }, counted(chain.length - 1, "step")),
    heading("How ", ends, " are linked"),
    toMap(),
    chain.count > 1 ? make("p", {}, `One of ${chain.count.toLocaleString("en")} chains of that length, the one with most sources.`) : "",
    make("ol", { class: "chain" }, chain.slice(1).map(({ claims: list }) => make("li", {},
      list.map((claim) => make("div", { class: "other" }, make("h3", {}, statement(claim)), make("ul", {}, claimItem(claim, outlets))))))),
  ];
}

function introPanel() {
  const busiest = nodes.map((node, index) => index).filter((node) => claimsOf[node].length)
    .sort((first, second) => claimsOf[second].length - claimsOf[first].length || first - second).slice(0, 6);
  if (!busiest.length) return [make("p", { class: "notice" }, "There is no claim to show: the selection that this page was made from is empty.")];
  return [
    make("h2", { id: "chosen", tabindex: "-1" }, "Where to begin"),
    make("p", {}, "Find a name above, or choose one: these have the most claims."),
    make("ul", { class: "busiest" }, busiest.map((node) => make("li", {},
      swatch(`n${nodes[node].kind}`), nodeLink(node), make("span", { class: "count" }, ` ${counted(claimsOf[node].length, "claim")}`)))),
  ];
}

// The claims of what is chosen that pass the filters; all that pass where nothing is.
export function chosenClaims(passing, chain) {
  if (state.node !== undefined) return claimsOf[state.node].filter((claim) => passing[claim]);
  if (state.claim !== undefined) return relations[relationOf[state.claim]].filter((claim) => passing[claim]);
  if (state.from !== undefined && state.to !== undefined) return (chain ?? []).flatMap((step) => step.claims);
  return claims.map((claim, index) => index).filter((claim) => passing[claim]);
}

export const isAnythingChosen = () =>
  state.node !== undefined || state.claim !== undefined || (state.from !== undefined && state.to !== undefined);

// What is chosen, in a few words.
export function chosenName() {
  if (state.node !== undefined) return nodes[state.node].name;
  if (state.claim !== undefined) return `${nodes[claims[state.claim].source].name} – ${nodes[claims[state.claim].target].name}`;
  return isAnythingChosen() ? `${nodes[state.from].name} to ${nodes[state.to].name}` : "";
}

export function showPanel({ passing }, chain, cause) {
  const content = state.node !== undefined ? nodePanel(state.node, passing)
    : state.claim !== undefined ? linePanel(state.claim, passing) : chainPanel(chain);
  panel.replaceChildren(...content.flat(3).filter(Boolean));
  panel.classList.toggle("chosen", isAnythingChosen());
  if (!cause?.focuses) return;
  const title = document.getElementById("chosen");
  title?.focus({ preventScroll: true });
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.6) panel.scrollIntoView({ block: "start" });
  announce(title?.textContent ?? "");
}
