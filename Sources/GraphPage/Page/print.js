// On paper: the part of the map that can be seen, as large as the page, and every row of the table.
import { seenBox } from "./picture.js";
import { showAllRows } from "./table.js";
import { fillPaper, leavePaper } from "./view.js";

export function startPrint() {
  addEventListener("beforeprint", () => {
    showAllRows(true);
    fillPaper(seenBox());
  });
  addEventListener("afterprint", () => {
    showAllRows(false);
    leavePaper();
  });
}
