import type { Card } from './data.ts';
import type { Lexicon } from './lexicon.ts';

/** What is exported of a role. */
interface Row {
  readonly title: string;
  readonly organization: string;
  readonly place: string;
  readonly posted: string;
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly mentioned: readonly string[];
  readonly address: string;
}

/** Roles as CSV (RFC 4180), with `site` before their addresses. */
export function csvOf(cards: readonly Card[], lexicon: Lexicon, site: string): string {
  const rows = cards.map((card) => rowOf(card, lexicon, site));
  const head = [
    'title',
    'organization',
    'place',
    'posted',
    'required',
    'preferred',
    'mentioned',
    'address',
  ] as const;
  const lines = rows.map((row) => head.map((key) => cell(row[key])));
  return [[...head], ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** Roles as JSON. */
export function jsonOf(cards: readonly Card[], lexicon: Lexicon, site: string): string {
  return `${JSON.stringify(
    cards.map((card) => rowOf(card, lexicon, site)),
    null,
    2,
  )}\n`;
}

function rowOf({ id, title, organization, places, date, skills }: Card, lexicon: Lexicon, site: string): Row {
  const [required, preferred, mentioned] = skills.map((numbers) =>
    numbers.flatMap((number) => lexicon.skills[number]?.[1] ?? []),
  );
  return {
    title,
    organization: organization ?? '',
    place: places?.join('; ') ?? '',
    posted: date ?? '',
    required: required ?? [],
    preferred: preferred ?? [],
    mentioned: mentioned ?? [],
    address: `${site}roles/${id}/`,
  };
}

const formula = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: what would be a formula becomes text by a sign before it. */
function cell(value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.join('; ');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
