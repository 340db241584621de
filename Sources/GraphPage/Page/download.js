// Saving what is shown, and copying a link to it.
import { csvFile, graphMLFile, svgFile } from "./files.js";
import { filterNames } from "./filters.js";
import { announce } from "./markup.js";
import { chosenName, isAnythingChosen } from "./panel.js";
import { counted } from "./words.js";

let shownClaims = [];

export function showScope(shown) {
  shownClaims = shown;
  document.getElementById("download-scope").textContent = `What is shown: ${counted(shown.length, "claim")}`;
}

function save(text, type, name) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce(`${name} saved`);
}

function saveAs(kind) {
  if (kind === "svg") save(svgFile(shownClaims, [...(isAnythingChosen() ? [chosenName()] : []), ...filterNames()]), "image/svg+xml", "graph.svg");
  else if (kind === "csv") save(csvFile(shownClaims), "text/csv;charset=utf-8", "claims.csv");
  else save(graphMLFile(shownClaims), "application/graphml+xml", "graph.graphml");
}

// Copies the address; where the browser does not let it, the address stands there to be copied.
async function copyLink() {
  const field = document.getElementById("link-text");
  try {
    await navigator.clipboard.writeText(location.href);
    announce("The link is copied");
    document.getElementById("copy").textContent = "Link copied";
    setTimeout(() => { document.getElementById("copy").textContent = "Copy link"; }, 2_000);
  } catch {
    document.getElementById("link").hidden = false;
    field.value = location.href;
    field.focus();
    field.select();
    announce("Copy the link from the field");
  }
}

export function startDownload() {
  for (const button of document.querySelectorAll("[data-file]")) {
    button.addEventListener("click", () => {
      saveAs(button.dataset.file);
      document.getElementById("download").open = false;
      document.querySelector("#download summary").focus();
    });
  }
  document.getElementById("copy").addEventListener("click", copyLink);
}
