const signs = /[^\p{L}\p{N}+#.&/]|\.(?![\p{L}\p{N}])/gu;
const marks = /\p{M}/gu;
const endings =
  /^(?:|s|es|ies|y|e|d|r|ed|er|ers|ing|ings|ion|ions|ation|ations|al|ally|ly|ment|ments|ity|ive|able|ance|ence)$/;

/**
 * Whether a word that was typed is another, its beginning, or the same with another ending.
 *
 * ```text
 * develop, developers, developing → Developer; not pyhton → PyTorch
 * ```
 */
export function isFormOf(typed: string, said: string): boolean {
  const [a, b] = [plain(typed), plain(said)];
  if (b.includes(a)) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && endings.test(a.slice(same)) && endings.test(b.slice(same));
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(marks, '').replace(signs, '').toLowerCase();
}
