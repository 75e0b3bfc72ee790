import type { SectionKind } from '../convert/posting/section-headings.ts';
import { fieldsOfStudy } from './fields-of-study.ts';
import { type PhraseRun, phraseRuns, type Span } from './phrase-runs.ts';
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

/** The phrases of many passages, those that most roles use first. */
export function unmatchedPhrases(passages: Iterable<PhrasedPassage>): UnmatchedPhrase[] {
  const found = new Map<string, Found>();
  for (const { passage, runs } of passages) for (const run of runs) note(found, run, passage);
  return [...found]
    .map(([key, { roles, spellings, example }]) => ({
      key,
      phrase: mostFrequent(spellings),
      roles: roles.size,
      example,
    }))
    .sort((a, b) => b.roles - a.roles || (a.key < b.key ? -1 : 1))
    .map(({ key: _, ...phrase }) => phrase);
}

interface Found {
  readonly roles: Set<string>;
  readonly spellings: Map<string, number>;
  readonly example: UnmatchedPhrase['example'];
}

function note(found: Map<string, Found>, { key, from, to }: PhraseRun, passage: RolePassage): void {
  const known = found.get(key) ?? {
    roles: new Set<string>(),
    spellings: new Map<string, number>(),
    example: { passage, from, to },
  };
  const spelling = passage.text.slice(from, to);
  known.roles.add(passage.roleId);
  known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
  found.set(key, known);
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
