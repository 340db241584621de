// How things are called in sentences.
import { claims, documents, edgeKinds, nodeKinds, nodes, outlets } from "./data.js";

const months = "January February March April May June July August September October November December".split(" ");

export const modalities = { asserted: "Stated", planned: "Planned", opinion: "Opinion", denied: "Denied" };
export const modes = { direct: "direct quotation", indirect: "indirect quotation" };

export const counted = (count, noun, plural = `${noun}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;

export const capitalised = (text) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

// A date as people write it: 2025-03-14 is 14 March 2025.
export function dateText(date) {
  return date.split("/").map((part) => {
    const [year, month, day] = part.split("-");
    return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  }).join(" to ");
}

export const documentName = (index) => documents[index].title ?? `Document “${documents[index].id}”`;

export const outletName = (index) => outlets[index].name;

export const kindOf = (node) => nodeKinds[nodes[node].kind].label;

// How many of some claims are stated, planned and so on: "2 planned, 1 denied"; nothing where all are stated.
export function modalityCounts(list) {
  return Object.keys(modalities).filter((modality) => modality !== "asserted").map((modality) =>
    [list.filter((claim) => claims[claim].modality === modality).length, modalities[modality].toLowerCase()])
    .filter(([count]) => count).map(([count, word]) => `${count.toLocaleString("en")} ${word}`).join(", ");
}

// What some claims of one relation are where none of them states it: "Planned"; nothing where one does.
export function unstated(list) {
  const own = [...new Set(list.map((claim) => claims[claim].modality))];
  return own.includes("asserted") ? "" : capitalised(own.map((modality) => modalities[modality].toLowerCase()).join(" or "));
}

export function sentenceOf(claim) {
  const { source, kind, target } = claims[claim];
  return `${nodes[source].name} ${edgeKinds[kind].verb} ${nodes[target].name}`;
}

// How a claim is marked if it is not plainly asserted; empty for one that is.
export function marksOf(claim) {
  const { modality, status } = claims[claim];
  return [modality === "asserted" ? "" : modalities[modality].toLowerCase(), status === "accepted" ? "" : status]
    .filter(Boolean);
}

// An amount with its currency; nothing where there is none.
export const money = ({ amount, currency }) => (amount === undefined ? "" : `${amount.toLocaleString("en")} ${currency ?? ""}`.trim());

// What a claim is about besides its ends.
export const aboutNames = (claim) => (claims[claim].about ?? []).map((node) => (typeof node === "string" ? node : nodes[node].name));

// Publisher, title, date and paragraph, for tables and files.
export function citationOf(claim) {
  const { document, paragraph } = claims[claim];
  if (document === undefined) return "";
  const { publisher, title, id, published } = documents[document];
  const known = [publisher === undefined ? "" : outletName(publisher), title ?? ""].filter(Boolean);
  return [...(known.length ? known : [id]), published, paragraph && `¶ ${paragraph}`].filter(Boolean).join(", ");
}
