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

/**
 * The phrases of requirement sections outside all that is `matched`, those that most roles use first.
 *
 * Phrases are runs of words between stop words and marks, as in Rose et al., “Automatic keyword extraction”, 2010.
 */
export function unmatchedPhrases(
  passages: readonly RolePassage[],
  matched: (text: string) => readonly Span[],
): UnmatchedPhrase[] {
  const found = new Map<string, Found>();
  for (const passage of passages) {
    if (!asking.has(passage.kind)) continue;
    for (const run of phraseRuns(passage.text, matched(passage.text))) {
      if (!fieldsOfStudy.has(run.key)) note(found, run, passage);
    }
  }
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
