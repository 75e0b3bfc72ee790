import type { Document, GivenText } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { joined, seedText, slice } from '../seed-text.ts';
import { closeOf, codeData, memberNamed } from './code-data.ts';
import { type CodeToken, codeTokens } from './code-tokens.ts';
import { listed, type Member, objectData } from './data.ts';
import { postingDocuments } from './posting-documents.ts';

// How a program begins that gives names to what it writes out; no prose does.
const opening =
  /^\uFEFF?(?:\s|(?:\/\/|#)[^\n]{0,400}\n|\/\*[^*]{0,4000}(?:\*(?!\/)[^*]{0,4000}){0,200}\*\/){0,400}(?:import\s|from\s[^\n]{1,200}\simport\s|["']use \w+["']|export\s|(?:declare|interface|type|enum)\s{1,9}[\p{L}_$]|module\.exports\s|(?:const|let|var)\s|[\p{L}_$][\w$.]{0,60}(?:\s?:\s?[^=\n]{1,80})?\s?=\s?["'`[{(]|[[{]\s{0,400}(?:\{\s{0,400})?(?:["'][^"'\n]{1,80}["']|[\p{L}_$][\w$]{0,60})\s?:\s)/u;
const imports = /^(?:import|from)$/;
const declares = /^(?:interface|type|enum|declare)$/;
const modifiers = new Set([
  'export',
  'default',
  'const',
  'let',
  'var',
  'final',
  'public',
  'static',
  'readonly',
]);

/**
 * The postings that a program writes out as records, or as strings it names; undefined where a seed is no such program.
 *
 * ```ts
 * export const jobs: Job[] = [{ title: 'Baker', description: `<p>We bake.</p>` }];
 * ```
 *
 * @throws VFileMessage where it holds too many.
 */
export function codeDocuments({ raw, file }: Decoded): Document[] | undefined {
  const tokens = opening.test(raw) ? codeTokens(raw) : undefined;
  const own = tokens?.filter(({ kind }) => kind !== 'comment');
  const statements = own && statementsOf(own, raw)?.map((statement) => saidBy(statement, raw));
  if (!tokens || !statements?.every((said) => said !== undefined)) return;

  const said = statements.filter((said) => said !== nothing);
  const named = said.filter(({ value }) => value.type === 'text');
  const others = said.flatMap(({ value }) => (value.type === 'text' ? [] : listed(value)));
  const values = named.length > 0 ? [objectData(named), ...others] : others;
  const documents = postingDocuments(values, file, { told: commentsIn(tokens, raw) });
  return documents.length > 0 ? documents : undefined;
}

/** The comments of a program, as one. */
function commentsIn(tokens: readonly CodeToken[], raw: string): GivenText[] {
  const comments = tokens.filter(({ kind }) => kind === 'comment');
  const texts = comments.map(({ from, to }) => slice(seedText(raw), from, to));
  return texts.length > 0 ? [{ reason: 'comment', text: joined(texts, '\n') }] : [];
}

/** A program as its statements: each ends at a semicolon, or where a line ends that does not go on. */
function statementsOf(tokens: readonly CodeToken[], raw: string): CodeToken[][] | undefined {
  const statements: CodeToken[][] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mark = markOf(tokens[at], raw);
    const isNext = tokens[at]?.isFirst && !goesOn.has(mark) && !goesOn.has(markOf(tokens[at - 1], raw));
    if (at > start && isNext) {
      statements.push(tokens.slice(start, at));
      start = at;
    }
    if (opens.has(mark)) at = closeOf(tokens, raw, at);
    // What is never closed is no program.
    if (at < 0) return;
    if (mark === ';') {
      statements.push(tokens.slice(start, at));
      start = at + 1;
    }
  }
  statements.push(tokens.slice(start));
  return statements.filter((statement) => statement.length > 0);
}

const opens = new Set(['{', '[', '(']);
/** What a record begins with, or a list of them. */
const records = new Set(['{', '[']);
/** What a line that goes on ends with, or the next begins with. */
const goesOn = new Set(['=', '+', '.', ':', '|', ',']);

function markOf(token: CodeToken | undefined, raw: string): string {
  return token?.kind === 'sign' ? (raw[token.from] ?? '') : '';
}

/** What a statement says that only tells the program what to do. */
const nothing: Member = memberNamed(undefined, objectData([]), '');

/** What a statement names, or says without a name; undefined where it does more than that. */
function saidBy(statement: readonly CodeToken[], raw: string): Member | undefined {
  const wordAt = (index: number) => {
    const token = statement[index];
    return token?.kind === 'name' ? raw.slice(token.from, token.to) : '';
  };
  if (imports.test(wordAt(0))) return nothing;
  let at = 0;
  while (modifiers.has(wordAt(at))) at++;
  if (declares.test(wordAt(at))) return nothing;
  const equals = statement.findIndex((token, index) => index >= at && markOf(token, raw) === '=');
  const isNamed =
    equals > at && statement.slice(at, equals).every(({ kind }) => kind === 'name' || kind === 'sign');
  const isBare = statement[0]?.kind === 'text' || records.has(markOf(statement[0], raw));
  if (!isNamed && at === 0 && !isBare) return;
  // A record cut out of a list has the comma still.
  const end = markOf(statement.at(-1), raw) === ',' ? -1 : statement.length;
  const expression = statement.slice(isNamed ? equals + 1 : at, end);
  const value = codeData(withoutType(expression, raw), raw);
  return value && memberNamed(isNamed ? statement[at] : undefined, value, raw);
}

const ofType = /^(?:as|satisfies)$/;

/** An expression without the type that TypeScript writes behind it. */
function withoutType(expression: readonly CodeToken[], raw: string): readonly CodeToken[] {
  let open = 0;
  const end = expression.findIndex(({ kind, from, to }) => {
    const mark = kind === 'sign' ? (raw[from] ?? '') : '';
    if (opens.has(mark)) open++;
    else if (')]}'.includes(mark) && mark !== '') open--;
    return open === 0 && kind === 'name' && ofType.test(raw.slice(from, to));
  });
  return end < 0 ? expression : expression.slice(0, end);
}
