// What the page knows, from the element that holds it, with what is often asked of it.

document.documentElement.classList.add("live");

export const data = JSON.parse(document.getElementById("data").textContent);

export const { nodes, claims, documents, outlets, nodeKinds, edgeKinds, drawn } = data;

for (const claim of claims) {
  claim.modality ??= "asserted";
  claim.status ??= "accepted";
}

// For each node the claims at one of its ends, and those that only speak of it.
export const claimsOf = nodes.map(() => []);
export const claimsAbout = nodes.map(() => []);
claims.forEach((claim, index) => {
  claimsOf[claim.source].push(index);
  if (claim.target !== claim.source) claimsOf[claim.target].push(index);
  for (const node of claim.about ?? []) {
    if (node !== claim.source && node !== claim.target) claimsAbout[node].push(index);
  }
});

// For each claim the place of its line in the picture, or nothing.
export const lineOf = new Map();
drawn.lines.forEach((line, place) => line.forEach((claim) => lineOf.set(claim, place)));

// For each node its place in the picture, or nothing.
export const placeOf = new Map(drawn.nodes.map((node, place) => [node, place]));

// The claims of one kind between the same ends, whether they are drawn or not.
export const relationOf = new Int32Array(claims.length);
export const relations = [];
const relationsByKey = new Map();
claims.forEach((claim, index) => {
  const key = `${claim.source} ${claim.kind} ${claim.target}`;
  if (!relationsByKey.has(key)) {
    relationsByKey.set(key, relations.length);
    relations.push([]);
  }
  relationOf[index] = relationsByKey.get(key);
  relations[relationOf[index]].push(index);
});

export const nodeById = new Map(nodes.map((node, index) => [node.id, index]));
export const claimById = new Map(claims.map((claim, index) => [claim.id, index]));

// The outlets that a document is from: who printed it, and whose text it is.
export function outletsOf(document) {
  const { publisher, origin } = documents[document] ?? {};
  return [publisher, origin].filter((outlet, place, all) => outlet !== undefined && all.indexOf(outlet) === place);
}
