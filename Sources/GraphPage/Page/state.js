// What is chosen, and the part of the address that says so.
import { claimById, claims, nodeById, nodes } from "./data.js";
import { facetIds, facetNames, noFilter } from "./filter.js";

// The choice is a node, a line by one of its claims, or the two ends of a chain; at most one of them.
const initial = () => ({ node: undefined, claim: undefined, from: undefined, to: undefined, table: false, filter: noFilter() });

export let state = initial();

// What the address names that the page does not have.
export let unknown = [];
const listeners = [];

export const onChange = (listener) => listeners.push(listener);

export const hasFilter = () =>
  facetNames.some((name) => state.filter[name].length) || state.filter.since || state.filter.until || state.filter.support > 1;

function address() {
  const words = new URLSearchParams();
  if (state.node !== undefined) words.set("node", nodes[state.node].id);
  if (state.claim !== undefined) words.set("claim", claims[state.claim].id);
  if (state.from !== undefined) words.set("from", nodes[state.from].id);
  if (state.to !== undefined) words.set("to", nodes[state.to].id);
  for (const name of facetNames) for (const id of state.filter[name]) words.append(name, id);
  if (state.filter.since) words.set("since", state.filter.since);
  if (state.filter.until) words.set("until", state.filter.until);
  if (state.filter.support > 1) words.set("support", state.filter.support);
  if (state.table) words.set("view", "table");
  return words.toString();
}

// What an address says; what it names that the page does not have is left out and told.
function parse(text) {
  const words = new URLSearchParams(text);
  unknown = [];
  const id = (name, places) => {
    const word = words.get(name);
    const place = places.get(word);
    if (word !== null && place === undefined) unknown.push(`${name} “${word}”`);
    return place;
  };
  const day = (name) => {
    const text = words.get(name) ?? "";
    const date = new Date(`${text}T00:00:00Z`);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && text >= "0001" && !Number.isNaN(date.getTime());
    return isDay && date.toISOString().startsWith(text) ? text : "";
  };
  const read = initial();
  read.node = id("node", nodeById);
  if (read.node === undefined) read.claim = id("claim", claimById);
  if (read.node === undefined && read.claim === undefined) {
    read.from = id("from", nodeById);
    read.to = id("to", nodeById);
  }
  for (const name of facetNames) {
    const all = [...new Set(words.getAll(name))];
    read.filter[name] = all.filter((word) => facetIds[name].includes(word));
    unknown.push(...all.filter((word) => !facetIds[name].includes(word)).map((word) => `${name} “${word}”`));
  }
  read.filter.since = day("since");
  read.filter.until = day("until");
  read.filter.support = Math.min(Math.max(Math.trunc(Number(words.get("support"))) || 1, 1), 999);
  read.table = words.get("view") === "table";
  return read;
}

function tell(cause) {
  for (const listener of listeners) listener(cause);
}

// What the browser keeps with the addresses that were set here, so that others can be told from them.
const ourMark = "stakegraph";

// Changes the state; a new choice of a node, line or chain is a step that the browser's Back takes back.
export function change(changes, cause = {}) {
  const before = address();
  unknown = [];
  state = { ...state, ...changes };
  const after = address();
  if (before !== after) {
    const isStep = ["node", "claim", "from", "to"].some((name) => name in changes);
    history[isStep ? "pushState" : "replaceState"](ourMark, "", after ? `#${after}` : location.pathname + location.search);
  }
  tell(cause);
}

export const choose = (choice, cause) =>
  change({ node: undefined, claim: undefined, from: undefined, to: undefined, ...choice }, cause);

export const changeFilter = (changes) => change({ filter: { ...state.filter, ...changes } });

// Takes the state from the address, at the start and when somebody types one; going back takes back what was chosen,
// and leaves the filters and the table as they are.
export function follow() {
  const read = () => {
    const { filter, table } = state;
    state = parse(location.hash.slice(1));
    if (history.state === ourMark) state = { ...state, filter, table };
    const text = address();
    history.replaceState(ourMark, "", history.state === ourMark && text ? `#${text}` : location.href);
    tell({ zooms: true });
  };
  addEventListener("popstate", read);
  history.replaceState(null, "", location.href);
  read();
}
