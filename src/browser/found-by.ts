const marks = /\p{M}/gu;
const gaps = /[\s\-_/]+/gu;
const sign = /[\p{L}\p{N}]/u;
/** So few letters stand in nearly every name; they count where a word begins. */
const few = 2;

/** By which of its names a query finds a skill, the first of them that it does: `k8s`, [Kubernetes, K8s] → K8s. */
export function foundBy(query: string, names: readonly string[]): string | undefined {
  const wanted = folded(query);
  if (!wanted) return names[0];
  return names.find((name) => {
    const text = folded(name);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (wanted.length > few || !sign.test(text[at - 1] ?? ' ')) return true;
    }
    return false;
  });
}

/** Small letters without accents, with one space between words, however they are joined. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(gaps, ' ').trim();
}
