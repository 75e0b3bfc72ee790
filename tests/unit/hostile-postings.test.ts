import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { evaluate, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { siteFeatures } from '../../src/convert/page/gate.ts';
import { isRefused } from '../../src/convert/pipeline.ts';
import { normalize } from '../../src/convert/seed/normalize.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { rolesOf } from '../convert.ts';
import { allHostile as cases, hostilePlaces as places } from '../hostile.ts';

// Astro would take such a value for an image of its own: the gate refuses it, wherever it opens a value.
const refused = '__ASTRO_IMAGE_';

test('a posting whose title is a name of Astro’s own is refused, and told', () => {
  const [role] = rolesOf(`${refused}x engineer\n\nRequirements\n\nPatience`);
  expect(role && isRefused(role)).toBe(true);
  expect(role?.messages.map(({ ruleId }) => ruleId)).toContain('gate');
});

describe.each(cases.filter(([, text]) => !text.startsWith(refused)))('a posting with %s', (_name, text) => {
  test.each(Object.keys(places))('as %s: nothing runs, nothing is lost', (place) => {
    const roles = rolesOf((places[place] as (text: string) => string)(text));
    const said = roles.map((role) => {
      expect(
        isRefused(role),
        role.messages.map(({ reason, cause }) => `${reason} ${cause ?? ''}`).join('\n'),
      ).toBe(false);
      const page = String(role);
      evaluate(page, { Fragment: 'x', jsx: () => null, jsxs: () => null, features: siteFeatures });
      const { data } = role;
      const facts = Object.values(data.role?.evidence ?? {}).map((evidence) => evidence.text);
      const setAside = data.role?.source.setAside.map((span) => span.text) ?? [];
      return [wordsOf(page), ...facts, ...setAside].join('\n');
    });
    expect('canary' in globalThis || '__pwned' in globalThis).toBe(false);
    for (const line of linesOf(text)) expect(said.join('\n').includes(line), line.slice(0, 80)).toBe(true);
  });
});

// A list's or a heading's mark, and the label of a field whose value is a fact.
const mark = /^(?:(?:[•*+\-–—✓]|#{1,6}|\(?\d{1,3}[.)])\s+|title: )/;

// A line that is all in bold.
const bold = /^\*{2,4}(\p{L}[^*]*)\*{2,4}$/u;

/** The lines a posting's reader would see of a text: mended, without the marks of lists, headings and lines in bold. */
function linesOf(text: string): string[] {
  return normalize({ text: seedText(text.isWellFormed() ? text : text.toWellFormed()), repairs: [] })
    .text.value.split('\n')
    .map((line) => line.trim().replace(mark, '').replace(bold, '$1').trim())
    .filter((line) => line && !/^[-=_*~–—+ ]+$/.test(line));
}

function wordsOf(page: string): string {
  const root = mdxToMdast(page, { features: siteFeatures, position: false }) as Root;
  return root.children
    .flatMap((node) =>
      node.type === 'list'
        ? node.children.map((item) => textOf(item))
        : node.type === 'yaml'
          ? []
          : [textOf(node)],
    )
    .join('\n');
}
