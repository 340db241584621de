// The picture: what is lit, and how one walks through it.
import { claims, claimsOf, drawn, lineOf, nodes, placeOf } from "./data.js";
import { choose, state } from "./state.js";
import { fit, homeBox, isNarrow, reveal, setHome } from "./view.js";
import { counted, kindOf, modalityCounts, sentenceOf, unstated } from "./words.js";

const drawing = document.getElementById("picture");
const nodeParts = [...(drawing?.querySelectorAll(".node") ?? [])];
const lineParts = [...(drawing?.querySelectorAll(".line") ?? [])];
let nodeBoxes = [];
let lineBoxes = [];

const box = (part) => {
  const { x, y, width, height } = part.getBBox();
  return [x, y, x + width, y + height];
};

function around(boxes) {
  const whole = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [left, top, right, bottom] of boxes) {
    whole[0] = Math.min(whole[0], left);
    whole[1] = Math.min(whole[1], top);
    whole[2] = Math.max(whole[2], right);
    whole[3] = Math.max(whole[3], bottom);
  }
  return whole;
}

const nodeTitle = (node, count) => `${nodes[node].name}, ${kindOf(node).toLowerCase()}, ${counted(count, "claim")}`;

// What the claims of a line say, and of those that are not plainly stated that they are not.
function lineTitle(line) {
  const kind = unstated(line);
  const counts = kind ? "" : modalityCounts(line);
  return `${kind ? `${kind}: ` : ""}${sentenceOf(line[0])}, ${counted(line.length, "claim")}${counts ? `, ${counts}` : ""}`;
}

function label(part, text) {
  part.setAttribute("aria-label", text);
  part.setAttribute("role", "button");
  part.setAttribute("tabindex", "-1");
}

// The label as a tooltip, once the mouse is there: thousands of them would make the page slow.
function explain(part) {
  if (!part || part.querySelector(":scope > title")) return;
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = part.getAttribute("aria-label");
  part.prepend(title);
}

function hide(part, isHidden) {
  if (isOut(part) === isHidden) return;
  part.classList.toggle("out", isHidden);
  if (isHidden) part.setAttribute("aria-hidden", "true");
  else part.removeAttribute("aria-hidden");
}

// Gives one part of many the place in the order of tabs.
function rove(parts, place) {
  for (const part of parts) if (part.getAttribute("tabindex") === "0") part.setAttribute("tabindex", "-1");
  parts[place]?.setAttribute("tabindex", "0");
}

const isOut = (part) => part.classList.contains("out");

// The nearest part that can be seen in the direction of an arrow.
function neighbour(parts, boxes, place, key) {
  const centre = (own) => [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  const [x, y] = centre(boxes[place]);
  const [alongX, alongY] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  let best;
  boxes.forEach((own, other) => {
    if (other === place || isOut(parts[other])) return;
    const [dx, dy] = [centre(own)[0] - x, centre(own)[1] - y];
    const along = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    if (along <= 0.5 || aside > 2 * along) return;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { other, cost };
  });
  return best?.other;
}

// The next part in their order, for those that no arrow leads to.
function following(parts, place, step) {
  for (let other = place + step; other >= 0 && other < parts.length; other += step) if (!isOut(parts[other])) return other;
  return undefined;
}

function walk(parts, boxes, event) {
  const place = parts.indexOf(event.target);
  if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  let next;
  if (event.key.startsWith("Arrow")) next = neighbour(parts, boxes, place, event.key);
  else if (event.key === "Home") next = following(parts, -1, 1);
  else if (event.key === "End") next = following(parts, parts.length, -1);
  else if (event.key === "PageDown") next = following(parts, place, 1);
  else if (event.key === "PageUp") next = following(parts, place, -1);
  else if (event.key === "Enter" || event.key === " ") parts[place].dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
  else return;
  event.preventDefault();
  event.stopPropagation();
  if (next === undefined) return;
  rove(parts, next);
  parts[next].focus({ preventScroll: true });
  reveal(boxes[next]);
}

export function startPicture() {
  if (!drawing) return;
  drawn.nodes.forEach((node, place) => {
    label(nodeParts[place], nodeTitle(node, claimsOf[node].length));
  });
  drawn.lines.forEach((line, place) => {
    const part = lineParts[place];
    const path = part.querySelector("path");
    if (path) {
      const hit = path.cloneNode();
      hit.setAttribute("class", "hit");
      hit.removeAttribute("stroke-width");
      hit.removeAttribute("stroke-dasharray");
      part.prepend(hit);
    }
    label(part, lineTitle(line));
  });
  nodeBoxes = nodeParts.map(box);
  lineBoxes = lineParts.map(box);
  drawing.addEventListener("pointerover", (event) => explain(event.target.closest(".node, .line")));
  drawing.addEventListener("click", (event) => {
    const part = event.target.closest(".node, .line");
    // Keys come without a place; then what opens takes the focus.
    const cause = { focuses: event.detail === 0, zooms: isNarrow() };
    if (!part) {
      if (state.node !== undefined || state.claim !== undefined) choose({}, cause);
    } else if (part.classList.contains("node")) {
      choose({ node: drawn.nodes[nodeParts.indexOf(part)] }, cause);
    } else {
      choose({ claim: drawn.lines[lineParts.indexOf(part)][0] }, cause);
    }
  });
  drawing.addEventListener("keydown", (event) => {
    walk(nodeParts, nodeBoxes, event);
    walk(lineParts, lineBoxes, event);
  });
}

const seen = (parts, boxes) => boxes.filter((own, place) => !isOut(parts[place]));
const lit = (parts, boxes) => boxes.filter((own, place) => parts[place].classList.contains("lit"));

// The nodes to be lit where something is chosen: what is chosen, and what its claims lead to.
function litNodes(shown) {
  const lit = new Set(shown.flatMap((claim) => [claims[claim].source, claims[claim].target]));
  for (const node of [state.node, state.from, state.to]) if (node !== undefined) lit.add(node);
  return lit;
}

// Hides what the filters leave out, and lights what is chosen.
export function showPicture(result, shown, isChosen, cause) {
  if (!drawing) return;
  const { passing } = result;
  const left = new Uint8Array(drawn.nodes.length);
  const litLines = new Set(shown.map((claim) => lineOf.get(claim)));
  drawn.lines.forEach((line, place) => {
    const passes = line.some((claim) => passing[claim]);
    hide(lineParts[place], !passes);
    lineParts[place].classList.toggle("lit", isChosen && litLines.has(place));
    if (!passes) return;
    for (const end of [claims[line[0]].source, claims[line[0]].target]) left[placeOf.get(end)] = 1;
  });
  const alight = isChosen ? litNodes(shown) : new Set();
  const isFiltered = passing.some((passes) => !passes);
  drawn.nodes.forEach((node, place) => {
    const isPicked = [state.node, state.from, state.to].includes(node);
    hide(nodeParts[place], isFiltered && !left[place] && !isPicked);
    nodeParts[place].classList.toggle("lit", alight.has(node));
    if (nodeParts[place].getAttribute("aria-pressed") !== String(isPicked)) {
      nodeParts[place].classList.toggle("picked", isPicked);
      nodeParts[place].setAttribute("aria-pressed", String(isPicked));
    }
  });
  drawing.classList.toggle("dim", isChosen);
  const visible = [...seen(nodeParts, nodeBoxes), ...seen(lineParts, lineBoxes)];
  setHome(isFiltered && visible.length ? around(visible) : undefined);
  const firstLit = nodeParts.findIndex((part) => part.classList.contains("picked"));
  const busiest = drawn.nodes.reduce((best, node, place) => {
    if (isOut(nodeParts[place])) return best;
    return best < 0 || claimsOf[node].length > claimsOf[drawn.nodes[best]].length ? place : best;
  }, -1);
  rove(nodeParts, firstLit >= 0 ? firstLit : busiest);
  rove(lineParts, lineParts.findIndex((part) => !isOut(part) && (!isChosen || part.classList.contains("lit"))));
  if (isChosen && cause?.zooms) showLit();
}

// Moves the picture to what is lit.
export function showLit() {
  const boxes = lit(nodeParts, nodeBoxes);
  if (boxes.length) fit(around(boxes));
}

// The box around what is lit, or around all that can be seen where nothing is.
export function seenBox() {
  const boxes = [...lit(nodeParts, nodeBoxes), ...lit(lineParts, lineBoxes)];
  return boxes.length ? around(boxes) : homeBox();
}

// What is drawn of some claims, for the file of the picture: the parts, each with what it says of these claims, the box
// around them, and how many of the claims are not drawn.
export function partsOf(shown) {
  const lines = new Map();
  const own = new Int32Array(nodes.length);
  for (const claim of shown) {
    const { source, target } = claims[claim];
    for (const end of new Set([source, target])) own[end]++;
    const place = lineOf.get(claim);
    if (place !== undefined) lines.set(place, [...(lines.get(place) ?? []), claim]);
  }
  const ends = litNodes(shown);
  const places = drawn.nodes.map((node, place) => place)
    .filter((place) => ends.has(drawn.nodes[place]) && !isOut(nodeParts[place]));
  const boxes = [...[...lines.keys()].map((place) => lineBoxes[place]), ...places.map((place) => nodeBoxes[place])];
  return {
    lines: [...lines].sort(([first], [second]) => first - second)
      .map(([place, list]) => ({ part: lineParts[place], title: lineTitle(list) })),
    nodes: places.map((place) => ({ part: nodeParts[place], title: nodeTitle(drawn.nodes[place], own[drawn.nodes[place]]) })),
    undrawn: shown.length - [...lines.values()].reduce((sum, list) => sum + list.length, 0),
    box: boxes.length ? around(boxes) : [0, 0, 100, 100],
  };
}
