import type { RoleEntry } from '../src/catalog/catalog.ts';

/** A role of the catalog with the given facts and nothing else. */
export function entryOf(role: Partial<RoleEntry> & Pick<RoleEntry, 'id' | 'title'>): RoleEntry {
  return {
    inferred: [],
    evidence: {},
    sections: [],
    skills: [],
    source: {
      file: 'seeds/test.txt',
      posting: 1,
      postings: 1,
      lines: [1, 1],
      sha256: '0'.repeat(64),
      blocks: [],
      repairs: [],
      setAside: [],
      ledger: { characters: 0, text: 0, facts: 0, setAside: 0, marks: 0, space: 0 },
    },
    ...role,
  };
}
