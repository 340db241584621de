// Elements made of names, attributes and text. Text is text only: nothing is ever read as HTML.

const allowed = /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f\u007f-\u009f]+$/i;

// An element; children are elements or text, and what is missing is left out.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ""));
  return element;
}

// A name that may run from right to left.
export const named = (text, attributes = {}) => make("bdi", attributes, text);

// A link to an address of a scheme that runs nothing; its text alone for any other.
export function link(url, text) {
  if (!isAllowed(url)) return make("span", {}, text);
  return make("a", { href: url, rel: "noopener noreferrer external", target: "_blank" }, text);
}

export const isAllowed = (url) => typeof url === "string" && allowed.test(url);

// The small picture of a kind: a node's by n and its number, a line's by e.
export function swatch(kind) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", `swatch ${kind}`);
  picture.setAttribute("aria-hidden", "true");
  picture.setAttribute("focusable", "false");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#swatch-${kind}`);
  picture.append(use);
  return picture;
}

let announced = 0;

// Tells people who do not see the page what has happened.
export function announce(text) {
  const status = document.getElementById("status");
  // The same words twice would not be read again.
  status.textContent = announced++ % 2 ? text : `${text}\u00a0`;
}
