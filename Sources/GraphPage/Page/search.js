// Names that begin as somebody types, or have a word that does.
import { claimsOf, nodes } from "./data.js";
import { fold } from "./fold.js";

const entries = nodes.flatMap((node, index) => [node.name, ...(node.aliases ?? [])].map((name, place) =>
  ({ node: index, alias: place ? name : "", folded: fold(name) })));

// How well a name fits: 0 best, nothing for not at all.
function rank(entry, folded) {
  const place = entry.folded.indexOf(folded);
  if (place < 0) return undefined;
  if (entry.folded === folded) return entry.alias ? 1 : 0;
  if (place === 0) return entry.alias ? 3 : 2;
  return entry.folded.includes(` ${folded}`) ? 4 : 5;
}

// The nodes that fit best, those with most claims first, each with the alias that fits where the name does not.
export function suggest(text, most = 8) {
  const folded = fold(text);
  if (!folded) return { found: [], count: 0 };
  const best = new Map();
  for (const entry of entries) {
    const own = rank(entry, folded);
    if (own === undefined || own >= (best.get(entry.node)?.rank ?? 9)) continue;
    best.set(entry.node, { node: entry.node, alias: entry.alias, rank: own });
  }
  const found = [...best.values()].sort((first, second) =>
    first.rank - second.rank || claimsOf[second.node].length - claimsOf[first.node].length || first.node - second.node);
  return { found: found.slice(0, most), count: found.length };
}
