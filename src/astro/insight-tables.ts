import {
  completenessTable,
  demandTable,
  duplicateTable,
  pairTable,
  phraseTable,
} from '../api/insight-tables.ts';
import type { Table } from '../browser/csv.ts';
import { completenessOf } from '../catalog/completeness.ts';
import { demandOf } from '../catalog/demand.ts';
import { duplicatePairs } from '../catalog/duplicate-pairs.ts';
import { goTogether } from '../catalog/together.ts';
import { getCatalog } from './get-catalog.ts';
import { onceABuild } from './once-a-build.ts';
import { getNearDuplicates, getUnmatchedPhrases } from './role-texts.ts';

/** A table of figures to be downloaded from `insights/<id>.csv`. */
export interface Download {
  readonly id: string;
  readonly title: string;
  readonly table: Table;
}

/** Rows after the first thousands are each a chance; a table that no spreadsheet opens helps nobody. */
const most = 5000;

/** The tables behind the figures of the insights, in the order of the pages. */
export const getInsightTables = onceABuild(async (): Promise<Download[]> => {
  const catalog = await getCatalog();
  return [
    { id: 'demand', title: 'Demand by skill', table: demandTable(demandOf(catalog)) },
    { id: 'together', title: 'What goes together', table: pairTable(goTogether(catalog, most)) },
    {
      id: 'completeness',
      title: 'Completeness of each posting',
      table: completenessTable(completenessOf(catalog.roles)),
    },
    {
      id: 'near-duplicates',
      title: 'Near duplicates',
      table: duplicateTable(duplicatePairs(await getNearDuplicates(), catalog.roles)),
    },
    {
      id: 'unmatched-phrases',
      title: 'Phrases that match no skill',
      table: phraseTable((await getUnmatchedPhrases()).first),
    },
  ];
});
