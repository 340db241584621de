"""What a picture shows, whatever Graphviz drew it."""

from collections import Counter
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


class Picture:
    def __init__(self, path):
        self.root = ElementTree.parse(path).getroot()
        self.nodes = self._groups("node")
        self.edges = self._groups("edge")

    def _groups(self, kind):
        """Titles, classes and the words in them, of each node or edge."""
        found = Counter()
        for group in self.root.iter(f"{SVG}g"):
            classes = group.get("class", "").split()
            if classes[:1] == [kind]:
                words = tuple(text.text or "" for text in group.iter(f"{SVG}text"))
                found[group.find(f"{SVG}title").text, tuple(classes[1:]), words] += 1
        return found

    def titles(self, kind):
        groups = {"node": self.nodes, "edge": self.edges}[kind]
        titles = Counter()
        for (title, _, _), count in groups.items():
            titles[title] += count
        return titles

    @property
    def links(self):
        return [a.get(LINK) for a in self.root.iter() if a.get(LINK) is not None]

    @property
    def words(self):
        return Counter(text.text for text in self.root.iter(f"{SVG}text"))
