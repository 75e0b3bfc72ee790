import { csvOf as tableAsCsv } from '../csv.ts';
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
  /** Which of the title, organization, place and date are. */
  readonly inferred: readonly string[];
  readonly address: string;
}

/** Roles as CSV, with `site` before their addresses. */
export function csvOf(cards: readonly Card[], lexicon: Lexicon, site: string): string {
  const rows = cards.map((card) => rowOf(card, lexicon, site));
  return tableAsCsv({ header: columns, rows: rows.map((row) => columns.map((name) => cellOf(row[name]))) });
}

const columns = [
  'title',
  'organization',
  'place',
  'posted',
  'required',
  'preferred',
  'mentioned',
  'inferred',
  'address',
] as const;

function cellOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('; ');
}

/** Roles as JSON. */
export function jsonOf(cards: readonly Card[], lexicon: Lexicon, site: string): string {
  return `${JSON.stringify(
    cards.map((card) => rowOf(card, lexicon, site)),
    null,
    2,
  )}\n`;
}

function rowOf(card: Card, lexicon: Lexicon, site: string): Row {
  const { id, title, organization, places, date, inferred = [], skills } = card;
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
    inferred,
    address: `${site}roles/${id}/`,
  };
}
