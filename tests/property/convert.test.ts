import fc from 'fast-check';
import type { Root, Text } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { remarkPosting } from '../../src/convert/posting/remark-posting.ts';
import type { Role } from '../../src/convert/schema.ts';
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

// The same documents every time; another seed is given by hand: FC_SEED=7 npm run test:unit.
const runs = { numRuns: 400, seed: Number(process.env.FC_SEED ?? 2026) };
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
          expectSaid(raw, raw.slice(position?.start.offset, position?.end.offset), value);
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
          expectSaid(raw, lines[line - 1]?.slice(column - 1) ?? '', text, 'start');
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

/** What Markdown may take for its own marks, or write as a reference. */
const marks = /[*\\#&;\n=<>"' -]|(?<=&)(?:amp|lt|gt|nbsp|quot|#39)(?=;)/g;

/** Expects a slice of the seed, mended like the whole, to be what was read there; Markdown may lose its marks. */
function expectSaid(raw: string, slice: string, value: string, at: 'whole' | 'start' = 'whole'): void {
  const said = mended(`x\n${slice}`).text.value.slice(2);
  const plain = isMarkdown(raw.replace(/\r\n?/g, '\n'))
    ? (text: string) => text.replace(marks, '')
    : (text: string) => text;
  if (at === 'start') expect(plain(said).startsWith(plain(value)), `${said} starts with ${value}`).toBe(true);
  else expect(plain(said)).toBe(plain(value));
}
