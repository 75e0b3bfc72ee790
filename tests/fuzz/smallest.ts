/** The smallest part of a text that still fails: pieces are left out, halves first, as long as it does. */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let letters = [...text];
  for (let size = Math.ceil(letters.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < letters.length; ) {
      const without = letters.toSpliced(at, size);
      if (fails(without.join(''))) letters = without;
      else at += size;
    }
  }
  return letters.join('');
}
