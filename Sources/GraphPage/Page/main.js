// Ties the parts together: a change of the state is shown everywhere.
import { claims, claimsOf, documents, nodeKinds, nodes } from "./data.js";
import { bestChain } from "./chain.js";
import { combobox } from "./combobox.js";
import { showScope, startDownload } from "./download.js";
import { apply, isLink } from "./filter.js";
import { nothingLeft, showChips, showFilters, startFilters } from "./filters.js";
import { announce, named } from "./markup.js";
import { chosenClaims, chosenName, isAnythingChosen, showPanel } from "./panel.js";
import { showPicture, startPicture } from "./picture.js";
import { change, choose, follow, onChange, state, unknown } from "./state.js";
import { startPrint } from "./print.js";
import { showTable } from "./table.js";
import { fit, startView } from "./view.js";
import { counted } from "./words.js";

const field = (id) => document.getElementById(id);

function showSummary() {
  const kinds = nodeKinds.map((kind, place) => [nodes.filter((node, index) => node.kind === place && claimsOf[index].length).length, kind.label.toLowerCase()])
    .filter(([count]) => count).map(([count, label]) => counted(count, label, label === "person" ? "people" : `${label}s`));
  const cited = new Set(claims.map((claim) => claim.document).filter((document) => document !== undefined)).size;
  field("summary").textContent = claims.length
    ? `${counted(claims.length, "claim")} in ${counted(cited, "document")} about ${kinds.join(", ").replace(/, ([^,]*)$/, " and $1")}.`
    : "";
}

let lastCount;

function show(cause) {
  const { filter } = state;
  const result = apply(filter);
  const chain = state.from === undefined || state.to === undefined ? undefined
    : bestChain(state.from, state.to, (claim) => result.passing[claim] && isLink(claim, filter), filter);
  const shown = chosenClaims(result.passing, chain);
  const isTable = state.table || !field("picture");
  field("show-map").setAttribute("aria-pressed", String(!isTable));
  field("show-table").setAttribute("aria-pressed", String(isTable));
  field("map").hidden = isTable;
  field("table").hidden = !isTable;
  showFilters(result);
  const undated = chosenClaims(result.undated, undefined).length;
  showChips(shown.length, undated);
  showScope(shown);
  showPanel(result, chain, cause);
  showPicture(result, shown, isAnythingChosen(), cause);
  const nothing = nothingLeft(undated);
  showTable(shown, isTable && claims.length > 0, nothing);
  if (document.activeElement !== field("search") || state.node !== undefined || cause?.zooms) search.show(state.node);
  field("nothing").hidden = !claims.length || result.passing.includes(1);
  field("nothing").textContent = nothing;
  field("unknown").hidden = !unknown.length;
  field("unknown").replaceChildren(...(unknown.length ? ["This page has nothing for ", named(unknown.join(", ")), ", which the address names."] : []));
  field("picked").hidden = !isAnythingChosen();
  field("picked").firstChild.textContent = `${chosenName()}: ${counted(shown.length, "claim")}.`;
  from.show(state.from);
  to.show(state.to);
  if (state.from !== undefined || state.to !== undefined) field("chain").open = true;
  if (cause?.asksForEnd) to.focus();
  if (cause?.returns) field("search").focus();
  if (lastCount !== undefined && lastCount !== shown.length && !cause?.focuses) announce(`${counted(shown.length, "claim")} shown`);
  lastCount = shown.length;
}

// Keeps what a menu opens within the window.
function keepInside(menu) {
  const sheet = menu.querySelector(".sheet");
  sheet.style.translate = "none";
  const { left, right } = sheet.getBoundingClientRect();
  const limit = document.documentElement.clientWidth - 8;
  sheet.style.translate = `${left < 8 ? 8 - left : Math.min(limit - right, 0)}px`;
}

// One menu at a time; Escape and a click elsewhere close it, then Escape takes the choice back.
function followMenus() {
  const menus = () => [...document.querySelectorAll("details.menu")];
  // Not after the browser has opened it: then the page would be too wide for a moment.
  for (const menu of menus()) menu.querySelector("summary").addEventListener("click", (event) => {
    event.preventDefault();
    menu.open = !menu.open;
    if (menu.open) keepInside(menu);
  });
  addEventListener("click", (event) => {
    for (const menu of menus()) if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = menus().find((menu) => menu.open);
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    } else if (isAnythingChosen()) {
      choose({}, { returns: true });
    }
  });
}

const search = combobox("search", (node) => choose({ node }, { focuses: true, zooms: true }));
const pickEnd = (end) => (node) => choose({ from: state.from, to: state.to, [end]: node },
  { focuses: (end === "from" ? state.to : state.from) !== undefined, zooms: true, asksForEnd: end === "from" && state.to === undefined });
const from = combobox("from", pickEnd("from"));
const to = combobox("to", pickEnd("to"));
field("show-map").addEventListener("click", () => {
  change({ table: false });
  fit(undefined, { isSmooth: false });
});
field("show-table").addEventListener("click", () => change({ table: true }));

field("picked").querySelector("button").addEventListener("click", () => {
  field("panel").scrollIntoView({ block: "start" });
  field("chosen")?.focus({ preventScroll: true });
});

showSummary();
startFilters();
startView();
startPicture();
startDownload();
followMenus();
startPrint();
onChange(show);
follow();
field("map").hidden = !field("picture") || state.table;
document.documentElement.classList.add("ready");
