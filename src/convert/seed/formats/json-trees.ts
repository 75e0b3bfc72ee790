import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { VFileMessage } from 'vfile-message';
import { limits } from '../limits.ts';
import { deepest, isDeepJson } from './json-depth.ts';
import { withStringsMended } from './json-strings.ts';

/** What is broken in a text that is JSON for the rest, and where. */
interface BrokenJson {
  readonly offset: number;
  readonly refusal: VFileMessage;
}

/** The values of a JSON text where they stand, and what of it cannot be read. */
export interface JsonTrees {
  readonly trees: readonly Node[];
  readonly broken: readonly BrokenJson[];
}

const object = /^\s*\{/;
/** What no prose begins with: an object with a key, in a list or by itself. */
const opening = /^\uFEFF?\s*(?:\[\s*)?\{\s*"[^"\n]{0,80}"\s*:/;
const marks = /^\uFEFF/gm;

/** Whether a text is meant as JSON, whole or broken: an object with a key begins it. */
export function beginsAsJson(raw: string): boolean {
  return opening.test(raw);
}

/**
 * The values of a JSON text, or of one with a record a line (NDJSON), where they stand; undefined where it is neither.
 * Lines may end within strings as they are, which no parser allows and programs do write.
 *
 * @throws VFileMessage where they are nested deeper than the parser can follow.
 */
export function jsonTrees(given: string): JsonTrees | undefined {
  // A byte order mark is none of JSON: a blank in its place leaves all places as they are.
  const raw = given.replace(marks, ' ');
  const whole = treeOf(raw);
  if (whole.tree) return { trees: [whole.tree], broken: [] };
  const lines = linesOf(raw);
  if (lines) return lines;
  const mended = withStringsMended(raw);
  const again = mended === raw ? whole : treeOf(mended);
  if (again.tree) return { trees: [again.tree], broken: [] };
  if (!beginsAsJson(raw)) return;
  return { trees: [], broken: [brokenAt(raw, whole.fault, 0)] };
}

/** The records of a text that has one a line; a broken one among as many that are whole is told by itself. */
function linesOf(raw: string): JsonTrees | undefined {
  const trees: Node[] = [];
  const broken: BrokenJson[] = [];
  let from = 0;
  for (const line of raw.split('\n')) {
    const { tree, fault } = object.test(line) ? treeOf(line) : noObject(line);
    if (tree) trees.push(moved(tree, from));
    else if (line.trim() !== '') {
      if (!beginsAsJson(raw) || broken.length > trees.length) return;
      broken.push(brokenAt(line, fault, from));
      // So many are refused as a whole.
      if (broken.length > limits.postings) break;
    }
    from += line.length + 1;
  }
  return trees.length >= broken.length && trees.length > 0 ? { trees, broken } : undefined;
}

/** Where a parser stops, and why. */
interface Fault {
  readonly at: number;
  readonly why: string;
}

interface Parsed {
  readonly tree?: Node | undefined;
  readonly fault: Fault;
}

function noObject(line: string): Parsed {
  return { fault: { at: line.search(/\S|$/), why: 'object expected' } };
}

function treeOf(raw: string): Parsed {
  if (isDeepJson(raw)) {
    throw new VFileMessage(
      `Expected JSON at most ${deepest} levels deep, found more: keep only the postings`,
      { ruleId: 'deep-seed', source: 'rolebook' },
    );
  }
  const errors: ParseError[] = [];
  const tree = parseTree(raw, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (!error) return { tree, fault: { at: 0, why: '' } };
  // UnexpectedEndOfString
  const why = printParseErrorCode(error.error)
    .replace(/(?!^)(?=[A-Z])/g, ' ')
    .toLowerCase();
  return { fault: { at: error.offset, why } };
}

/** What cannot be read of a text that begins at `start` of the seed. */
function brokenAt(text: string, { at, why }: Fault, start: number): BrokenJson {
  const sign = /\S/u.exec(text.slice(at))?.[0];
  const refusal = new VFileMessage(
    `Expected JSON, found ${sign ? `“${sign}”` : 'its end'} (${why}): mend it there, or save it again`,
    { ruleId: 'broken-json', source: 'rolebook' },
  );
  return { offset: start + at, refusal };
}

/** A value as far on as its line stands in the text. */
function moved({ children, parent: _, ...node }: Node, by: number): Node {
  return {
    ...node,
    offset: node.offset + by,
    ...(children && { children: children.map((child) => moved(child, by)) }),
  };
}
