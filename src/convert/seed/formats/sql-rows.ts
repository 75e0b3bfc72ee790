import type { SqlToken } from './sql-tokens.ts';

/** A row of a table: the tokens of each of its cells, and the names of its columns, where SQL says them. */
export interface SqlRow {
  readonly from: number;
  readonly cells: readonly (readonly SqlToken[])[];
  readonly names: readonly SqlToken[];
}

/** The rows that SQL puts into tables, and the statements that do something else. */
export interface SqlRows {
  readonly rows: readonly SqlRow[];
  readonly others: readonly (readonly SqlToken[])[];
}

const puts = /^(?:insert|replace)$/i;
const intoWord = /^into$/i;
const valuesWord = /^values?$/i;
const creates = /^create$/i;
const tableWord = /^table$/i;
// What stands among the columns of a table and is none.
const noColumn = /^(?:primary|unique|key|index|fulltext|spatial|constraint|foreign|check|exclude|like)$/i;

/**
 * The rows of a dump, statement by statement; undefined where a row is never closed.
 *
 * ```sql
 * INSERT INTO jobs (title, body) VALUES ('Baker', 'We bake.'), ('Cook', 'We cook.');
 * ```
 */
export function sqlRows(tokens: readonly SqlToken[], raw: string): SqlRows | undefined {
  const rows: SqlRow[] = [];
  const others: SqlToken[][] = [];
  const columns = new Map<string, readonly SqlToken[]>();
  for (const statement of statementsOf(tokens, raw)) {
    const start = startOfValues(statement, raw);
    if (start < 0) {
      const table = tableOf(statement, raw);
      if (table) columns.set(table.name, table.columns);
      others.push(statement);
      continue;
    }
    const [into = 0, end = start] = [indexOfWord(statement, raw, intoWord), start - 1];
    const open = statement.findIndex((token, index) => index > into && isSign(token, raw, '('));
    const name = nameBefore(statement, open < 0 || open > end ? end : open, raw);
    const own = open < 0 || open > end ? columns.get(name) : namesIn(statement.slice(open + 1, end), raw);
    const found = rowsIn(statement.slice(start), raw, own ?? []);
    if (!found) return;
    for (const row of found) rows.push(row);
  }
  return { rows, others };
}

/** The rows of a list of values; what goes on behind them is no part of them: ON CONFLICT DO NOTHING. */
export function rowsIn(
  tokens: readonly SqlToken[],
  raw: string,
  names: readonly SqlToken[],
): SqlRow[] | undefined {
  const rows: SqlRow[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as SqlToken;
    if (!isSign(first, raw, '(')) return rows.length > 0 ? rows : undefined;
    const end = closeOf(tokens, at, raw);
    if (end < 0) return;
    rows.push({ from: first.from, cells: partsOf(tokens.slice(at + 1, end), raw), names });
    at = tokens[end + 1] && isSign(tokens[end + 1], raw, ',') ? end + 2 : end + 1;
  }
  return rows;
}

/** Whether a token is a sign. */
function isSign(token: SqlToken | undefined, raw: string, sign: string): boolean {
  return token?.kind === 'sign' && raw[token.from] === sign;
}

function statementsOf(tokens: readonly SqlToken[], raw: string): SqlToken[][] {
  const statements: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (isSign(token, raw, ';')) statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}

/** Where the first row stands in a statement that puts rows into a table; -1 in any other. */
function startOfValues(statement: readonly SqlToken[], raw: string): number {
  if (!isWord(statement[0], raw, puts)) return -1;
  const at = indexOfWord(statement, raw, valuesWord);
  return at > 0 && isSign(statement[at + 1], raw, '(') ? at + 1 : -1;
}

function isWord(token: SqlToken | undefined, raw: string, word: RegExp): boolean {
  return token?.kind === 'word' && word.test(raw.slice(token.from, token.to));
}

function indexOfWord(statement: readonly SqlToken[], raw: string, word: RegExp): number {
  return statement.findIndex((token) => isWord(token, raw, word));
}

/** A table that is made, and the names of its columns. */
function tableOf(
  statement: readonly SqlToken[],
  raw: string,
): { name: string; columns: SqlToken[] } | undefined {
  if (!isWord(statement[0], raw, creates) || indexOfWord(statement, raw, tableWord) < 0) return;
  const open = statement.findIndex((token) => isSign(token, raw, '('));
  const end = open < 0 ? -1 : closeOf(statement, open, raw);
  if (end < 0) return;
  return { name: nameBefore(statement, open, raw), columns: namesIn(statement.slice(open + 1, end), raw) };
}

function nameBefore(statement: readonly SqlToken[], at: number, raw: string): string {
  const token = statement[at - 1];
  return token ? raw.slice(token.inner.from, token.inner.to).toLowerCase() : '';
}

/** The names that begin the parts of a list. */
function namesIn(tokens: readonly SqlToken[], raw: string): SqlToken[] {
  return partsOf(tokens, raw).flatMap(([first]) =>
    first && first.kind !== 'sign' && !isWord(first, raw, noColumn) ? [first] : [],
  );
}

/** What commas part, outside of brackets. */
function partsOf(tokens: readonly SqlToken[], raw: string): SqlToken[][] {
  const parts: SqlToken[][] = [[]];
  let open = 0;
  for (const token of tokens) {
    if (isSign(token, raw, '(')) open++;
    else if (isSign(token, raw, ')')) open--;
    if (open === 0 && isSign(token, raw, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function closeOf(tokens: readonly SqlToken[], start: number, raw: string): number {
  let open = 0;
  for (let at = start; at < tokens.length; at++) {
    if (isSign(tokens[at], raw, '(')) open++;
    else if (isSign(tokens[at], raw, ')') && --open === 0) return at;
  }
  return -1;
}
