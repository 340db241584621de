"""A GraphML file for yEd draws every node and edge."""

import xml.etree.ElementTree as ElementTree

from dataset import label, printable

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
Y = "{http://www.yworks.com/xml/graphml}"
SHAPES = {"ellipse", "rectangle", "roundrectangle", "hexagon", "octagon", "rectangle3d"}
STROKES = {
    **{"asserted": "line", "planned": "dashed", "opinion": "dashed", "denied": "dotted"},
}


def graphics(root, scope, type):
    """The one drawing of each node or edge, under the key that yEd looks for."""
    keys = [key.get("id") for key in root.iter(f"{GRAPHML}key") if key.get("yfiles.type") == type]
    [key] = keys
    found = {}
    for element in root.iter(f"{GRAPHML}{scope}"):
        [data] = [data for data in element.findall(f"{GRAPHML}data") if data.get("key") == key]
        [found[element.get("id")]] = data
    return found


def test_each_node_has_a_place_a_fill_a_label_and_a_shape(dataset, export):
    root = ElementTree.parse(export("graphml", "yed")).getroot()
    nodes = graphics(root, "node", "nodegraphics")
    assert nodes.keys() == dataset.nodes.keys()
    places = set()
    fills = {}
    for id, drawing in nodes.items():
        assert drawing.tag == f"{Y}ShapeNode"
        names = [child.tag.removeprefix(Y) for child in drawing]
        assert names == ["Geometry", "Fill", "BorderStyle", "NodeLabel", "Shape"]
        geometry = {name: float(value) for name, value in drawing[0].attrib.items()}
        assert geometry.keys() == {"x", "y", "width", "height"}
        assert geometry["width"] > 0 and geometry["height"] > 0
        places.add((geometry["x"], geometry["y"]))
        fills.setdefault(dataset.nodes[id]["kind"], set()).add(drawing[1].get("color"))
        # The same words, in lines.
        words = printable(dataset.nodes[id]["name"]).split()
        assert "".join(drawing[3].text.split()) == "".join(words)
        assert drawing[4].get("type") in SHAPES
    assert len(places) == len(nodes)
    assert all(len(colours) == 1 for colours in fills.values()), "a colour for each kind"
    assert len({min(colours) for colours in fills.values()}) == len(fills)


def test_places_are_those_of_gephi_upside_down(export):
    nodes = graphics(ElementTree.parse(export("graphml", "yed")).getroot(), "node", "nodegraphics")
    gexf = ElementTree.parse(export("gexf")).getroot()
    for node in gexf.iter("{http://gexf.net/1.3}node"):
        position = node.find("{http://gexf.net/1.3/viz}position")
        geometry = {n: float(value) for n, value in nodes[node.get("id")][0].attrib.items()}
        middle = geometry["x"] + geometry["width"] / 2, geometry["y"] + geometry["height"] / 2
        expected = float(position.get("x")), -float(position.get("y"))
        assert max(abs(a - b) for a, b in zip(middle, expected)) < 0.02


def test_each_edge_has_a_line_an_arrow_and_a_label(dataset, export):
    root = ElementTree.parse(export("graphml", "yed")).getroot()
    edges = graphics(root, "edge", "edgegraphics")
    assert edges.keys() == dataset.edges.keys()
    for id, drawing in edges.items():
        edge = dataset.edges[id]
        assert drawing.tag == f"{Y}PolyLineEdge"
        names = [child.tag.removeprefix(Y) for child in drawing]
        assert names == ["Path", "LineStyle", "Arrows", "EdgeLabel"]
        assert drawing[1].get("color").startswith("#")
        stroke = STROKES[edge.get("modality", "asserted")]
        is_disputed = edge.get("status") == "disputed"
        assert drawing[1].get("type") == ("dotted" if is_disputed else stroke)
        assert (drawing[2].get("source"), drawing[2].get("target")) == ("none", "standard")
        assert drawing[3].text == label(edge)
