import type { Candidate, LabelNode, LabelTrie } from './label-trie.ts';
import type { Token } from './tokens.ts';

const joints = new Set(['and', 'or']);
/** The most words that two names share at their start: natural language processing and understanding. */
const mostShared = 2;

/**
 * The label at token `first` that shares a word with its neighbour: its last word stands after the neighbour,
 * or its first words before it.
 *
 * ```text
 * distributed and parallel systems          → distributed systems
 * signal/image processing                   → signal processing
 * continuous integration and deployment     → continuous deployment
 * ```
 */
export function sharedAt(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  first: number,
): Candidate | undefined {
  const before = tokens[first - 1];
  const after = tokens[first + 1];
  if (!after && !before) return;
  const isListed = joints.has(after?.key ?? '') || joints.has(before?.key ?? '');
  if (!isListed && text[tokens[first]?.to ?? 0] !== '/') return;
  return withLastWord(trie, text, tokens, first) ?? withFirstWords(trie, text, tokens, first);
}

function withLastWord(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  first: number,
): Candidate | undefined {
  const joint = tokens[first + 1];
  const own = tokens[first];
  if (!own || !joint) return;
  const size = joints.has(joint.key) ? 2 : text.slice(own.to, joint.from) === '/' ? 1 : 0;
  const other = tokens[first + size];
  const last = tokens[first + size + 1];
  if (
    size === 0 ||
    !other ||
    !last ||
    !areSpaced([own, ...tokens.slice(first + size, first + size + 2)], text, size)
  )
    return;
  const label = plainLabel(trie.next.get(own.key)?.next.get(last.key));
  return label && { label, first, end: first + 1 };
}

function withFirstWords(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  first: number,
): Candidate | undefined {
  const own = tokens[first];
  if (!own || !joints.has(tokens[first - 1]?.key ?? '')) return;
  for (let shared = 1; shared <= mostShared; shared++) {
    const from = first - 2 - shared;
    if (from < 0) return;
    // “neural network design and optimization” is no network optimization.
    const outer = tokens[from - 1];
    if (outer && trie.next.get(outer.key)?.next.has((tokens[from] as Token).key)) return;
    let node: LabelNode | undefined = trie;
    for (let at = from; at < first - 2; at++) node = node?.next.get((tokens[at] as Token).key);
    const neighbour = node?.next.get((tokens[first - 2] as Token).key);
    const label = neighbour && neighbour.labels.length > 0 ? plainLabel(node?.next.get(own.key)) : undefined;
    if (label && areSpaced(tokens.slice(from, first + 1), text, 2)) return { label, first, end: first + 1 };
  }
}

/** A label that counts wherever it stands, whatever its letters. */
function plainLabel(node: LabelNode | undefined) {
  return node?.labels.find(({ letters, guard }) => letters === 'any' && !guard);
}

/** Whether nothing but single spaces, hyphens or a slash stand between words. */
function areSpaced(words: readonly Token[], text: string, size: number): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    if (!next) return true;
    const gap = text.slice(word.to, next.from);
    return size === 2 && index === 0
      ? /^ (?:(?:and|or|&) )?$/i.test(gap)
      : /^[ /-]$|^ (?:and|or|&) $/i.test(gap);
  });
}
