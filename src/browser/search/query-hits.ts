import { type Asked, askedBy, type Part } from './asked.ts';
import type { PagesFile, TitlesFile } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import { bucketOf } from './name-bucket.ts';
import { pageNumbers } from './page-numbers.ts';
import type { FoundPage } from './pagefind.ts';
import { readEveryName } from './read-lexicon.ts';
import { type SkillHit, skillHits } from './skill-hits.ts';
import type { Sources } from './sources.ts';
import { meant } from './spelling.ts';
import { textHits } from './text-hits.ts';
import { titleFits, titleFitsOf, titleWords } from './title-fit.ts';

/** A role found by a query: why, and the page that says its words. */
export interface Hit {
  readonly role: number;
  readonly skill?: SkillHit | undefined;
  readonly page?: FoundPage | undefined;
  /** How well the title says what is asked for (`title-fit.ts`); nothing where nothing is. */
  readonly title?: number | undefined;
}

/** What a query finds before any facet narrows it. */
export interface QueryHits {
  readonly asked: Asked;
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Words that no role says, left out of the search. */
  readonly unknown: readonly string[];
  /** What may have been meant instead. */
  readonly meant?: string | undefined;
}

/** The roles for a query: those that name its skills, those that imply them, those that say its words. No query finds all. */
export async function queryHits(query: string, lexicon: Lexicon, sources: Sources): Promise<QueryHits> {
  const asked = askedBy(query, lexicon);
  if (!asked.text) return { asked, hits: everyRole(lexicon), unknown: [] };

  const named = [...new Set(asked.parts.flatMap(({ skill }) => skill ?? []))];
  const [asking, numberOf, pagefind, titles] = await Promise.all([
    skillHits(asked.phrases.length > 0 ? [] : named, lexicon, sources),
    pageNumbersFrom(sources),
    sources.pagefind(lexicon.indexes),
    // A title that says all of it says its first word.
    sources.file<TitlesFile>(`titles/${bucketOf(titleWords(asked.text)[0] ?? '')}.json`),
  ]);
  const { pages, unknown, unsure } = await textHits(asked, lexicon, pagefind, numberOf, () =>
    readEveryName(sources),
  );
  // A short name begins longer words: then only roles that have the skill are meant.
  const isShort = asked.phrases.length === 0 && asked.parts.some(isShortName);
  const isOnlySkills = asked.skills.length > 0;
  const roles = new Set([...(isOnlySkills ? asking.keys() : []), ...pages.keys()]);
  const fitOf = titleFitsOf(asked.text, titles);
  const hits = [...roles]
    .filter((role) => !isShort || asking.has(role))
    .map((role): Hit => {
      const skill = asking.get(role);
      const page = pages.get(role);
      // A title says a skill by any of its names; words that name a skill elsewhere may be others here.
      const said = skill?.title ? Math.min(fitOf(role), titleFits.says) : undefined;
      const title = said ?? (isOnlySkills && !skill?.named ? titleFits.other : fitOf(role));
      return isOnlySkills ? { role, skill, page, title } : { role, page, title };
    })
    .sort(better);
  const lost = hits.length === 0 ? asked.text.split(' ') : unsure;
  if (lost.length === 0) return { asked, hits, unknown };
  return { asked, hits, unknown, meant: meant(asked.text, lost, await readEveryName(sources)) };
}

const longestShort = 5;

function isShortName({ text, skill }: Part): boolean {
  return skill !== undefined && text.length <= longestShort;
}

function everyRole({ roles }: Lexicon): Hit[] {
  return Array.from({ length: roles }, (_, role) => ({ role }));
}

const known = new WeakMap<Sources, Promise<ReturnType<typeof pageNumbers>>>();

/** The numbers of the roles by what the index calls their pages. */
function pageNumbersFrom(sources: Sources): Promise<ReturnType<typeof pageNumbers>> {
  const reading = known.get(sources) ?? sources.file<PagesFile>('pages.json').then(pageNumbers);
  known.set(sources, reading);
  reading.catch(() => known.delete(sources));
  return reading;
}

/** Titles that say what is asked for, then skills that are named, then implied, then words; within each by level, then by how well the words fit. */
function better(a: Hit, b: Hit): number {
  return (
    (a.title ?? 0) - (b.title ?? 0) ||
    tier(a) - tier(b) ||
    (a.skill?.level ?? 0) - (b.skill?.level ?? 0) ||
    (b.page?.score ?? 0) - (a.page?.score ?? 0) ||
    a.role - b.role
  );
}

function tier({ skill }: Hit): number {
  if (!skill) return 2;
  return skill.named ? 0 : 1;
}
