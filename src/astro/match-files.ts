import { columnsOf } from '../browser/rows-in-columns.ts';
import { roleRows, skillRows } from '../catalog/match-rows.ts';
import { shardsOf } from '../catalog/shards.ts';
import { compactVocabulary } from '../convert/skills/compact-vocabulary.ts';
import { getCatalog } from './get-catalog.ts';
import { getVocabulary } from './get-vocabulary.ts';

/** A file of rows, or of their columns, that the match page loads. */
export interface MatchFile {
  readonly name: string;
  readonly rows: readonly unknown[];
}

/** No file is longer than this, in characters of JSON. */
const most = 250_000;

/** The files of the match page by what is in them, each in as many parts as it needs. */
export async function matchFiles(): Promise<Record<'skills' | 'roles' | 'vocabulary', MatchFile[]>> {
  const catalog = await getCatalog();
  // The whole vocabulary: a narrower skill that no role names implies one that some role does, and a longer name hides a shorter one in it.
  const vocabulary = getVocabulary().skills.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    skills: inColumns(parts('skills', skillRows(catalog))),
    roles: inColumns(parts('roles', roleRows(catalog))),
    vocabulary: parts('vocabulary', compactVocabulary(vocabulary)),
  };
}

function inColumns(files: readonly { name: string; rows: readonly (readonly unknown[])[] }[]): MatchFile[] {
  return files.map(({ name, rows }) => ({ name, rows: columnsOf(rows) }));
}

function parts<Row>(name: string, rows: readonly Row[]): { name: string; rows: Row[] }[] {
  return shardsOf(rows, most).map((shard, index) => ({ name: `${name}-${index + 1}`, rows: shard }));
}
