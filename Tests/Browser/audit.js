// What assistive technology would be told: names, roles, states, contrast. Returns a list of sentences, empty if all
// is well.
const problems = [];
const say = (element, text) => problems.push(`${text}: ${element.outerHTML.slice(0, 140)}`);
const isSeen = (element) => {
  const box = element.getBoundingClientRect();
  const look = getComputedStyle(element);
  return box.width > 0 && box.height > 0 && look.visibility !== "hidden" && !element.closest("[hidden]");
};
const textOf = (id) => document.getElementById(id)?.textContent.trim() ?? "";

function nameOf(element) {
  const labelled = element.getAttribute("aria-labelledby");
  if (labelled) return labelled.split(/\s+/).map(textOf).join(" ").trim();
  if (element.getAttribute("aria-label")) return element.getAttribute("aria-label").trim();
  if (element.labels?.length) return [...element.labels].map((label) => label.textContent.trim()).join(" ").trim();
  const title = element.querySelector(":scope > title");
  if (title) return title.textContent.trim();
  return (element.textContent ?? "").trim();
}

// Names of all that can be reached or is announced.
for (const element of document.querySelectorAll("a[href], button, input, select, summary, [role=button], [role=option], [role=group], [role=listbox], [tabindex='0']")) {
  if (isSeen(element) && !nameOf(element)) say(element, "has no name");
}
for (const element of document.querySelectorAll("section")) if (!nameOf(element)) say(element, "region without a name");

// Ids, and what refers to them.
const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) problems.push(`id twice: ${id}`);
for (const name of ["aria-controls", "aria-labelledby", "aria-describedby", "aria-activedescendant", "for"]) {
  for (const element of document.querySelectorAll(`[${name}]`)) {
    for (const id of element.getAttribute(name).split(/\s+/)) if (!document.getElementById(id)) say(element, `${name} leads nowhere`);
  }
}

// Roles and what they need.
const needed = { combobox: ["aria-expanded", "aria-controls"], option: ["aria-selected"] };
for (const [role, attributes] of Object.entries(needed)) {
  for (const element of document.querySelectorAll(`[role=${role}]`)) {
    for (const name of attributes) if (!element.hasAttribute(name)) say(element, `${role} without ${name}`);
  }
}
for (const list of document.querySelectorAll("[role=listbox]")) {
  for (const child of list.children) if (child.getAttribute("role") !== "option") say(child, "no option in a listbox");
}
for (const list of document.querySelectorAll("ul, ol")) {
  if (list.hasAttribute("role")) continue;
  for (const child of list.children) if (child.localName !== "li") say(child, "no item in a list");
}
for (const element of document.querySelectorAll("button button, button a, a a, a button, summary button, [tabindex] [role=img] button")) say(element, "control in a control");
for (const element of document.querySelectorAll("[tabindex]")) if (Number(element.getAttribute("tabindex")) > 0) say(element, "forced place in the order");
for (const element of document.querySelectorAll("[aria-hidden=true] :is(a, button, input, [tabindex='0'])")) say(element, "hidden and in the order");

// One title, one main part, headings without gaps, a language.
if (!document.title) problems.push("no title");
if (!document.documentElement.lang) problems.push("no language");
if (document.querySelectorAll("main").length !== 1) problems.push("not one main");
if (document.querySelectorAll("h1").length !== 1) problems.push("not one h1");
let level = 1;
for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
  const own = Number(heading.localName[1]);
  if (own > level + 1) say(heading, `heading jumps from ${level} to ${own}`);
  if (!heading.textContent.trim()) say(heading, "empty heading");
  level = own;
}

// Contrast of text, by the formulas of WCAG 2.
function channels(colour) {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { rgb: [red, green, blue], alpha };
}
const luminance = (rgb) => {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const mixed = (over, under, alpha) => over.map((value, place) => value * alpha + under[place] * (1 - alpha));

function groundOf(element) {
  const layers = [];
  for (let own = element; own; own = own.parentElement) {
    const shape = own.matches?.(".node") ? own.querySelector("ellipse, polygon, path") : undefined;
    const colour = channels(shape ? getComputedStyle(shape).fill : getComputedStyle(own).backgroundColor);
    if (colour.alpha) layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reverse().reduce((under, { rgb, alpha }) => mixed(rgb, under, alpha), [255, 255, 255]);
}

function checkContrast(element) {
  const look = getComputedStyle(element);
  const { rgb } = channels(element.localName === "text" ? look.fill : look.color);
  const under = groundOf(element);
  let opacity = 1;
  for (let own = element; own; own = own.parentElement) opacity *= Number(getComputedStyle(own).opacity);
  if (opacity < 0.99) return;
  const [high, low] = [luminance(rgb), luminance(under)].sort((first, second) => second - first);
  const contrast = (high + 0.05) / (low + 0.05);
  const size = parseFloat(look.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(look.fontWeight) >= 700);
  if (contrast < (isLarge ? 3 : 4.5)) say(element, `contrast ${contrast.toFixed(2)}`);
}

for (const element of document.querySelectorAll("body *")) {
  const hasText = [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
  if (hasText && isSeen(element) && !element.closest("script, style, .unseen, title, noscript")) checkContrast(element);
}

// Where to point: at least 24 by 24, but for links in a sentence.
for (const element of document.querySelectorAll("button, input:not([type=checkbox]), select, summary")) {
  const box = element.getBoundingClientRect();
  if (isSeen(element) && (box.width < 24 || box.height < 24)) say(element, `only ${Math.round(box.width)} by ${Math.round(box.height)}`);
}

return problems;
