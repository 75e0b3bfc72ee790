const signs = /[^\p{L}\p{N}+#.&/]|\.(?![\p{L}\p{N}])/gu;
const marks = /\p{M}/gu;
const endings =
  /^(?:|s|es|ies|ied|y|e|d|r|ed|er|ers|ing|ings|ying|ion|ions|ation|ations|al|ally|ly|ment|ments|ity|ive|able|ance|ence)$/;
const inflections = /^(?:|e|s|es|d|ed|ing|ings|y|ies|ied|ying)$/;
const withE = /^es?$/;
const withY = /^(?:y|ies|ied|ying)$/;

/**
 * Whether a word that was typed is another, its beginning, or the same with another ending.
 *
 * ```text
 * develop, developers, developing → Developer; not pyhton → PyTorch
 * ```
 */
export function isFormOf(typed: string, said: string): boolean {
  return plain(said).includes(plain(typed)) || differsBy(endings, typed, said);
}

/**
 * Whether a word that was typed is another, in another number, tense or person at most.
 *
 * ```text
 * apply → applies, applied, applying; not application, not apple
 * ```
 */
export function isInflectionOf(typed: string, said: string): boolean {
  return differsBy(inflections, typed, said);
}

/** The fewest letters that two words begin with where one may stand for the other. */
const leastAlike = 4;

/**
 * Whether a word begins as one that was typed does, for half of it at least: an index that lacks a word falls back to any
 * that begins it.
 *
 * ```text
 * containerisation → container; not sommelier → so
 * ```
 */
export function beginsAlike(typed: string, said: string): boolean {
  const [a, b] = [plain(typed), plain(said)];
  const least = Math.max(leastAlike, Math.ceil(a.length / 2));
  return b.length >= least && a.slice(0, least) === b.slice(0, least);
}

function differsBy(known: RegExp, typed: string, said: string): boolean {
  const [a, b] = [plain(typed), plain(said)];
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [left, right] = [a.slice(same), b.slice(same)];
  // What ends in e has no forms in y: apple, apply.
  if ((withE.test(left) && withY.test(right)) || (withY.test(left) && withE.test(right))) return false;
  return same >= 3 && known.test(left) && known.test(right);
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(marks, '').replace(signs, '').toLowerCase();
}
