// A field that suggests names while somebody types.
import { claimsOf, nodes } from "./data.js";
import { announce, make, named, swatch } from "./markup.js";
import { suggest } from "./search.js";
import { counted, kindOf } from "./words.js";

// Makes a field suggest; `pick` is called with the node that was chosen.
export function combobox(id, pick) {
  const input = document.getElementById(id);
  const list = document.getElementById(`${id}-list`);
  let found = [];
  let active = -1;

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(place) {
    active = place;
    [...list.querySelectorAll("[role=option]")].forEach((option, other) => {
      option.setAttribute("aria-selected", String(other === place));
      if (other === place) option.scrollIntoView({ block: "nearest" });
    });
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${place}`);
  }

  function take(place) {
    const { node } = found[place];
    input.value = nodes[node].name;
    close();
    pick(node);
  }

  function open() {
    const result = suggest(input.value);
    found = result.found;
    list.replaceChildren(...found.map(({ node, alias }, place) => make("li", {
      role: "option", id: `${id}-${place}`, "aria-selected": "false",
      // Before the field loses the focus.
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => take(place),
    },
    swatch(`n${nodes[node].kind}`), named(nodes[node].name, { class: "option-name" }),
    make("span", { class: "option-note" }, alias ? [named(alias), ", "] : "", `${kindOf(node).toLowerCase()}, ${counted(claimsOf[node].length, "claim")}`))));
    const isEmpty = !input.value.trim();
    if (!found.length && !isEmpty) list.append(make("li", { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false", id: `${id}-none` }, "No name here is like that."));
    list.hidden = isEmpty;
    input.setAttribute("aria-expanded", String(!isEmpty));
    mark(-1);
    if (!isEmpty) announce(result.count ? `${counted(result.count, "name")} found` : "No name found");
  }

  input.addEventListener("input", open);
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const last = found.length - 1;
    if (event.key === "ArrowDown" && list.hidden) open();
    else if (event.key === "ArrowDown") mark(active < last ? active + 1 : 0);
    else if (event.key === "ArrowUp" && !list.hidden) mark(active > 0 ? active - 1 : last);
    else if (event.key === "Enter" && !list.hidden && found.length) take(Math.max(active, 0));
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Escape") input.value = "";
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return { show: (node) => { input.value = node === undefined ? "" : nodes[node].name; }, focus: () => input.focus() };
}
