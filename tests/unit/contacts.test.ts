import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configured, optionsOf } from '../../src/astro/options.ts';
import { readSeed, seedOf, seedPaths } from '../../src/astro/read-seeds.ts';
import { refusalsOf } from '../../src/astro/report.ts';
import { rolebook } from '../../src/astro/rolebook.ts';
import { contactsIn } from '../../src/convert/contacts/contacts-in.ts';
import { maskSource } from '../../src/convert/contacts/mask-source.ts';
import { converterOf } from '../../src/convert/pipeline.ts';
import { decode } from '../../src/convert/seed/decode.ts';
import { contacts, forms, noContacts, posting } from '../contacts.ts';
import { rolesOf, vocabulary } from '../convert.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/gold/postings', import.meta.url));
const convert = converterOf(vocabulary, contactsIn);
const masked = (text: string | Uint8Array) =>
  convert(seedOf(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'seeds/test.txt'));

/** All that is published of a seed: pages with their frontmatter, section texts, and the seed as it is shown. */
function published(text: string | Uint8Array): string {
  const roles = masked(text);
  expect(refusalsOf(roles)).toEqual([]);
  const seed = seedOf(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'seeds/test.txt');
  const said = roles.map(
    (role) => `${role}\n${JSON.stringify(role.data.sectionTexts)}\n${JSON.stringify(role.data.role)}`,
  );
  return [...said, maskSource(decode(seed), contactsIn)].join('\n').toLowerCase();
}

test.each(contacts)('%s is found', (written, secret) => {
  const text = `We hire. ${written}\nand more.`;
  const found = contactsIn(text);
  const from = found[0]?.from ?? 0;
  const to = found.at(-1)?.to ?? 0;
  expect(text.slice(from, to).toLowerCase()).toContain(secret);
  expect(text.slice(0, from)).toContain('We hire. ');
  expect(text.slice(to)).toMatch(/^\nand more\.$/);
});

test('hyphens at which no line may break are hyphens', () => {
  const text = 'Call us on 415‑555‑0110.';
  expect(contactsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['415‑555‑0110']);
});

test.each(noContacts)('%s is no contact', (text) => {
  expect(contactsIn(text)).toEqual([]);
  expect(contactsIn(`Requirements\n\n- ${text}\n- SQL`)).toEqual([]);
});

test.each([...seedPaths(`${root}seeds`), ...(existsSync(corpus) ? seedPaths(corpus) : [])])(
  'the real posting %s, which holds none, is converted as if contacts were shown',
  (path) => {
    const shown = rolesOf(readFileSync(path), path);
    expect(convert(readSeed(path)).map(String)).toEqual(shown.map(String));
  },
);

test.each(contacts)('%s is on the page where contacts are shown', (written, secret) => {
  expect(rolesOf(posting(written)).map(String).join('\n').toLowerCase()).toContain(secret);
});

describe.each(Object.entries(forms))('in %s', (_, form) => {
  test.each(contacts)('%s is nowhere once it is masked', (written, secret) => {
    expect(published(form(written))).not.toContain(secret);
  });
});

test('the ledger says of what is masked where it is and how long, and all else stays as it is', () => {
  const text =
    'Data Engineer\n\nRequirements\n\n- SQL, ask jane@example.com\n- Python: (415) 555-0132, 5 years\n';
  const [shown] = rolesOf(text);
  const [role] = masked(text);
  expect(role?.data.role?.source.repairs).toEqual([
    { reason: 'e-mail address masked', before: '', after: '█'.repeat(16), count: 1, lines: [5] },
    { reason: 'phone number masked', before: '', after: '█'.repeat(14), count: 1, lines: [6] },
  ]);
  const { repairs: _, ...source } = role?.data.role?.source ?? {};
  const { repairs: none, ...before } = shown?.data.role?.source ?? {};
  expect(none).toEqual([]);
  expect(source).toEqual(before);
  expect(role?.data.role?.skills).toEqual(shown?.data.role?.skills);
  const cover = (said: string) =>
    said.replace('jane@example.com', '█'.repeat(16)).replace('(415) 555-0132', '█'.repeat(14));
  expect(role?.data.sectionTexts).toEqual(shown?.data.sectionTexts?.map(cover));
});

test('whatever stands around contacts, they are masked, and no place moves', () => {
  const chosen = fc.constantFrom(...contacts);
  const around = fc.string({ unit: fc.constantFrom(...'ab \n-•#*"\'<>()é🙂\u200B') });
  fc.assert(
    fc.property(fc.array(fc.tuple(around, chosen), { minLength: 1, maxLength: 5 }), around, (parts, end) => {
      const text = `Data Engineer\n${parts.map(([before, [written]]) => `${before}\n ${written}`).join('\n')}\n${end}\nSQL`;
      const raw = maskSource(decode(seedOf(new TextEncoder().encode(text), 'test.txt')), contactsIn);
      expect(raw).toHaveLength(text.length);
      for (let at = 0; at < raw.length; at++) if (raw[at] !== '█') expect(raw[at]).toBe(text[at]);
      const all = published(text);
      for (const [, [, secret]] of parts) expect(all).not.toContain(secret);
    }),
    { numRuns: 200 },
  );
});

test('digits that are a number to call in one place of a seed are one in all', () => {
  expect(published('Data Engineer\n\nSQL, 4155550132\n\nPhone: (415) 555-0132')).not.toContain('0132');
  const link = '<a href="tel:+1-415-555-0132">4155550132</a>';
  expect(published(`<html><body><h1>Data Engineer</h1><p>SQL</p><p>${link}</p></body></html>`)).not.toContain(
    '0132',
  );
  expect(published('Data Engineer\n\nSQL, 4155550132')).toContain('4155550132');
});

test('the command masks where it is told to, and refuses a choice it does not know', () => {
  const run = (choice: string) =>
    spawnSync(process.execPath, ['src/cli/convert.ts', '--ndjson', '--contacts', choice, '-'], {
      cwd: root,
      input: posting('jane.doe@example.com'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
  const { stdout, status } = run('mask');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).title).toBe(`Data Engineer ${'█'.repeat(20)}`);
  expect(stdout).not.toContain('jane');
  // So that no typing error shows what was to be masked.
  const wrong = run('masked');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
}, 120_000);

test('the environment counts more than the configuration, and a command more than both', () => {
  const configuration = { [configured]: '{"contacts":"mask"}' };
  expect(optionsOf({}, {})).toEqual({ contacts: 'show' });
  expect(optionsOf({}, configuration)).toEqual({ contacts: 'mask' });
  expect(optionsOf({}, { ...configuration, ROLEBOOK_CONTACTS: 'show' })).toEqual({ contacts: 'show' });
  expect(optionsOf({ contacts: 'mask' }, { ROLEBOOK_CONTACTS: 'show' })).toEqual({ contacts: 'mask' });
  expect(() => optionsOf({}, { ROLEBOOK_CONTACTS: 'yes' })).toThrow('mend ROLEBOOK_CONTACTS');
  expect(() => rolebook({ contact: 'mask' })).toThrow('mend rolebook(…) in astro.config.mjs');
});

test('where contacts are shown, nothing that finds them is loaded', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { registerHooks } from 'node:module';
       registerHooks({ load: (url, context, next) => { console.log(url); return next(url, context); } });
       const { contactFinder } = await import('./src/astro/contact-finder.ts');
       await import('./src/astro/role-loader.ts');
       await contactFinder();`,
    ],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('role-loader.ts');
  expect(stdout).not.toMatch(/libphonenumber|contacts-in|phones-in/);
}, 120_000);
