import type { Heading, Node, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Fact } from '../facts/fact.ts';
import type { Nodes, Section } from '../posting/nodes.ts';
import { type Evidence, type Ledger, type Role, roleSchema } from '../schema.ts';
import { headingMark } from '../seed/heading-mark.ts';
import { publishedText } from '../seed/published-text.ts';
import type { Posting } from '../seed/split.ts';
import type { Span } from '../text/span.ts';
import { inLanguage } from './in-language.ts';
import { repairsIn } from './repairs-in.ts';

/** The frontmatter of a role from what was found in its posting. */
export function frontmatterOf(tree: Root, file: VFile, ledger: Ledger): Role {
  const { posting, facts = {}, skills = [], setAside = [], sectionTexts = [], nodes } = file.data;
  if (!posting || !nodes) throw new Error('A role is made from a parsed posting');
  const said = Object.entries(facts) as [keyof typeof facts, Fact][];
  const place = (span: Span) => evidenceOf(span, posting, nodes);

  return roleSchema.parse({
    ...Object.fromEntries(said.map(([property, { value }]) => [property, value])),
    inLanguage: inLanguage(sectionTexts.join('\n')),
    inferred: said.filter(([, { inferred }]) => inferred).map(([property]) => property),
    evidence: Object.fromEntries(said.map(([property, fact]) => [property, place(fact)])),
    sections: sectionsIn(tree),
    skills: skills.map(({ skill, level, years, group, mentions }) => ({
      id: skill.id,
      name: skill.preferredLabel,
      level,
      ...(years !== undefined && { years }),
      ...(group !== undefined && { group }),
      evidence: mentions.map(place),
    })),
    source: {
      file: file.data.seedPath ?? posting.seed.file.path,
      posting: posting.index,
      postings: posting.count,
      lines: lineRangeOf(posting, nodes),
      sha256: file.data.sha256,
      blocks: blockLines(tree),
      repairs: repairsIn(posting, nodes),
      setAside: setAside
        .toSorted((a, b) => a.from - b.from)
        // What stands for markup is none of the posting's words.
        .filter(({ from, to }) => publishedText(posting.seed.text.value.slice(from, to)) !== '')
        .map(({ reason, ...span }) => ({ reason, ...place(span) })),
      ledger,
    },
  });
}

declare module 'vfile' {
  interface DataMap {
    /** SHA-256 of the seed's bytes, in hexadecimal. */
    sha256: string;
    /** The path of the seed as published, where it is not the file's own. */
    seedPath: string;
  }
}

/** Where a fact is said, in the words of the seed: at the first of them there, as data may give the country before the city. */
function evidenceOf({ from: start, to }: Span, { seed }: Posting, nodes: Nodes): Evidence {
  const { value, origin } = seed.text;
  let from = start;
  while (from < to && value[from] === headingMark) from++;
  let first = from;
  for (let at = from; at < to; at++) if ((origin[at] as number) < (origin[first] as number)) first = at;
  const place = nodes.position(first, to).start;
  return { line: place.line, column: place.column, text: publishedText(value.slice(from, to)) };
}

function sectionsIn(tree: Root): Role['sections'] {
  let block = 0;
  return tree.children.flatMap((node): Role['sections'] => {
    if (node.type !== 'section') return [];
    const { kind, heading, by, children } = node;
    const first = block;
    block += linesIn(node).length;
    if (children.length === 0) return [];
    return [
      {
        kind,
        ...(heading && { heading: textOf(heading) }),
        lines: [startOf(heading ?? children[0]), endOf(children.at(-1))],
        ...(!heading && { block: first }),
        ...(by && { by }),
      },
    ];
  });
}

function startOf(node: Node | Heading | undefined): number {
  return node?.position?.start.line ?? 1;
}

function endOf(node: Node | undefined): number {
  return node?.position?.end.line ?? 1;
}

function lineRangeOf({ body: from, to, seed }: Posting, nodes: Nodes): [number, number] {
  const { value } = seed.text;
  const end = from + value.slice(from, to).trimEnd().length;
  const { start, end: last } = nodes.position(from, Math.max(from, end));
  return [start.line, last.line];
}

/** The line of each heading, paragraph outside of lists, and item, as `blocksOf` orders them. */
function blockLines(tree: Root): number[] {
  return tree.children.flatMap((node) => (node.type === 'section' ? linesIn(node) : []));
}

function linesIn({ heading, children }: Section): number[] {
  const blocks = [...(heading ? [heading] : []), ...children];
  return blocks.flatMap((block) => (block.type === 'list' ? block.children.map(startOf) : [startOf(block)]));
}
