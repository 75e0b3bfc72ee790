import { type Candidate, candidatesAt, type LabelNode, type LabelTrie } from './label-trie.ts';
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
 * unit, integration, and end-to-end testing → unit testing, integration testing
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
  if (text[tokens[first]?.to ?? 0] === ',') {
    const named = withLastOfList(trie, text, tokens, first);
    if (named) return named;
  }
  const isListed = joints.has(after?.key ?? '') || joints.has(before?.key ?? '');
  if (!isListed && text[tokens[first]?.to ?? 0] !== '/') return;
  return withLastWord(trie, text, tokens, first) ?? withFirstWords(trie, text, tokens, first);
}

/** How many words a list reaches, and how many each of its items has. */
const longestList = 12;
const longestItem = 3;
const inItem = /^[ -]$/;
const nextItem = /^, $/;
// “Sales, marketing and customer support” is no sales support.
const ofOne = new Set(['data', 'support', 'service', 'services', 'team', 'teams', 'experience', 'skills']);

/** The first word of a name in a list whose last name, after “and”, ends with the word that belongs to all. */
function withLastOfList(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  first: number,
): Candidate | undefined {
  if (!trie.next.has(tokens[first]?.key ?? '') || isWithinItem(text, tokens, first)) return;
  const end = Math.min(tokens.length, first + longestList);
  for (let at = first + 1, words = 0; at < end; at++) {
    const gap = text.slice(tokens[at - 1]?.to, tokens[at]?.from);
    const isNext = nextItem.test(gap);
    if (!isNext && !inItem.test(gap)) return;
    if (joints.has(tokens[at]?.key ?? '')) return withHeadAt(trie, text, tokens, { first, joint: at });
    words = isNext ? 1 : words + 1;
    if (words > longestItem) return;
  }
}

/** Whether a word is not the first of its item, and the item not the first of its list: the structural of “thermal, static structural, …”. */
function isWithinItem(text: string, tokens: readonly Token[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - longestItem); at--) {
    const gap = text.slice(tokens[at - 1]?.to, tokens[at]?.from);
    if (nextItem.test(gap)) return at < first;
    if (!inItem.test(gap)) return false;
  }
  return false;
}

function withHeadAt(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  { first, joint }: { readonly first: number; readonly joint: number },
): Candidate | undefined {
  if (joint + 1 >= tokens.length) return;
  const [last] = candidatesAt(trie, text, tokens, joint + 1);
  const head = last && last.end > joint + 2 ? tokens[last.end - 1] : undefined;
  if (!head || ofOne.has(head.key)) return;
  const label = plainLabel(trie.next.get(tokens[first]?.key ?? '')?.next.get(head.key));
  return label && { label, first, end: first + 1 };
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
  if (size === 0) return;
  // Linux and Windows system administration: the more words it shares, the surer.
  for (let shared = mostShared; shared > 0; shared--) {
    const others = tokens.slice(first + size, first + size + 1 + shared);
    if (others.length <= shared || !areSpaced([own, ...others], text, size)) continue;
    let node = trie.next.get(own.key);
    for (const { key } of others.slice(1)) node = node?.next.get(key);
    const label = plainLabel(node);
    if (label) return { label, first, end: first + 1 };
  }
  // … and user interface design
  return size === 2 ? withHeadAt(trie, text, tokens, { first, joint: first + 1 }) : undefined;
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
