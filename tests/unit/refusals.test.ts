import { describe, expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { refusalsOf, rolesOf } from '../convert.ts';

const text = 'You keep the maps of our town, and read them with those who ask for a way.';
const marks = '… !!! ??? … '.repeat(12);

describe('a posting without a word is refused alone, where it stands', () => {
  test('in a list of JSON', () => {
    const seed = JSON.stringify(
      [
        { title: 'Map Editor', description: text },
        { title: '!!!???', datePosted: '2026-01-02', description: marks },
      ],
      null,
      1,
    );
    expect(rolesOf(seed).map(isRefused)).toEqual([false, true]);
    const [message] = refusalsOf(seed);
    expect([message?.line, message?.column, message?.ruleId]).toEqual([9, 19, 'no-posting']);
    expect(message?.reason).toMatch(/^Expected .*, found none: /);
  });

  test.each([
    ['marks of HTML', '<p>—</p>\n<p>…</p>', '1:4'],
    ['pictures', '<p>🚀</p>\n<p>🚀 🚀</p>', '1:4'],
    ['facts alone', `{"title": "———", "company": "Contoso", "description": "${marks}"}`, '1:56'],
  ])('of %s', (_name, seed, place) => {
    const [message] = refusalsOf(seed);
    expect(message && `${message.line}:${message.column} ${message.ruleId}`).toBe(`${place} no-posting`);
  });

  test.each(['地図編集者', '٣', 'é'])('a word of any script is one: %s', (word) => {
    expect(refusalsOf(`<p>${word}</p>\n<p>…</p>`)).toEqual([]);
  });
});

describe('JSON that is nested too deep is refused, whatever stands around it', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  test.each([
    ['as it is', `{"title": "Map Editor", "description": "${text}", "x": ${deep}}`],
    ['behind brackets in a comment', `{/*${']'.repeat(20_000)}*/"title": "Map Editor", "x": ${deep}}`],
    ['behind brackets that close nothing', `{${']'.repeat(20_000)},"title": "Map Editor", "x": ${deep}}`],
  ])('%s', (_name, seed) => {
    expect(refusalsOf(seed).map(({ ruleId }) => ruleId)).toEqual(['deep-seed']);
  });

  test('brackets in texts and comments are no levels', () => {
    const seed = `{"title": "Map Editor", /*${'['.repeat(100)}*/ "description": "${text} ${'['.repeat(100)}"}`;
    expect(refusalsOf(seed)).toEqual([]);
  });
});

describe('JSON that is broken is no prose', () => {
  const record = (title: string) => JSON.stringify({ title, description: text });
  const [one, two, three] = ['Map Editor', 'Map Reader', 'Map Keeper'].map(record);
  const told = (seed: string) =>
    rolesOf(seed, 'seeds/a.json').map(({ data, messages }) => {
      const [fault] = messages.filter(({ fatal }) => fatal);
      return fault ? `${fault.line}:${fault.column} ${fault.ruleId}` : data.role?.title;
    });

  test.each([
    ['cut off', `${one?.slice(0, 40)}`, ['1:37 broken-json']],
    ['two records side by side', `${one}${two}`, [`1:${(one?.length ?? 0) + 1} broken-json`]],
    [
      'a value that is none',
      `{"title": "Map Editor", "x": NaN, "description": "${text}"}`,
      ['1:30 broken-json'],
    ],
    [
      'a bad line among good ones',
      `${one}\n${two?.slice(0, -1)}\n${three}`,
      ['Map Editor', 'Map Keeper', `2:${two?.length} broken-json`],
    ],
    ['a key without quotes', '{title: "Map Editor"}', ['1:1 broken-json']],
    ['a fence around it', `\`\`\`json\n${one}\n\`\`\``, ['1:1 broken-json']],
    ['text', 'Map Editor\n\nYou read maps.', ['1:1 broken-json']],
  ])('%s is refused where it breaks', (_name, seed, expected) => expect(told(seed)).toEqual(expected));

  test('lines may end in its strings as they are, and escapes may be none of JSON', () => {
    const seed = `[${one?.replace('Editor', "Editor\\'s Aid").replace(text, `${text}\n\tAnd by day.\n`)},\n${two}]`;
    expect(told(seed)).toEqual(["Map Editor's Aid", 'Map Reader']);
    expect(told(`${seed.slice(0, -1)}\n`)).toEqual([expect.stringContaining('broken-json')]);
  });

  test('and says what was expected, and what stands there', () => {
    const [message] = refusalsOf(`${one}${two}`, 'seeds/a.json');
    expect(message?.reason).toBe(
      'Expected JSON, found “{” (end of file expected): mend it there, or save it again',
    );
  });

  test.each([
    ['a comma too many', `[${one}, ${two},]`, ['Map Editor', 'Map Reader']],
    ['a comment above it', `// Of maps\n/* and more */\n${one}`, ['Map Editor']],
    ['a byte order mark', `\uFEFF${one}\n\uFEFF${two}`, ['Map Editor', 'Map Reader']],
  ])('%s is none of a break', (_name, seed, expected) => expect(told(seed)).toEqual(expected));

  test.each(['[Hiring] Map Editor', '{Contoso} hires a Map Editor', '["maps"] are read here'])(
    'prose may begin with its signs: %s',
    (line) => expect(refusalsOf(`${line}\n\nAbout the job\n\n${text}\n`)).toEqual([]),
  );
});

test('lists of jobs in lists of jobs are looked through once', () => {
  const seed = `${'{"jobs": ['.repeat(29)}1${']}'.repeat(29)}`;
  const start = process.threadCpuUsage();
  expect(refusalsOf(seed).map(({ ruleId }) => ruleId)).toEqual(['no-posting']);
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(500);
});

describe('bytes that are no character of the encoding that a mark says', () => {
  const seed = `Map Editor\n\nRequirements\n\n- Python and SQL`;
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

  test.each([
    ['half a character of UTF-16', utf16(`${seed} \uD83D\n\n- Go`), 'UTF-16LE'],
    ['half a unit of UTF-16 at the end', utf16(`${seed} \u0041`).subarray(0, -1), 'UTF-16LE'],
    [
      'a byte of another encoding',
      new Uint8Array(Buffer.from(`\u00EF\u00BB\u00BF${seed} \u00E9\n`, 'latin1')),
      'UTF-8',
    ],
  ])('%s are shown as such, and told where they are', (_name, bytes, encoding) => {
    const [role] = rolesOf(bytes);
    expect(role && isRefused(role)).toBe(false);
    expect(role?.data.sectionTexts?.join()).toContain('Python and SQL \uFFFD');
    const message = role?.messages.find(({ ruleId }) => ruleId === 'guessed-encoding');
    expect([message?.line, message?.column]).toEqual([5, 18]);
    expect(message?.reason).toContain(`Expected ${encoding}, found bytes`);
  });

  test('are no text where they are many', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index % 2 ? 0xd8 : index % 251));
    expect(refusalsOf(new Uint8Array([0xff, 0xfe, ...noise]))[0]?.ruleId).toBe('binary-seed');
  });
});
