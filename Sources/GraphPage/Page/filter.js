// Which claims pass the filters, and how many would for each choice.
import { claims, documents, edgeKinds, nodeKinds, nodes, outlets, outletsOf, relationOf, relations } from "./data.js";

// The lists of choices, each empty where everything passes.
export const facetNames = ["kind", "nodeKind", "who", "whom", "document", "publisher", "modality"];
const dateBit = 1 << facetNames.length;

export const facetIds = {
  kind: edgeKinds.map((kind) => kind.id),
  nodeKind: nodeKinds.map((kind) => kind.id),
  who: nodeKinds.map((kind) => kind.id),
  whom: nodeKinds.map((kind) => kind.id),
  document: documents.map((document) => document.id),
  publisher: outlets.map((outlet) => outlet.id),
  modality: ["asserted", "planned", "opinion", "denied"],
};

export const noFilter = () =>
  ({ ...Object.fromEntries(facetNames.map((name) => [name, []])), since: "", until: "", support: 1 });

// What a claim has in each list, as places in facetIds.
const values = facetNames.map((name) => claims.map((claim) => {
  switch (name) {
    case "kind": return [claim.kind];
    case "nodeKind": return [nodes[claim.source].kind, nodes[claim.target].kind];
    case "who": return [nodes[claim.source].kind];
    case "whom": return [nodes[claim.target].kind];
    case "document": return claim.document === undefined ? [] : [claim.document];
    case "publisher": return claim.document === undefined ? [] : outletsOf(claim.document);
    default: return [facetIds.modality.indexOf(claim.modality)];
  }
}));

// How many of the choices in a list some claim has.
export const varietyOf = (name) => new Set(values[facetNames.indexOf(name)].flat()).size;

// The independent sources of each relation, numbered, so that support is counted without sets.
const pairOf = new Int32Array(claims.length).fill(-1);
const relationOfPair = [];
const pairs = new Map();
claims.forEach((claim, index) => {
  const source = documents[claim.document]?.source;
  if (source === undefined) return;
  const key = `${relationOf[index]} ${source}`;
  if (!pairs.has(key)) {
    pairs.set(key, relationOfPair.length);
    relationOfPair.push(relationOf[index]);
  }
  pairOf[index] = pairs.get(key);
});

// How many sources each relation has over some claims, given as 1 for each that counts.
function supports(chosen, supporting) {
  const met = new Uint8Array(relationOfPair.length);
  const support = new Int32Array(relations.length);
  for (let index = 0; index < chosen.length; index++) {
    const pair = pairOf[index];
    if (!chosen[index] || pair < 0 || met[pair] || !supporting.has(claims[index].modality)) continue;
    met[pair] = 1;
    support[relationOfPair[pair]]++;
  }
  return support;
}

const supportingOf = (filter) => new Set(filter.modality.length ? filter.modality : ["asserted"]);

// Whether a range of dates ends before it begins.
export const isReversed = ({ since, until }) => Boolean(since && until && since > until);

// For each claim the conditions that it fails, as bits.
function failures(filter) {
  const result = new Uint8Array(claims.length);
  facetNames.forEach((name, facet) => {
    if (!filter[name].length) return;
    const allowed = new Set(filter[name].map((id) => facetIds[name].indexOf(id)));
    values[facet].forEach((own, index) => {
      const isBare = claims[index].context && claims[index].document === undefined;
      const passes = isBare && (name === "document" || name === "publisher");
      if (!passes && !own.some((value) => allowed.has(value))) result[index] |= 1 << facet;
    });
  });
  if (filter.since || filter.until) {
    claims.forEach((claim, index) => {
      const isBare = claim.context && claim.document === undefined;
      const passes = isBare || (claim.days && !isReversed(filter)
        && (!filter.since || filter.since <= claim.days[1]) && (!filter.until || claim.days[0] <= filter.until));
      if (!passes) result[index] |= dateBit;
    });
  }
  return result;
}

// Claims that fail nothing but what a mask names and whose relation has enough sources.
function chosen(failed, mask, filter, supporting) {
  const result = new Uint8Array(claims.length);
  for (let index = 0; index < result.length; index++) result[index] = (failed[index] & ~mask) === 0 ? 1 : 0;
  if (filter.support > 1) {
    const support = supports(result, supporting);
    for (let index = 0; index < result.length; index++) {
      const isBare = claims[index].context && claims[index].document === undefined;
      if (result[index] && !isBare && support[relationOf[index]] < filter.support) result[index] = 0;
    }
  }
  return result;
}

// The claims that pass, and for each choice of each list what it would leave with the other filters as they are:
// claims, and nodes for kinds of nodes.
export function apply(filter) {
  const failed = failures(filter);
  const supporting = supportingOf(filter);
  const passing = chosen(failed, 0, filter, supporting);
  const counts = {};
  facetNames.forEach((name, facet) => {
    const isOpen = filter[name].length === 0;
    // Naming a modality also decides which claims count as support.
    const left = isOpen ? passing : chosen(failed, 1 << facet, { ...filter, [name]: [] }, supporting);
    const count = new Int32Array(facetIds[name].length);
    if (name === "nodeKind") {
      const met = new Uint8Array(nodes.length);
      left.forEach((isLeft, index) => {
        if (isLeft) met[claims[index].source] = met[claims[index].target] = 1;
      });
      met.forEach((isMet, node) => { count[nodes[node].kind] += isMet; });
    } else {
      left.forEach((isLeft, index) => {
        if (isLeft) for (const value of values[facet][index]) count[value]++;
      });
    }
    counts[name] = count;
  });
  // Those that only the range of dates leaves out, since nobody knows when they happened or were printed.
  const undated = chosen(failed, dateBit, filter, supporting)
    .map((isLeft, index) => isLeft && failed[index] === dateBit && !claims[index].days ? 1 : 0);
  return { passing, undated, counts, support: supportCounts(failed, filter, supporting) };
}

// For each least number of sources how many claims it would leave.
function supportCounts(failed, filter, supporting) {
  const all = chosen(failed, 0, { ...filter, support: 1 }, supporting);
  const support = supports(all, supporting);
  const result = new Array(mostSupport + 1).fill(0);
  all.forEach((isLeft, index) => {
    if (!isLeft) return;
    const own = support[relationOf[index]];
    for (let least = 0; least <= Math.min(Math.max(own, 1), mostSupport); least++) result[least]++;
  });
  return result;
}

export const mostSupport = supports(new Uint8Array(claims.length).fill(1), supportingOf(noFilter()))
  .reduce((most, own) => Math.max(most, own), 1);

// How many independent sources stand behind some claims.
export function supportOf(indices, filter) {
  const supporting = supportingOf(filter);
  return new Set(indices.filter((index) => supporting.has(claims[index].modality))
    .map((index) => documents[claims[index].document]?.source).filter((source) => source !== undefined)).size;
}

// Whether a claim is one that links its ends, by the filters as they are.
export const isLink = (index, filter) => !claims[index].apart && supportingOf(filter).has(claims[index].modality);
