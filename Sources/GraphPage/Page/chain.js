// The shortest chain of claims between two nodes; of several the one whose weakest step has most sources, then the
// one with most sources in all, then the first by name.
import { claims, claimsOf, nodes } from "./data.js";
import { supportOf } from "./filter.js";

// How many steps each node is from the start, as far as the end.
function distances(from, to, isUsable) {
  const distance = new Map([[from, 0]]);
  let frontier = [from];
  while (frontier.length && !distance.has(to)) {
    const next = [];
    for (const node of frontier) {
      for (const claim of claimsOf[node]) {
        if (!isUsable(claim)) continue;
        const other = claims[claim].source === node ? claims[claim].target : claims[claim].source;
        if (distance.has(other)) continue;
        distance.set(other, distance.get(node) + 1);
        next.push(other);
      }
    }
    frontier = next;
  }
  return distance;
}

// The steps that lead one nearer to the start, from each node on the way to the end.
function steps(to, distance, isUsable, filter) {
  const result = new Map();
  const waiting = [to];
  while (waiting.length) {
    const node = waiting.pop();
    if (result.has(node)) continue;
    const between = new Map();
    for (const claim of claimsOf[node]) {
      const other = claims[claim].source === node ? claims[claim].target : claims[claim].source;
      if (!isUsable(claim) || distance.get(other) !== distance.get(node) - 1) continue;
      between.set(other, [...(between.get(other) ?? []), claim]);
    }
    const own = [...between].map(([other, list]) => ({ other, claims: list, support: supportOf(list, filter) }));
    result.set(node, own);
    waiting.push(...own.map((step) => step.other));
  }
  return result;
}

const order = new Map([...nodes.keys()].sort((first, second) =>
  nodes[first].name < nodes[second].name ? -1 : nodes[first].name > nodes[second].name ? 1 : first - second)
  .map((node, place) => [node, place]));

const isBefore = (first, second) => {
  for (let place = 0; place < first.length; place++) {
    if (first[place].node !== second[place].node) return order.get(first[place].node) < order.get(second[place].node);
  }
  return false;
};

// The chain as the nodes on it, each with the claims that lead to it from the one before; nothing if there is none.
export function bestChain(from, to, isUsable, filter) {
  if (from === to) return undefined;
  const distance = distances(from, to, isUsable);
  if (!distance.has(to)) return undefined;
  const back = steps(to, distance, isUsable, filter);
  const onTheWay = [...back.keys()].sort((first, second) => distance.get(first) - distance.get(second));
  // First the best weakest step, then the best sum over the steps that are no weaker.
  const weakest = new Map([[from, Infinity]]);
  for (const node of onTheWay) {
    if (node !== from) {
      weakest.set(node, Math.max(...back.get(node).map((step) => Math.min(step.support, weakest.get(step.other)))));
    }
  }
  const best = new Map([[from, { total: 0, chain: [{ node: from, claims: [] }] }]]);
  for (const node of onTheWay) {
    for (const step of back.get(node)) {
      const before = best.get(step.other);
      if (!before || step.support < weakest.get(to)) continue;
      const total = before.total + step.support;
      const chain = [...before.chain, { node, claims: step.claims }];
      const own = best.get(node);
      if (!own || total > own.total || (total === own.total && isBefore(chain, own.chain))) best.set(node, { total, chain });
    }
  }
  // How many ways there are, by names.
  const ways = new Map([[from, 1]]);
  for (const node of onTheWay) {
    if (node !== from) ways.set(node, back.get(node).reduce((sum, step) => sum + ways.get(step.other), 0));
  }
  return Object.assign(best.get(to).chain, { count: ways.get(to) });
}
