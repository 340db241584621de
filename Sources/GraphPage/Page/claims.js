// Claims as people read them: what a document says, where, and how.
import { claims, documents, edgeKinds, nodes } from "./data.js";
import { link, make, named } from "./markup.js";
import { choose } from "./state.js";
import { dateText, documentName, modalities, modes, money, outletName, unstated } from "./words.js";

// A name that leads to the node; a name alone for a node that the page does not have.
export function nodeLink(node) {
  if (typeof node === "string") return named(node);
  return chooser({ node }, `#${new URLSearchParams({ node: nodes[node].id })}`, named(nodes[node].name));
}

// A link within the page that keeps the filters.
export function chooser(choice, address, ...content) {
  return make("a", {
    href: address,
    class: "name",
    onclick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(choice, { focuses: true, zooms: true });
    },
  }, content);
}

function outletLink(outlet, data) {
  const { node } = data[outlet];
  return node === undefined ? named(outletName(outlet)) : nodeLink(node);
}

const joined = (parts, sign = ", ") => parts.filter(Boolean).flatMap((part, place) => (place ? [sign, part] : [part]));

// The document of a claim with its outlet, date, paragraph and addresses.
export function source(claim, outlets) {
  const { document, paragraph, context } = claims[claim];
  if (document === undefined) {
    return make("p", { class: "source" }, context ? "From the table of names; no document is cited." : "No document is cited.");
  }
  const { publisher, origin, published, authors, url, archive, language } = documents[document];
  const title = make("cite", { dir: "auto", lang: language }, documentName(document));
  return make("p", { class: "source" },
    joined([
      publisher === undefined ? "" : make("span", { class: "publisher" }, outletLink(publisher, outlets)),
      origin === undefined || origin === publisher ? "" : make("span", {}, "text by ", outletLink(origin, outlets)),
      title,
      authors && make("span", { dir: "auto" }, `by ${authors.join(", ")}`),
      published && make("span", {}, dateText(published)),
      paragraph && make("strong", {}, `paragraph ${paragraph}`),
    ]),
    url ? [" · ", link(url, "Read the document")] : "",
    archive ? [" · ", link(archive, "Archived copy")] : "");
}

// How the document says it, and how sure whoever read it is.
function manner(claim) {
  const { verb, mode, modality, status, confidence, date, about, note } = claims[claim];
  const pieces = [
    make("span", { class: `manner ${modality}` }, modalities[modality]),
    status === "accepted" ? "" : make("span", { class: "manner disputed" }, status),
    mode && make("span", {}, modes[mode]),
    verb && make("span", {}, "verb in the text: ", make("i", { dir: "auto" }, verb)),
    date && make("span", {}, `happened ${dateText(date)}`),
    money(claims[claim]) && make("span", {}, money(claims[claim])),
    confidence !== undefined && make("span", {}, `confidence ${Math.round(confidence * 100)}%`),
  ];
  return [
    make("p", { class: "manner-line" }, joined(pieces, " · ")),
    about && make("p", { class: "about" }, "About ", joined(about.map((node) => nodeLink(node)))),
    note && make("p", { class: "note", dir: "auto" }, note),
  ];
}

// One claim below the name that it is about.
export function claimItem(claim, outlets) {
  const { sentence } = claims[claim];
  return make("li", { class: "claim" },
    source(claim, outlets),
    sentence && make("blockquote", { dir: "auto" }, sentence),
    manner(claim));
}

// A mark for what is planned, thought or denied, before words that would else say that it is so.
export function mark(list) {
  const kind = unstated(list);
  return kind ? [make("span", { class: `manner ${claims[list[0]].modality}` }, kind), " "] : "";
}

// The claim in three words, with both names to go to; of several, the first of one relation.
export function statement(claim, list = [claim]) {
  const { source: from, kind, target } = claims[claim];
  return [mark(list), nodeLink(from), ` ${edgeKinds[kind].verb} `, nodeLink(target)];
}
