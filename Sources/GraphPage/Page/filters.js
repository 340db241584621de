// The filters: what there is to choose, and how many would be left.
import { claims, documents, edgeKinds, nodeKinds } from "./data.js";
import { facetIds, facetNames, isReversed, mostSupport, noFilter, varietyOf } from "./filter.js";
import { make, named, swatch } from "./markup.js";
import { changeFilter, choose, hasFilter, state } from "./state.js";
import { capitalised, counted, dateText, documentName, modalities, outletName } from "./words.js";
import { chosenName, isAnythingChosen } from "./panel.js";

const filterHolder = document.getElementById("filters");
const labels = {
  kind: (place) => capitalised(edgeKinds[place].verb),
  nodeKind: (place) => nodeKinds[place].label,
  who: (place) => nodeKinds[place].label,
  whom: (place) => nodeKinds[place].label,
  document: (place) => {
    const { title, publisher } = documents[place];
    return title === undefined && publisher !== undefined ? `${outletName(publisher)}: ${documents[place].id}` : documentName(place);
  },
  publisher: (place) => outletName(place),
  modality: (place) => modalities[facetIds.modality[place]],
};
const names = { who: "Who", whom: "Whom or what", document: "Document", publisher: "Publisher", modality: "How it is said" };
const buttons = new Map();
let since, until, support;

function toggle(facet, place) {
  const id = facetIds[facet][place];
  const own = state.filter[facet];
  changeFilter({ [facet]: own.includes(id) ? own.filter((other) => other !== id) : [...own, id] });
}

// The legend's buttons, which filter by kind.
function legend(facet, letter, label) {
  return make("div", { class: "legend", role: "group", "aria-label": label }, facetIds[facet].map((id, place) => {
    const count = make("span", { class: "count" });
    const button = make("button", { type: "button", class: "key", "aria-pressed": "false", onclick: () => toggle(facet, place) },
      swatch(`${letter}${place}`), named(labels[facet](place)), " ", count);
    buttons.set(`${facet} ${place}`, { button, count });
    return button;
  }));
}

function sheet(name, ...content) {
  return make("details", { class: "menu filter" }, make("summary", {}, name), make("div", { class: "sheet" }, content));
}

// A list of choices that can be ticked.
function choices(facet) {
  return sheet(names[facet], make("fieldset", {}, make("legend", { class: "unseen" }, names[facet]), facetIds[facet].map((id, place) => {
    const count = make("span", { class: "count" });
    const box = make("input", { type: "checkbox", onchange: () => toggle(facet, place) });
    const row = make("label", { class: "tick" }, box, " ", named(labels[facet](place)), " ", count);
    buttons.set(`${facet} ${place}`, { box, count, row });
    return row;
  })));
}

function dates() {
  const days = claims.flatMap((claim) => claim.days ?? []).sort();
  if (!days.length) return "";
  const field = (name, set) => make("input", { type: "date", min: days[0], max: days.at(-1), "aria-describedby": "date-note", onchange: (event) => {
    // A year of which only the first digits are typed is no date yet.
    if (!event.target.value || event.target.value >= "1000") set(event.target.value);
  } });
  since = field("since", (value) => changeFilter({ since: value }));
  until = field("until", (value) => changeFilter({ until: value }));
  return sheet("Date",
    make("label", { class: "field" }, "From ", since), make("label", { class: "field" }, "Until ", until),
    make("p", { id: "date-note" }, "When it happened; where that is not known, when the document appeared. Claims without either are left out."));
}

function leastSources() {
  if (mostSupport < 2) return "";
  support = make("select", { onchange: (event) => changeFilter({ support: Number(event.target.value) }) });
  return sheet("Sources", make("label", { class: "field" }, "Said by at least ", support));
}

// Lists of which a page has one choice alone are worth showing for documents and publishers only.
const isUsed = (facet) => varietyOf(facet) > (facet === "document" || facet === "publisher" ? 0 : 1);

export function startFilters() {
  if (!claims.length) return;
  filterHolder.append(
    legend("kind", "e", "Relation"), legend("nodeKind", "n", "Kind of name"),
    make("div", { class: "sheets" }, Object.keys(names).filter(isUsed).map(choices), dates(), leastSources()));
}

// Sets the counts and what is pressed.
export function showFilters({ counts, support: supportCounts }) {
  for (const facet of facetNames) {
    facetIds[facet].forEach((id, place) => {
      const { button, box, count, row } = buttons.get(`${facet} ${place}`) ?? {};
      if (!count) return;
      const own = counts[facet][place];
      const isChosen = state.filter[facet].includes(id);
      count.textContent = own.toLocaleString("en");
      button?.setAttribute("aria-pressed", String(isChosen));
      button?.classList.toggle("none", !own && !isChosen);
      if (box) box.checked = isChosen;
      row?.classList.toggle("none", !own && !isChosen);
    });
  }
  for (const [field, value] of since ? [[since, state.filter.since], [until, state.filter.until]] : []) {
    // What somebody types is not taken from under the fingers.
    if (field.value !== value && field !== document.activeElement) field.value = value;
  }
  if (support) {
    support.replaceChildren(...supportCounts.map((count, least) => [count, least]).slice(1).map(([count, least]) =>
      make("option", { value: String(least), selected: least === state.filter.support },
        `${least === 1 ? "any number" : counted(least, "independent source")} (${count})`)));
  }
}

// A choice of a list in a few words.
const choiceName = (facet, id) =>
  `${facet.startsWith("who") ? `${names[facet]}: ` : ""}${labels[facet](facetIds[facet].indexOf(id))}`;

// What is filtered, in the words of the buttons that take it back.
export function filterNames() {
  const { filter } = state;
  return [
    ...facetNames.flatMap((facet) => filter[facet].map((id) => choiceName(facet, id))),
    filter.since && `from ${dateText(filter.since)}`,
    filter.until && `until ${dateText(filter.until)}`,
    filter.support > 1 && `${filter.support} sources or more`,
  ].filter(Boolean);
}

// What stands where nothing is left, with the reason if it is none that one sees at once.
export function nothingLeft(undatedCount) {
  if (isReversed(state.filter)) return "No claim is left: the dates end before they begin.";
  const undated = undatedCount ? ` Of ${counted(undatedCount, "claim")} the date is not known.` : "";
  return `No claim is left by what is chosen and filtered.${undated} Take a filter away to see more.`;
}

// What is chosen and filtered, each with a button that takes it back.
export function showChips(shownCount, undatedCount) {
  document.getElementById("shown-count").textContent =
    !claims.length ? "There are no claims." : shownCount === claims.length ? (shownCount === 1 ? "The one claim is shown." : `All ${counted(shownCount, "claim")} are shown.`) : `${shownCount.toLocaleString("en")} of ${counted(claims.length, "claim")} shown${undatedCount ? `, ${undatedCount.toLocaleString("en")} more without a date` : ""}`;
  const chip = (text, remove) => make("button", { type: "button", class: "chip", "aria-label": `Remove ${text}`, onclick: () => {
    remove();
    (document.querySelector("#chips button") ?? document.getElementById("search")).focus();
  } }, named(text), " ×");
  const { filter } = state;
  const chips = facetNames.flatMap((facet) => filter[facet].map((id) =>
    chip(choiceName(facet, id), () => changeFilter({ [facet]: filter[facet].filter((other) => other !== id) }))));
  if (filter.since) chips.push(chip(`from ${dateText(filter.since)}`, () => changeFilter({ since: "" })));
  if (filter.until) chips.push(chip(`until ${dateText(filter.until)}`, () => changeFilter({ until: "" })));
  if (filter.support > 1) chips.push(chip(`${filter.support} sources or more`, () => changeFilter({ support: 1 })));
  if (isAnythingChosen()) chips.unshift(chip(chosenName(), () => choose({})));
  if (hasFilter()) chips.push(make("button", { type: "button", class: "plain", id: "clear", onclick: () => {
    changeFilter(noFilter());
    document.getElementById("search").focus();
  } }, "Clear filters"));
  document.getElementById("chips").replaceChildren(...chips);
}
