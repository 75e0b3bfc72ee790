import type { RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/astro/read-seeds.ts';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { remarkFacts } from '../../src/convert/facts/remark-facts.ts';
import { gate, siteFeatures } from '../../src/convert/page/gate.ts';
import { account } from '../../src/convert/page/ledger.ts';
import { blocksOf } from '../../src/convert/page/write-body.ts';
import { converterOf } from '../../src/convert/pipeline.ts';
import { remarkPosting } from '../../src/convert/posting/remark-posting.ts';
import { remarkSections } from '../../src/convert/posting/remark-sections.ts';
import { remarkUnmarkedLists } from '../../src/convert/posting/remark-unmarked-lists.ts';
import type { Role } from '../../src/convert/schema.ts';
import { decode } from '../../src/convert/seed/decode.ts';
import type { Posting } from '../../src/convert/seed/split.ts';
import { postingFiles } from '../truth/posting-files.ts';
import { untruths } from '../truth/untruths.ts';

const convert = converterOf(readSkills());
const parser = unified().use(remarkPosting).use(remarkSections).use(remarkUnmarkedLists).use(remarkFacts);
const sentence = /(?<=^|\. |\n(?:\* )?)\p{Lu}[^.\n\\[\]]{15,}\.(?= |$)/gmu;
const number = /(?<=[\p{L} ])\d(?=[\p{L} .,])/gu;

let made = 0;

describe.each(postingFiles)('%s', (_name, path) => {
  const seed = readSeed(path);
  const { raw } = decode(new VFile({ value: seed.value as Uint8Array }));
  const roles = convert(seed);

  test('a page with a sentence less, a sentence twice or another number does not pass the gate', () => {
    for (const role of roles) {
      const page = String(role);
      const start = page.indexOf('\n---\n') + 5;
      const body = page.slice(start);
      const expected = blocksIn(page);
      const pass = (changed: string) => gate(page.slice(0, start) + changed, expected, {}, new VFile());
      expect(() => pass(body)).not.toThrow();
      const changes = [
        ...changed(body, sentence, () => ''),
        ...changed(body, sentence, (said) => `${said} ${said}`),
        ...changed(body, number, (digit) => String((Number(digit) + 1) % 10)),
      ];
      made += changes.length;
      for (const change of changes) expect(() => pass(change), change.slice(0, 300)).toThrow(/in the page/);
    }
  });

  test('evidence with another word, digit or line is found out', () => {
    for (const { data } of roles) {
      const role = data.role as Role;
      for (const [property, said] of Object.entries(role.evidence)) {
        const other = (evidence: object) => ({
          ...role,
          evidence: { ...role.evidence, [property]: { ...said, ...evidence } },
        });
        expect(untruths(other({ text: `${said.text} жжж` }), raw), property).not.toEqual([]);
        expect(untruths(other({ text: said.text.replace(/[\p{L}\p{N}]/u, 'ж') }), raw), property).not.toEqual(
          [],
        );
        expect(untruths(other({ line: raw.split('\n').length + 5 }), raw), property).not.toEqual([]);
      }
      if (role.datePosted) expect(untruths({ ...role, datePosted: '1999-12-31' }, raw)).not.toEqual([]);
      if (role.baseSalary?.minValue) {
        const baseSalary = { ...role.baseSalary, minValue: role.baseSalary.minValue + 1 };
        expect(untruths({ ...role, baseSalary }, raw)).not.toEqual([]);
      }
      if (role.jobLocation)
        expect(untruths({ ...role, jobLocation: [...role.jobLocation, 'Ulan Bator'] }, raw)).not.toEqual([]);
      const [degree] = role.educationRequirements ?? [];
      if (degree) {
        const educationRequirements = [{ ...degree, field: ['Alchemy'] }];
        expect(untruths({ ...role, educationRequirements }, raw)).not.toEqual([]);
      }
      if (role.experienceRequirements)
        expect(untruths({ ...role, experienceRequirements: { monthsOfExperience: 239 } }, raw)).not.toEqual(
          [],
        );
      if (role.workHours) expect(untruths({ ...role, workHours: '167' }, raw)).not.toEqual([]);
      if (role.identifier)
        expect(untruths({ ...role, identifier: `${role.identifier}1` }, raw)).not.toEqual([]);
    }
  });

  test('a block lost, doubled or altered on its way is found out by the ledger', () => {
    for (const { data } of roles) {
      const posting = data.posting as Posting;
      const { blocks, file } = parsed(posting);
      expect(() => account(blocks, posting, file)).not.toThrow();
      for (const [index, block] of blocks.entries()) {
        if (index % 5 !== 0) continue; // each costs a whole posting
        expect(() => account(blocks.toSpliced(index, 1), posting, file)).toThrow(/found one nowhere/);
        expect(() => account(blocks.toSpliced(index, 0, block), posting, file)).toThrow(/altered or twice/);
        expect(() => account(blocks.with(index, altered(block)), posting, file)).toThrow(/altered or twice/);
      }
    }
  });
});

test('there was much to change', () => {
  expect(made).toBeGreaterThan(100);
});

/** A text with one match after the other changed. */
function changed(text: string, pattern: RegExp, change: (match: string) => string): string[] {
  return [...text.matchAll(pattern)]
    .slice(0, 12)
    .map(({ 0: match, index }) => text.slice(0, index) + change(match) + text.slice(index + match.length));
}

function blocksIn(page: string): Node[] {
  const root = mdxToMdast(page, { features: siteFeatures, position: false }) as Parent;
  return root.children.filter(({ type }) => type !== 'yaml');
}

/** A posting up to where it is accounted for. */
function parsed(posting: Posting): { blocks: RootContent[]; file: VFile } {
  const file = new VFile({ data: { posting } });
  const tree = parser.runSync(parser.parse(file), file);
  return { blocks: blocksOf(tree), file };
}

/** A block whose first text says another letter. */
function altered(block: RootContent): RootContent {
  const copy = structuredClone(block);
  for (let node: Node | undefined = copy; node; node = (node as Parent).children?.[0]) {
    if ('value' in node) node.value = `ж${String(node.value).slice(1)}`;
  }
  return copy;
}
