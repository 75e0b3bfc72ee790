import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { allHostile, hostilePlaces } from '../hostile.ts';
import { buildSite, pagesIn } from './build-site.ts';

// A value that begins with a name of Astro's own is refused; a megabyte in each place is for the unit tests.
const published = allHostile.filter(([, text]) => !text.startsWith('__ASTRO_IMAGE_') && text.length < 50_000);

test('a site of hostile postings builds, all of them in it, with no markup of theirs', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'rolebook-hostile-'));
  const files = published.flatMap(([, text], index) =>
    Object.entries(hostilePlaces).map(([place, posting]) => ({
      name: `${index}-${place}.txt`,
      value: posting(text),
    })),
  );
  for (const { name, value } of files) writeFileSync(join(seeds, name), value);

  const { code, output, site } = buildSite({ ROLEBOOK_SEEDS: seeds });
  expect(code, output.slice(-2000)).toBe(0);
  expect(output).toContain(`${files.length} roles indexed`);
  for (const { path, html } of pagesIn(site)) expect(foreignMarkup(html), path).toEqual([]);
});

/** Elements and attributes that no page of ours has, as a browser would read them. */
function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const names = Object.keys(properties);
    const scripted =
      names.some((name) => /^on/i.test(name)) ||
      /^(?:javascript|data|vbscript):/i.test(String(properties.href ?? ''));
    const foreign = ['img', 'iframe', 'style', 'object', 'embed', 'base'].includes(tagName);
    const data = tagName === 'script' && properties.type === 'application/ld+json';
    if (scripted || foreign || (tagName === 'script' && !properties.src && !data))
      found.push(`${tagName} ${names}`);
  });
  return found;
}
