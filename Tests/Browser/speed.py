"""Prints how fast pages open and answer: python Tests/Browser/speed.py, with STAKEGRAPH as for the tests."""

import statistics
import sys
import tempfile
from pathlib import Path

from conftest import make_driver, write_page
from made_up import large
from page import Page

LOADING = "const [entry] = performance.getEntriesByType('navigation'); return entry.loadEventEnd - entry.startTime;"

# Each button of the legend pressed twice: the time until all is counted, styled and laid out.
FILTERING = """
const times = [];
document.body.offsetHeight; // What opening has left to lay out is not the first button's.
for (const button of document.querySelectorAll('.key')) {
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    button.click();
    document.body.offsetHeight;
    times.push(performance.now() - start);
  }
}
return times;
"""


def main(counts):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        driver = make_driver(folder)
        for count in counts:
            for file, text in zip(["nodes.csv", "edges.csv", "documents.csv"], large(count)):
                (folder / file).write_text(text, "utf-8")
            path = write_page(folder / "page.html", "--data", folder)
            page = Page(driver, path, folder).open()
            opened, times = page.script(LOADING), page.script(FILTERING)
            print(
                f"{count} nodes, {path.stat().st_size / 1000:.0f} kB: opened in {opened:.0f} ms, "
                f"filters {statistics.median(times):.0f} ms (median), {max(times):.0f} ms (slowest)"
            )
        driver.quit()


main([int(word) for word in sys.argv[1:]] or [200, 1_400])
