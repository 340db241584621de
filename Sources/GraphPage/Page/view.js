// Zooming and moving the picture, by wheel, fingers, mouse, keys and buttons.

const canvas = document.getElementById("canvas");
const picture = document.getElementById("picture");
const view = document.getElementById("view");
const least = 0.02;
const most = 8;

let scale = 1;
let left = 0;
let top = 0;
let whole = [0, 0, 100, 100];
// The part of it that the filters leave.
let home;

// Whether what is said stands above the map, and not beside it.
export const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function place() {
  view.setAttribute("transform", `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`);
}

let moving = 0;
// Where a movement that is under way leads.
let goal;

// Goes to a place at once, or in a quarter of a second for people who do not mind motion.
function go(target, isSmooth) {
  cancelAnimationFrame(moving);
  goal = undefined;
  if (!isSmooth || isStill()) {
    [scale, left, top] = target;
    place();
    return;
  }
  const begin = [scale, left, top];
  goal = target;
  const start = performance.now();
  const step = (now) => {
    // A frame may have begun before the start was taken.
    const part = Math.min(Math.max((now - start) / 250, 0), 1);
    const eased = 1 - (1 - part) ** 3;
    [scale, left, top] = begin.map((value, index) => value + (goal[index] - value) * eased);
    place();
    if (part < 1) moving = requestAnimationFrame(step);
    else goal = undefined;
  };
  moving = requestAnimationFrame(step);
}

// What there is to see: a box of the picture, all of it without one.
export const setHome = (box) => { home = box; };
export const homeBox = () => home ?? whole;

// Shows a box of the picture: left, top, right and bottom in its own measure; all that the filters leave without one.
export function fit(box, { isSmooth = true, closest = 1.25 } = {}) {
  const { width, height } = canvas.getBoundingClientRect();
  if (!picture || !width || !height) return;
  const [x0, y0, x1, y1] = box ?? homeBox();
  const margin = 12;
  const wanted = Math.min((width - 2 * margin) / Math.max(x1 - x0, 1), (height - 2 * margin) / Math.max(y1 - y0, 1));
  const next = Math.min(Math.max(wanted, least), box || home ? closest : most);
  go([next, width / 2 - (next * (x0 + x1)) / 2, height / 2 - (next * (y0 + y1)) / 2], isSmooth);
}

export function zoom(factor, x, y, isSmooth = false) {
  const { width, height } = canvas.getBoundingClientRect();
  const next = Math.min(Math.max(scale * factor, least), most);
  const [atX, atY] = [x ?? width / 2, y ?? height / 2];
  go([next, atX - ((atX - left) * next) / scale, atY - ((atY - top) * next) / scale], isSmooth);
}

export function pan(x, y, isSmooth = false) {
  go([scale, left + x, top + y], isSmooth);
}

// Keeps the middle in the middle when the canvas has another size; what is under way ends there too.
function shift(x, y) {
  if (goal) goal = [goal[0], goal[1] + x, goal[2] + y];
  else pan(x, y);
}

// Lets a box of the picture fill what it is printed on, whatever is seen on the screen.
export function fillPaper([x0, y0, x1, y1]) {
  if (!picture) return;
  const margin = 6;
  const [width, height] = [x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  view.removeAttribute("transform");
  picture.setAttribute("viewBox", `${x0 - margin} ${y0 - margin} ${width} ${height}`);
  canvas.parentElement.style.aspectRatio = `${width} / ${height}`;
}

export function leavePaper() {
  if (!picture) return;
  picture.removeAttribute("viewBox");
  canvas.parentElement.style.aspectRatio = "";
  place();
}

// Moves a box into sight if it is not there.
export function reveal([x0, y0, x1, y1]) {
  const { width, height } = canvas.getBoundingClientRect();
  const [a, b, c, d] = [x0 * scale + left, y0 * scale + top, x1 * scale + left, y1 * scale + top];
  if (a >= 0 && b >= 0 && c <= width && d <= height) return;
  pan(width / 2 - (a + c) / 2, height / 2 - (b + d) / 2, true);
}

function followPointers() {
  const pointers = new Map();
  let moved = 0;
  const middle = () => {
    const all = [...pointers.values()];
    const sum = all.reduce((total, point) => [total[0] + point[0], total[1] + point[1]], [0, 0]);
    const spread = all.length < 2 ? 0 : Math.hypot(all[0][0] - all[1][0], all[0][1] - all[1][1]);
    return [sum[0] / all.length, sum[1] / all.length, spread];
  };
  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    if (!pointers.size) moved = 0;
    pointers.set(event.pointerId, point(event));
  });
  addEventListener("pointermove", (event) => {
    if (!pointers.has(event.pointerId)) return;
    const [x, y, spread] = middle();
    pointers.set(event.pointerId, point(event));
    const [nextX, nextY, nextSpread] = middle();
    moved += Math.hypot(nextX - x, nextY - y) + Math.abs(nextSpread - spread);
    if (moved < 5) return;
    canvas.classList.add("moving");
    pan(nextX - x, nextY - y);
    if (spread && nextSpread) zoom(nextSpread / spread, nextX, nextY);
  });
  const lift = (event) => {
    if (pointers.delete(event.pointerId) && !pointers.size) canvas.classList.remove("moving");
  };
  addEventListener("pointerup", lift);
  addEventListener("pointercancel", lift);
  // One finger goes down the page or moves the map aside; two move the map every way, and not the page.
  for (const kind of ["touchstart", "touchmove"]) {
    canvas.addEventListener(kind, (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    }, { passive: false });
  }
  // What was dragged was not clicked.
  canvas.addEventListener("click", (event) => {
    if (moved >= 5) event.stopImmediatePropagation();
    moved = 0;
  }, true);
}

function followKeys() {
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isCanvas = event.target === canvas;
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (moves[event.key] && isCanvas) pan(...moves[event.key], true);
    else if (event.key === "+" || event.key === "=") zoom(1.4, undefined, undefined, true);
    else if (event.key === "-") zoom(1 / 1.4, undefined, undefined, true);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  });
}

// Makes the picture follow; shows all of it.
export function startView() {
  if (!picture) return;
  const [x, y, width, height] = picture.dataset.box.split(" ").map(Number);
  whole = [x, y, x + width, y + height];
  picture.removeAttribute("viewBox");
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = canvas.getBoundingClientRect();
    const amount = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
    zoom(Math.exp(-Math.max(-240, Math.min(240, amount)) / 400), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  followPointers();
  followKeys();
  document.getElementById("zoom-in").addEventListener("click", () => zoom(1.4, undefined, undefined, true));
  document.getElementById("zoom-out").addEventListener("click", () => zoom(1 / 1.4, undefined, undefined, true));
  document.getElementById("zoom-fit").addEventListener("click", () => fit());
  let size = canvas.getBoundingClientRect();
  new ResizeObserver(() => {
    const next = canvas.getBoundingClientRect();
    if (!size.width || !size.height) fit(undefined, { isSmooth: false });
    else if (next.width && next.height) shift((next.width - size.width) / 2, (next.height - size.height) / 2);
    size = next;
  }).observe(canvas);
  fit(undefined, { isSmooth: false });
}
