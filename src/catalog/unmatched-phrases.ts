import type { SectionKind } from '../convert/headings/section-headings.ts';
import type { Span } from '../convert/text/span.ts';
import { fieldsOfStudy } from './fields-of-study.ts';
import { type PhraseRun, phraseRuns } from './phrase-runs.ts';
import type { RolePassage } from './role-passage.ts';

/** A phrase of requirements that names no known skill: perhaps one to add to the vocabulary. */
export interface UnmatchedPhrase {
  /** As most postings write it. */
  readonly phrase: string;
  /** How many roles use it. */
  readonly roles: number;
  /** Where it stands first: the passage, and the phrase in it from a character up to another. */
  readonly example: { readonly passage: RolePassage } & Span;
}

const asking = new Set<SectionKind>(['minimum', 'preferred', 'skills']);

/** A passage of a role with the phrases in it that name no known skill. */
export interface PhrasedPassage {
  readonly passage: RolePassage;
  readonly runs: readonly PhraseRun[];
}

/**
 * The phrases in requirement sections outside all that is `matched`; passages without one are left out.
 *
 * Phrases are runs of words between stop words and marks, as in Rose et al., “Automatic keyword extraction”, 2010.
 */
export function phrasesIn(
  passages: readonly RolePassage[],
  matched: (text: string) => readonly Span[],
): PhrasedPassage[] {
  return passages
    .filter(({ kind }) => asking.has(kind))
    .map((passage) => ({
      passage,
      runs: phraseRuns(passage.text, matched(passage.text)).filter(({ key }) => !fieldsOfStudy.has(key)),
    }))
    .filter(({ runs }) => runs.length > 0);
}

/** Phrases, and how many there are with those that are not named. */
export interface UnmatchedPhrases {
  readonly first: readonly UnmatchedPhrase[];
  readonly total: number;
}

/** The phrases of many passages, those of a role one after the other: the `most` that most roles use, first of all. */
export function unmatchedPhrases(passages: readonly PhrasedPassage[], most: number): UnmatchedPhrases {
  const counts = countedByRole(passages);
  const often = [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).slice(0, most);
  const written = new Map(
    often.map(([key, roles]): [string, Written] => [key, { roles, spellings: new Map() }]),
  );
  for (const { passage, runs } of passages) {
    for (const { key, from, to } of runs) {
      const known = written.get(key);
      if (!known) continue;
      const spelling = passage.text.slice(from, to);
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
      known.example ??= { passage, from, to };
    }
  }
  const first = [...written.values()].flatMap(({ roles, spellings, example }) =>
    example ? { phrase: mostFrequent(spellings), roles, example } : [],
  );
  return { first, total: counts.size };
}

interface Written {
  readonly roles: number;
  readonly spellings: Map<string, number>;
  example?: UnmatchedPhrase['example'];
}

/** How many roles use each phrase. */
function countedByRole(passages: readonly PhrasedPassage[]): Map<string, number> {
  const counts = new Map<string, number>();
  let ofRole = new Set<string>();
  let role: string | undefined;
  for (const { passage, runs } of passages) {
    if (passage.roleId !== role) ofRole = new Set();
    role = passage.roleId;
    for (const { key } of runs) {
      if (!ofRole.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      ofRole.add(key);
    }
  }
  return counts;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
