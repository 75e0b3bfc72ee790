import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { mdxToMdast } from 'satteri';
import type { VFile } from 'vfile';
import { siteFeatures } from '../../src/convert/page/gate.ts';
import { isRefused } from '../../src/convert/pipeline.ts';
import { rolesOf } from '../convert.ts';

const refusable = new Set([
  ...['empty-seed', 'binary-seed', 'oversized-seed', 'oversized-posting', 'deep-seed', 'no-posting'],
  ...['too-many-postings', 'broken-json', 'broken-csv', 'broken-xml', 'other-format'],
]);
const harmless = new Set(['root', 'yaml', 'paragraph', 'heading', 'list', 'listItem', 'text', 'link']);
const skillPage = /^\.\.\/\.\.\/skills\/[a-z0-9-]+\/$/;
const frontmatter = /^---\n(?:.+\n)*?---\n/;
const second = remark().use(remarkMdx);

/** Which law of conversion a document breaks, in words; none where all hold. `parsers`: whether the second one reads it too. */
export function brokenLaw(text: string | Uint8Array, parsers: 'one' | 'both' = 'both'): string | undefined {
  try {
    const roles = rolesOf(text);
    if (roles.length === 0) return 'neither a role nor a refusal';
    return roles.map((role) => brokenBy(role, parsers)).find((law) => law !== undefined);
  } catch (error) {
    return `it threw ${error instanceof Error ? error.stack : error}`;
  }
}

function brokenBy(role: VFile, parsers: 'one' | 'both'): string | undefined {
  const { data, messages } = role;
  if (isRefused(role)) {
    const faults = messages.filter(({ fatal, ruleId, reason }) => fatal && !isExpected(ruleId, reason));
    return faults[0] && `refused: ${faults[0].reason} (${faults[0].ruleId}) ${faults[0].cause ?? ''}`;
  }
  if (!data.role) return 'a role without frontmatter that is not refused';
  const { characters, ...accounts } = data.role.source.ledger;
  const accounted = Object.values(accounts).reduce((sum, count) => sum + count);
  if (accounted !== characters) return `${accounted} of ${characters} characters accounted for`;

  const page = String(role);
  const own = mdxToMdast(page, { features: siteFeatures, position: false }) as Root;
  const foreign = foreignIn(own);
  if (foreign) return `the site's parser finds ${foreign}`;
  if (parsers === 'one') return;
  const other = second.parse(page.replace(frontmatter, ''));
  const strange = foreignIn(other);
  if (strange) return `the second parser finds ${strange}`;
  const [said, read] = [wordsOf(own), wordsOf(other)];
  if (said !== read) return `the parsers read ${JSON.stringify(said)} and ${JSON.stringify(read)}`;
}

/** Refused with a reason that the person who pasted it can mend; a name of Astro's own is refused by the gate. */
function isExpected(ruleId: string | undefined, reason: string): boolean {
  return refusable.has(ruleId ?? '') || (ruleId === 'gate' && reason.includes('__ASTRO_IMAGE_'));
}

function foreignIn(root: Root): string | undefined {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!harmless.has(node.type)) return node.type;
    if (node.type === 'link' && !skillPage.test(node.url)) return `a link to ${node.url}`;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

function wordsOf({ children }: Root): string {
  const blocks = children.filter(({ type }) => type !== 'yaml');
  return blocks
    .flatMap((block) =>
      block.type === 'list' ? block.children.map((item) => textOf(item)) : [textOf(block)],
    )
    .join('\n');
}
