import type { Guard, Skill } from './skill.ts';
import { joinedKey, shortestApart, type Token, tokensOf } from './tokens.ts';
import { labelsOf } from './vocabulary.ts';

/** How the letters of a text must be written for a label to be meant. */
type Case = 'any' | 'capitals' | 'exact';

/** A label of a skill, ready to be compared. */
export interface Label {
  readonly skill: Skill;
  readonly text: string;
  readonly letters: Case;
  readonly guard?: Guard | undefined;
}

/** Words of labels, and the labels that end with them. */
export interface LabelNode {
  next: ReadonlyMap<string, LabelNode>;
  /** Labels with the same words: those written exactly so (SoC, SOC) before any that fits. */
  labels: readonly Label[];
}

/** What the first words of labels begin with, up to the whole of them, as two words of a text may be one of those. */
interface Beginning {
  /** How many letters follow in such words, each number a bit: 1 where it is the whole of one. */
  lengths: number;
  /** Which letter follows, each a bit. */
  letters: number;
  /** Where it is the whole of one, what follows in labels. */
  node?: LabelNode | undefined;
}

/** Labels by their words, each word a step. */
export interface LabelTrie extends LabelNode {
  readonly beginnings: ReadonlyMap<string, Beginning>;
}

const acronym = /^[\p{Lu}\d]{2,5}$/u;

/** What follows most words; a map of its own for each would take as much memory as all the rest. */
const nothing: ReadonlyMap<string, LabelNode> = new Map();
const noLabels: readonly Label[] = [];

/** The trie of all labels. */
export function labelTrie(skills: readonly Skill[]): LabelTrie {
  const root: LabelNode = { next: nothing, labels: noLabels };
  const beginnings = new Map<string, Beginning>();
  const note = (word: string, end: number) => {
    const beginning = beginnings.get(word.slice(0, end)) ?? { lengths: 0, letters: 0 };
    beginning.lengths |= bitOf(word.length - end);
    if (end < word.length) beginning.letters |= bitOfLetter(word, end);
    beginnings.set(word.slice(0, end), beginning);
  };
  const asOne: { readonly keys: readonly string[]; readonly label: Label }[] = [];
  for (const skill of skills) {
    for (const text of labelsOf(skill)) {
      const guard = skill.ambiguous[text];
      const letters: Case = guard ? 'exact' : acronym.test(text) && /\p{Lu}/u.test(text) ? 'capitals' : 'any';
      const label: Label = { skill, text, letters, guard };
      const tokens = tokensOf(text);
      const keys = tokens.map(({ key }) => key);
      insert(root, keys, label);
      const [first = ''] = keys;
      for (let end = 1; end <= first.length; end++) note(first, end);
      for (const joined of joinedKeys(text, tokens)) {
        const [own = ''] = joined;
        if (own !== first) note(own, own.length);
        asOne.push({ keys: joined, label });
      }
    }
  }
  // After those that are one word themselves: PLM is PLM before it is PL/M.
  for (const { keys, label } of asOne) insert(root, keys, label);
  for (const [key, node] of root.next) {
    const beginning = beginnings.get(key);
    if (beginning) beginning.node = node;
  }
  return { ...root, beginnings };
}

/**
 * The words of a label where two of them are written as one: either of two, and those that a hyphen joins.
 *
 * ```text
 * Front-end development → frontend development
 * ```
 */
function joinedKeys(text: string, tokens: readonly Token[]): string[][] {
  const keys = tokens.map(({ key }) => key);
  return tokens.slice(1).flatMap((token, index) => {
    const before = tokens[index] as Token;
    const isJoined = tokens.length === 2 || (token.from === before.to + 1 && text[before.to] === '-');
    return isJoined ? [keys.toSpliced(index, 2, joinedKey(text, before, token))] : [];
  });
}

function insert(root: LabelNode, keys: readonly string[], label: Label): void {
  let node = root;
  for (const key of keys) {
    const known = node.next.get(key);
    const next = known ?? { next: nothing, labels: noLabels };
    if (!known) node.next = withStep(node.next, key, next);
    node = next;
  }
  // A list that grows in place keeps room for sixteen more.
  node.labels = label.letters === 'exact' ? [label].concat(node.labels) : node.labels.concat(label);
}

function withStep(steps: LabelNode['next'], key: string, node: LabelNode): LabelNode['next'] {
  const own = steps === nothing ? new Map<string, LabelNode>() : (steps as Map<string, LabelNode>);
  return own.set(key, node);
}

/** A label and the tokens it takes: from `first` up to `end`. */
export interface Candidate {
  readonly label: Label;
  readonly first: number;
  readonly end: number;
}

// What may stand between two words of one label: not what ends a phrase.
const joint = /^(?:[ \t_.’'-]| - )?$/;
// … but for a sign that the label has as well, with blanks around it.
const sign = /^ ?([^\s\p{L}\p{N}]{1,2})s? ?$/u;
const apostrophe = /’/g;

/** The shortest word that may be a part of another with a space between: “or an” is no O-RAN. */
const shortestPart = 3;

const none: readonly Candidate[] = [];
const noSigns: readonly string[] = [];

/** The labels that start at token `first`, the longest first. Two words may be one in the label: front-end, frontend. */
export function candidatesAt(
  trie: LabelTrie,
  text: string,
  tokens: readonly Token[],
  first: number,
): readonly Candidate[] {
  // No label starts with most words, and fewer with two that are written as one.
  const { key } = tokens[first] as Token;
  const beginning = trie.beginnings.get(key);
  if (!beginning && !endsInDigit(key)) return none;
  const found: Candidate[] = [];
  walk({ text, tokens, first, beginning, found }, trie, first, noSigns);
  return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found.length > 0 ? found : none;
}

interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  /** What labels go on with behind the first token. */
  readonly beginning: Beginning | undefined;
  readonly found: Candidate[];
}

/** Collects the labels that go on with the token at `at` from a node, over the signs that stand before it. */
function walk(way: Walk, node: LabelNode, at: number, signs: readonly string[]): void {
  const { text, tokens, first, beginning } = way;
  const token = tokens[at];
  if (!token) return;
  const next = (at === first ? beginning?.node : node.next.get(token.key)) ?? versionless(node, token.key);
  const second = tokens[at + 1];
  const joined =
    second && (at > first || mayFollow(beginning, second)) && areOneWord(token, second, text)
      ? node.next.get(joinedKey(text, token, second))
      : undefined;
  if (!next && !joined) return;
  const between = at > first ? signBetween(tokens[at - 1] as Token, token, text) : '';
  if (between === undefined) return;
  const all = between === '' ? signs : [...signs, between];
  if (next) reach(way, next, at + 1, all);
  if (joined) reach(way, joined, at + 2, all);
}

function reach(way: Walk, node: LabelNode, end: number, signs: readonly string[]): void {
  const { first, found } = way;
  for (const label of node.labels)
    if (signs.every((one) => hasSign(label, one))) found.push({ label, first, end });
  if (node.next !== nothing) walk(way, node, end, signs);
}

/** The last bit is for all that are longer. */
const longestNoted = 30;

function bitOf(length: number): number {
  return 1 << Math.min(length, longestNoted);
}

function bitOfLetter(word: string, at: number): number {
  return 1 << (word.charCodeAt(at) & 31);
}

/** Whether a second word has the first letter, and as many letters, as may follow the first; one of few may be folded otherwise when they are joined. */
function mayFollow(beginning: Beginning | undefined, { key, from, to }: Token): boolean {
  if (!beginning || (beginning.letters & bitOfLetter(key, 0)) === 0) return false;
  return to - from <= shortestApart || (beginning.lengths & bitOf(key.length)) !== 0;
}

const version = /^(\p{L}{3,})\d{1,2}$/u;
const zero = 48;
const nine = 57;

function endsInDigit(key: string): boolean {
  const last = key.charCodeAt(key.length - 1);
  return last >= zero && last <= nine;
}

/** What follows a name with a version glued to it: python3, usb4. */
function versionless({ next }: LabelNode, key: string): LabelNode | undefined {
  const name = endsInDigit(key) ? version.exec(key)?.[1] : undefined;
  return name === undefined ? undefined : next.get(name);
}

/**
 * The sign a text has between two words, across which only a label goes on that has it too: extract, transform, load;
 * driver's license; 401(k). Nothing where any label may go on; undefined where none does.
 */
function signBetween(before: Token, after: Token, text: string): string | undefined {
  if (before.to === after.from) return '';
  const between = text.slice(before.to, after.from);
  return joint.test(between) ? '' : sign.exec(between)?.[1]?.replace(apostrophe, "'");
}

/** Of a slash any name of the skill will do: lock out/tag out is Lockout/tagout, but the Data/AI team is not data.ai. */
function hasSign({ skill, text }: Label, said: string): boolean {
  return said === '/' ? labelsOf(skill).some((name) => name.includes(said)) : text.includes(said);
}

const hyphen = 45;
const space = 32;

function areOneWord(first: Token, second: Token, text: string): boolean {
  if (second.from !== first.to + 1) return false;
  const gap = text.charCodeAt(first.to);
  if (gap === hyphen) return true;
  return gap === space && first.key.length >= shortestPart && second.key.length >= shortestPart;
}
