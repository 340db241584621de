// Names reduced to what people compare, by the same rules as the command line.

const strokes = new Map(Object.entries({
  ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", æ: "ae", œ: "oe", þ: "th", ð: "d", ß: "ss",
}));

// Accents, optional vowel signs, quotes, brackets, dashes, apostrophes, and marks that cannot be seen.
const dropped = /[\u0300-\u036f\u0591-\u05bd\u064b-\u0652\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"'<>`\u02b9-\u02bf\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}]/gu;

export function fold(name) {
  return name.replaceAll("\u00b4", "").normalize("NFKD").toUpperCase().toLowerCase()
    .replace(/[łøđħıæœþðß]/g, (letter) => strokes.get(letter))
    .replace(dropped, "")
    .replace(/[\s\u0085]+/gu, " ").trim();
}
