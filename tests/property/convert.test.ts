import fc from 'fast-check';
import type { Root, Text } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Role } from '../../src/convert/page/schema.ts';
import { isRefused } from '../../src/convert/pipeline.ts';
import { remarkPosting } from '../../src/convert/posting/remark-posting.ts';
import { decode } from '../../src/convert/seed/decode.ts';
import { mendDocument } from '../../src/convert/seed/document.ts';
import { documentsOf } from '../../src/convert/seed/formats/index.ts';
import { isMarkdown } from '../../src/convert/seed/formats/markdown-text.ts';
import { normalize } from '../../src/convert/seed/normalize.ts';
import { repair } from '../../src/convert/seed/repair.ts';
import type { Mended } from '../../src/convert/seed/seed.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { split } from '../../src/convert/seed/split.ts';
import { rolesOf } from '../convert.ts';
import { posting } from './posting.ts';

const runs = { numRuns: 400 };
const documents = (raw: string) => {
  const decoded = decode(new VFile({ value: raw }));
  return documentsOf(decoded).map((document) => mendDocument(decoded, document));
};
const mended = (raw: string): Mended => normalize(repair({ text: seedText(raw), repairs: [] }));

test('any text can be parsed, and every text node is found where it says it is', () => {
  fc.assert(
    fc.property(posting, (raw) => {
      for (const part of split(documents(raw))) {
        const file = new VFile({ data: { posting: part } });
        visit(unified().use(remarkPosting).parse(file) as Root, 'text', ({ position, value }: Text) => {
          const said = mendedSlice(raw.slice(position?.start.offset, position?.end.offset));
          if (isMarkdown(raw.replace(/\r\n?/g, '\n')))
            expect(said.replace(marks, '')).toBe(value.replace(marks, ''));
          else expect(said).toBe(value);
        });
      }
    }),
    runs,
  );
});

test('any text becomes roles that account for every character, behind an open gate', () => {
  fc.assert(
    fc.property(posting, (raw) => {
      for (const role of rolesOf(raw)) {
        expect(
          isRefused(role),
          role.messages.map(({ reason, cause }) => `${reason} ${cause}`).join('\n'),
        ).toBe(false);
        const { characters, ...parts } = (role.data.role as Role).source.ledger;
        expect(Object.values(parts).reduce((sum, count) => sum + count)).toBe(characters);
      }
    }),
    runs,
  );
});

test('evidence is found in the seed at its line and column', () => {
  fc.assert(
    fc.property(posting, (raw) => {
      const lines = raw.split(/\r\n|\r|\n/);
      for (const { data } of rolesOf(raw)) {
        const role = data.role as Role;
        for (const { line, column, text } of [
          ...Object.values(role.evidence),
          ...role.skills.flatMap(({ evidence }) => evidence),
        ]) {
          expect(mendedSlice(lines[line - 1]?.slice(column - 1) ?? '').startsWith(text)).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('mending a mended text changes nothing', () => {
  fc.assert(
    fc.property(posting, (raw) => {
      const once = mended(raw).text.value;
      expect(normalize(repair(mended(once))).text.value).toBe(once);
      expect(once).toBe(once.normalize('NFC'));
      expect(once.isWellFormed()).toBe(true);
    }),
    runs,
  );
});

/** What Markdown may take for its own marks. */
const marks = /[*\\#&;\n=-]|\b(?:amp|lt|gt|nbsp|quot)\b/g;

/** A slice of the seed as it is read: mended like the whole. */
function mendedSlice(raw: string): string {
  return mended(`x\n${raw}`).text.value.slice(2);
}
