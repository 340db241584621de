// The claims that are shown as a table, a hundred at a time.
import { claims, documents, edgeKinds, nodes } from "./data.js";
import { chooser, nodeLink } from "./claims.js";
import { announce, link, make, named } from "./markup.js";
import { aboutNames, counted, dateText, documentName, marksOf, modes, money, outletName } from "./words.js";

const tableHolder = document.getElementById("table");
const pageSize = 100;
let rows = [];
let sorting = { column: 0, isDown: false };
let limit = pageSize;
let nothing = "";

const tableColumns = [
  ["Who", (claim) => nodes[claims[claim].source].name],
  ["What", (claim) => edgeKinds[claims[claim].kind].verb],
  ["Whom or what", (claim) => nodes[claims[claim].target].name],
  ["How", (claim) => how(claim)],
  ["Publisher", (claim) => publisher(claim)],
  ["Document", (claim) => (claims[claim].document === undefined ? "" : documentName(claims[claim].document))],
  ["Paragraph", (claim) => claims[claim].paragraph ?? ""],
  ["Date", (claim) => claims[claim].date ?? documents[claims[claim].document]?.published ?? ""],
];

const how = (claim) =>
  [modes[claims[claim].mode]?.replace(" quotation", ""), ...marksOf(claim), money(claims[claim])].filter(Boolean).join(", ");

// Who printed it, and whose text it is where that is somebody else's.
function publisher(claim) {
  const { publisher: own, origin } = documents[claims[claim].document] ?? {};
  const text = origin === undefined || origin === own ? "" : `text by ${outletName(origin)}`;
  return [own === undefined ? "" : outletName(own), text].filter(Boolean).join(", ");
}

function sorted() {
  const value = tableColumns[sorting.column][1];
  const keyed = rows.map((claim) => [value(claim), claim]);
  // What is not known comes last either way.
  keyed.sort(([first, one], [second, other]) => (first === "") - (second === "")
    || (typeof first === "number" ? first - second : String(first).localeCompare(second, "en", { sensitivity: "base" })) * (sorting.isDown ? -1 : 1)
    || one - other);
  return keyed.map(([, claim]) => claim);
}

function cell(index, claim, content) {
  return make("td", { role: "cell", "data-name": tableColumns[index][0] }, content);
}

function row(claim) {
  const { source, target, kind, document, paragraph, date } = claims[claim];
  const { url, published } = documents[document] ?? {};
  const about = aboutNames(claim);
  return make("tr", { role: "row" },
    cell(0, claim, nodeLink(source)),
    cell(1, claim, chooser({ claim }, `#${new URLSearchParams({ claim: claims[claim].id })}`, edgeKinds[kind].verb)),
    cell(2, claim, [nodeLink(target), about.length ? make("div", { class: "about" }, "about ", named(about.join(", "))) : ""]),
    cell(3, claim, how(claim)),
    cell(4, claim, publisher(claim) && named(publisher(claim))),
    cell(5, claim, document === undefined ? "" : url ? link(url, documentName(document)) : named(documentName(document))),
    cell(6, claim, paragraph === undefined ? "" : String(paragraph)),
    cell(7, claim, date ? dateText(date) : published ? [dateText(published), make("div", { class: "about" }, "(published)")] : ""));
}

function sortBy(column) {
  sorting = { column, isDown: sorting.column === column && !sorting.isDown };
  render();
  tableHolder.querySelectorAll("th button")[column].focus();
  announce(`Sorted by ${tableColumns[column][0]}, ${sorting.isDown ? "last first" : "first first"}`);
}

function render() {
  const all = sorted();
  if (!all.length) {
    tableHolder.replaceChildren(make("p", { class: "notice" }, nothing));
    return;
  }
  const more = make("button", {
    type: "button", class: "plain", id: "more",
    onclick: () => {
      const before = limit;
      limit += pageSize;
      render();
      tableHolder.querySelectorAll("tbody tr")[before]?.querySelector("a")?.focus();
      announce(`${Math.min(limit, all.length)} of ${all.length} claims in the table`);
    },
  }, `Show ${Math.min(pageSize, all.length - limit)} more of ${all.length}`);
  tableHolder.replaceChildren(
    make("table", { role: "table" },
      make("caption", {}, `${counted(all.length, "claim")}, each with the document that makes it`),
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, tableColumns.map(([name], column) => make("th", {
        role: "columnheader", scope: "col", "data-name": name,
        "aria-sort": sorting.column === column ? (sorting.isDown ? "descending" : "ascending") : "none",
      }, make("button", { type: "button", onclick: () => sortBy(column) }, name))))),
      make("tbody", { role: "rowgroup" }, all.slice(0, limit).map(row))),
    ...(all.length > limit ? [more] : []));
}

// Shows all rows, as paper has no button for more; the first of them again without an argument that says so.
export function showAllRows(isAll) {
  if (!tableHolder.firstChild) return;
  limit = isAll ? Infinity : pageSize;
  render();
}

export function showTable(shown, isSeen, nothingText) {
  if (!isSeen) {
    tableHolder.replaceChildren();
    return;
  }
  limit = pageSize;
  rows = shown;
  nothing = nothingText;
  render();
}
