import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBody } from '../../src/astro/read-body.ts';
import type { RoleEntry } from '../../src/catalog/catalog.ts';
import { rolesOf } from '../convert.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const glued = `${'We bake bread for all of the town, in the night and by hand. '.repeat(6)}`;
const postings: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync(fixtures).map((name) => [name, readFileSync(new URL(`${name}/seed.txt`, fixtures), 'utf8')]),
  ),
  'one line': `${glued}ResponsibilitiesYou run the ovens.RequirementsFive years of bread.About UsContoso is a bakery of Lyon.Contoso is an equal opportunity employer.`,
};

test.each(Object.entries(postings))(
  'a page is read as the sections that its posting has: %s',
  (_name, text) => {
    for (const file of rolesOf(text)) {
      const { role } = file.data;
      const page = String(file).replace(/^---\n[\s\S]*?\n---\n/, '');
      const read = readBody({ id: 'x', ...role } as unknown as RoleEntry, page).filter(
        ({ blocks }) => blocks.length > 0,
      );
      expect(
        read.map(({ kind, heading }) => [kind, heading?.parts.map((part) => part.text).join('')]),
      ).toEqual(role?.sections.map(({ kind, heading }) => [kind, heading]));
    }
  },
);
