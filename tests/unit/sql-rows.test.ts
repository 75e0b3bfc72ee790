import { describe, expect, test } from 'vitest';
import { bakerFacts as facts } from '../baker.ts';
import { rolesOf } from '../convert.ts';

const rolesIn = (text: string) => rolesOf(text).map(({ data: { role } }) => role);
const html =
  "<p>We bake, day and night, for all of Ghent.</p>\\r\\n<h3>Requirements</h3><ul><li>SQL, and the baker''s eye</li></ul>";
const columns = '(`id`, `job_title`, `company`, `location`, `description`, `posted_at`)';
const row = (title: string, id = 1) =>
  `(${id}, '${title}', 'Contoso', 'Ghent, Belgium', '${html}', '2026-05-04')`;
const toldIn = (text: string) =>
  rolesIn(text)
    .flatMap((role) => role?.source.setAside.map(({ reason, text: said }) => `${reason}: ${said}`) ?? [])
    .join('\n');

describe.each<[string, string]>([
  ['that name their columns', `INSERT INTO \`jobs\` ${columns} VALUES ${row('Night Baker')};\n`],
  [
    'of other databases',
    `insert into "public"."jobs" ${columns.replaceAll('`', '"')} values\n${row('Night Baker')}\n`,
  ],
  [
    'of a dump, whose columns are named where their table is made',
    `-- MySQL dump 10.13\n\nDROP TABLE IF EXISTS \`jobs\`;\n/*!40101 SET NAMES utf8 */;\nCREATE TABLE \`jobs\` (\n  \`id\` int(11) NOT NULL,\n  \`title\` varchar(255),\n  \`company\` text,\n  \`location\` text,\n  \`description\` text,\n  \`date\` date DEFAULT '2000-01-01',\n  PRIMARY KEY (\`id\`, \`title\`)\n);\nINSERT INTO \`jobs\` VALUES ${row('Night Baker')};\n`,
  ],
  [
    'with escapes in other ways',
    `REPLACE INTO jobs ${columns} VALUES ${row('Night Baker').replace("baker''s", "baker\\'s")} ON DUPLICATE KEY UPDATE id = id;`,
  ],
])('rows of SQL %s', (_, sql) => {
  test('are records', () => expect(rolesIn(sql)).toMatchObject([facts]));

  test('have their quotes and line ends read', () => {
    const text = String(rolesOf(sql)[0]).split('\n---\n')[1];
    expect(text).toMatch(/baker.s eye/);
    expect(text).not.toMatch(/''|\\r|\\n/);
  });
});

test('each row is a role, with its facts where they stand, and what is no row is told', () => {
  const sql = `-- Jobs of the bakery\nINSERT INTO jobs ${columns} VALUES\n${row('Night Baker')},\n${row('Day Baker', 2)};\nUPDATE shops SET name = 'The Corner';\n`;
  expect(rolesIn(sql).map((role) => role?.evidence.title)).toMatchObject([
    { line: 3, column: 6, text: 'Night Baker' },
    { line: 4, column: 6, text: 'Day Baker' },
  ]);
  expect(toldIn(sql)).toContain('comment: -- Jobs of the bakery');
  expect(toldIn(sql)).toContain("template: UPDATE shops SET name = 'The Corner'");
});

describe('rows whose columns nothing names', () => {
  const bare = `(7, 'bVb36To', 'Night Baker', 'night-baker', NULL, '${html}', '2019-11-28 11:54:54', 0),`;

  test.each([
    ['alone', bare],
    ['in a statement', `INSERT INTO jobs VALUES ${bare.slice(0, -1)};`],
    ['escaped', bare.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ])('are their texts in order: %s', (_, sql) => {
    const [role, ...others] = rolesIn(sql);
    expect(others).toEqual([]);
    expect(role).toMatchObject({ title: 'Night Baker', skills: [{ id: 'sql', level: 'required' }] });
    expect(role?.datePosted).toBeUndefined();
    for (const told of ['bVb36To', 'night-baker', '2019-11-28 11:54:54']) expect(toldIn(sql)).toContain(told);
  });

  test('and rows of other tables stand beside them', () => {
    const sql = `INSERT INTO shops VALUES (1, 'The Corner');\nINSERT INTO shops (name) VALUES ('The Mill');\nINSERT INTO jobs VALUES ${bare.slice(0, -1)};`;
    expect(rolesIn(sql)).toMatchObject([{ title: 'Night Baker' }]);
    expect(toldIn(sql)).toContain('The Corner');
    expect(toldIn(sql)).toContain('The Mill');
  });
});

test.each([
  [
    'a posting about SQL',
    'Database Baker\n\nRequirements\n\n- You write INSERT INTO jobs VALUES (1, 2);\n- SQL\n',
  ],
  ['prose that begins as a statement', 'Create tables of bread with us.\n\nRequirements\n\n- SQL\n'],
  ['a text in brackets', "(1, 'two' and three) are what we bake.\n\nRequirements\n\n- SQL\n"],
  ['a string that is never closed', `INSERT INTO jobs VALUES (1, 'Night Baker\n\nRequirements\n\n- SQL\n`],
])('%s is text', (_, text) => {
  const roles = rolesIn(text);
  expect(roles).toMatchObject([{ skills: [{ id: 'sql' }] }]);
  expect(toldIn(text)).toBe('');
});

test.each([
  ['brackets', `INSERT INTO jobs VALUES ${'('.repeat(300_000)}`],
  ['quotes', `INSERT INTO jobs VALUES (1, ${"''".repeat(300_000)}`],
  ['comments', `INSERT INTO jobs VALUES (1${'/*'.repeat(300_000)}`],
  ['statements', 'CREATE TABLE a (b);'.repeat(9000)],
  ['words', 'set a = insert into values '.repeat(9000)],
])('a long text of %s is done with soon', (_, text) => {
  const start = performance.now();
  rolesOf(text);
  expect(performance.now() - start).toBeLessThan(8000);
});
