import { wordsIn } from './asked.ts';
import type { NameRow, SkillsFile } from './data.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { buckets } from './name-bucket.ts';
import { bucketsOf } from './name-keys.ts';
import type { Sources } from './sources.ts';

interface Read {
  /** The other names read so far, by bucket. */
  readonly names: Map<string, readonly NameRow[]>;
  lexicon?: Lexicon;
}

const known = new WeakMap<Sources, Read>();

/** The skills by their names, and by those other names that a query may mean: those that begin as one of its words does. */
export function readLexicon(sources: Sources, query = ''): Promise<Lexicon> {
  return lexiconWith(wordsIn(query).flatMap(bucketsOf), sources);
}

/** The skills by all of their names. */
export function readEveryName(sources: Sources): Promise<Lexicon> {
  return lexiconWith(buckets, sources);
}

async function lexiconWith(wanted: readonly string[], sources: Sources): Promise<Lexicon> {
  const read: Read = known.get(sources) ?? { names: new Map() };
  known.set(sources, read);
  const [file, ...files] = await Promise.all([
    sources.file<SkillsFile>('skills.json'),
    ...[...new Set(wanted)].map(
      async (bucket) => [bucket, await sources.file<readonly NameRow[]>(`names/${bucket}.json`)] as const,
    ),
  ]);
  const fresh = files.filter(([bucket]) => !read.names.has(bucket));
  for (const [bucket, names] of fresh) read.names.set(bucket, names);
  if (!read.lexicon || fresh.length > 0) read.lexicon = lexiconOf(file, read.names.values());
  return read.lexicon;
}
