// Files of what is shown: a table, a graph, a picture.
import { claims, documents, edgeKinds, nodeKinds, nodes, outlets } from "./data.js";
import { partsOf } from "./picture.js";
import { aboutNames, citationOf, counted, documentName, modalityCounts, outletName } from "./words.js";

// Text as XML takes it.
export const xml = (text) => String(text)
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
  .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
  .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const csvCell = (value) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

// What each claim has in a file, by the names of the fileColumns.
function fieldsOf(claim) {
  const { id, kind, document, paragraph, mode, modality, status, verb, date, amount, currency, confidence, note, sentence } = claims[claim];
  const { title, publisher, origin, published, url } = documents[document] ?? {};
  return {
    id, kind: edgeKinds[kind].id, verb, about: aboutNames(claim).join(" | "), document: documents[document]?.id, title,
    publisher: outlets[publisher]?.name, origin: outlets[origin]?.name, published, paragraph, mode, modality, status, date, amount, currency, confidence, note, sentence, url, citation: citationOf(claim),
  };
}

const fileColumns = [
  "id", "kind", "verb", "about", "document", "title", "publisher", "origin", "published", "paragraph", "mode", "modality", "status", "date",
  "amount", "currency", "confidence", "note", "sentence", "url", "citation",
];

export function csvFile(shown) {
  const head = ["source", "source_name", "target", "target_name", ...fileColumns];
  const lines = shown.map((claim) => {
    const own = fieldsOf(claim);
    const { source, target } = claims[claim];
    const ends = [nodes[source].id, nodes[source].name, nodes[target].id, nodes[target].name];
    return [...ends, ...fileColumns.map((name) => own[name] ?? "")].map(csvCell).join(",");
  });
  return `\ufeff${[head.join(","), ...lines].join("\r\n")}\r\n`;
}

const numbers = new Set(["paragraph", "amount", "confidence"]);
const nodeColumns = ["name", "kind", "description", "aliases", "url"];

export function graphMLFile(shown) {
  const ends = [...new Set(shown.flatMap((claim) => [claims[claim].source, claims[claim].target]))].sort((first, second) => first - second);
  const keys = [
    ...nodeColumns.map((name) => `<key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...fileColumns.slice(1).map((name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="${numbers.has(name) ? "double" : "string"}"/>`),
  ];
  const data = (key, value) => (value === undefined || value === "" ? "" : `<data key="${key}">${xml(value)}</data>`);
  const nodeLines = ends.map((index) => {
    const { id, name, kind, description, aliases, url } = nodes[index];
    const own = { name, kind: nodeKinds[kind].id, description, aliases: aliases?.join(" | "), url };
    return `<node id="${xml(id)}">${nodeColumns.map((column) => data(`n-${column}`, own[column])).join("")}</node>`;
  });
  const edgeLines = shown.map((claim) => {
    const own = fieldsOf(claim);
    const { source, target } = claims[claim];
    const content = fileColumns.slice(1).map((column) => data(`e-${column}`, own[column])).join("");
    return `<edge id="${xml(own.id)}" source="${xml(nodes[source].id)}" target="${xml(nodes[target].id)}">${content}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">', ...keys,
    '<graph edgedefault="directed">', ...nodeLines, ...edgeLines, "</graph>", "</graphml>", "",
  ].join("\n");
}

// A shape of the picture with the looks that the page's style gives it.
function shape(part) {
  const look = getComputedStyle(part);
  const attributes = [...part.attributes].filter(({ name }) => !["class", "tabindex", "role"].includes(name))
    .map(({ name, value }) => `${name}="${xml(value)}"`);
  const drawing = part.localName === "text"
    ? [`fill="${xml(look.fill)}"`]
    : [`fill="${xml(look.fill)}"`, `stroke="${xml(look.stroke)}"`, `stroke-width="${xml(part.getAttribute("stroke-width") ?? "1")}"`];
  const own = [...attributes.filter((text) => !text.startsWith("stroke-width")), ...drawing].join(" ");
  return part.localName === "text" ? `<text ${own}>${xml(part.textContent)}</text>` : `<${part.localName} ${own}/>`;
}

const group = ({ part, title }) => {
  const shapes = [...part.children].filter((child) => child.localName !== "title" && !child.classList.contains("hit"));
  return `<g><title>${xml(title)}</title>${shapes.map(shape).join("")}</g>`;
};

// Text in lines that are no wider than a measure, in px; a word that is wider has a line of its own.
function wrapped(text, size, measure) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${size}px "Liberation Sans", Arial, Helvetica, sans-serif`;
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { lines, width: Math.max(...lines.map((line) => pen.measureText(line).width)) };
}

// Where some claims are from, each document once: publisher, title and date.
function sourcesOf(shown) {
  const cited = [...new Set(shown.map((claim) => claims[claim].document).filter((document) => document !== undefined))].sort((a, b) => a - b);
  const texts = cited.map((document) => {
    const { publisher, published } = documents[document];
    return [publisher === undefined ? "" : outletName(publisher), documentName(document), published].filter(Boolean).join(", ");
  });
  const most = 12;
  if (texts.length > most) return `Sources: ${texts.slice(0, most).join("; ")}; and ${counted(texts.length - most, "more document")}.`;
  return texts.length ? `Sources: ${texts.join("; ")}.` : "";
}

// The kinds of lines that are shown, each in its colour.
function key(shown, left, top, ink) {
  const places = [...new Set(shown.map((claim) => claims[claim].kind))].sort((first, second) => first - second);
  let x = left;
  return places.map((place) => {
    const words = edgeKinds[place].verb;
    const colour = getComputedStyle(document.querySelector(`.swatch.e${place}`) ?? document.body).getPropertyValue("--line");
    const sample = `<path d="M${x} ${top - 4}h24" stroke="${xml(colour)}" stroke-width="2" fill="none"/>`;
    const text = `<text x="${x + 30}" y="${top}" font-size="11" text-anchor="start" fill="${ink}">${xml(words)}</text>`;
    x += 46 + 7 * words.length;
    return sample + text;
  }).join("");
}

// A file of the picture of some claims, with the title, how many they are, what was filtered, and their sources below.
export function svgFile(shown, filters) {
  const { lines, nodes: names, box: [left, top, right, bottom], undrawn } = partsOf(shown);
  const title = document.title;
  const kinds = modalityCounts(shown);
  const note = `${counted(shown.length, "claim")} shown${kinds ? ` (${kinds})` : ""}${undrawn ? `, ${undrawn.toLocaleString("en")} of them not on the map` : ""}${filters.length ? `: ${filters.join("; ")}` : ""}. ${sourcesOf(shown)}`.trim();
  const measure = Math.max(right - left, 320);
  const heading = wrapped(title, 14, measure);
  const remark = wrapped(note, 11, measure);
  const look = getComputedStyle(document.getElementById("map"));
  const ink = getComputedStyle(document.body).color;
  const width = Math.max(measure, heading.width, remark.width) + 40;
  const height = bottom - top + 66 + 18 * heading.lines.length + 14 * remark.lines.length;
  const words = (text, place, size) => `<text x="${left - 20 + 14}" y="${place}" font-size="${size}" text-anchor="start" fill="${ink}">${xml(text)}</text>`;
  const below = bottom + 28 + 18 * heading.lines.length;
  const signs = key(shown, left - 6, below + 2, ink);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${height.toFixed(0)}" viewBox="${(left - 20).toFixed(1)} ${(top - 20).toFixed(1)} ${width.toFixed(1)} ${height.toFixed(1)}" font-family="Liberation Sans,Arial,Helvetica,sans-serif" text-anchor="middle">`,
    `<title>${xml(title)}</title>`,
    `<rect x="${(left - 20).toFixed(1)}" y="${(top - 20).toFixed(1)}" width="100%" height="100%" fill="${look.backgroundColor}"/>`,
    `<g stroke-linejoin="round">`, ...lines.map(group), ...names.map(group), "</g>",
    ...heading.lines.map((line, place) => words(line, bottom + 28 + 18 * place, 14)),
    ...remark.lines.map((line, place) => words(line, below + 20 + 14 * place, 11)), signs, "</svg>", "",
  ].join("\n");
}
