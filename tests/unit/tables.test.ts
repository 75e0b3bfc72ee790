import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { csvRows } from '../../src/convert/seed/formats/csv-rows.ts';
import { refusalsOf, rolesOf } from '../convert.ts';

const rolesIn = (seed: string) =>
  rolesOf(seed, 'seeds/jobs.csv').flatMap(({ data }) => (data.role ? [data.role as Role] : []));
const bread = 'We bake bread for the whole town and each night of the year.';

describe('a table of postings', () => {
  test('is a role a row, each fact and skill at its place in the file', () => {
    const seed = `title,company,location,description\nBaker,Contoso,"Ghent, Belgium","${bread}\n\nRequirements\n- Two years of ""Python"" at least\n- SQL"\nMiller,Contoso,NaN,${bread} You know Java.\n`;
    const [baker, miller] = rolesIn(seed);
    expect([baker?.title, baker?.hiringOrganization, baker?.jobLocation]).toEqual([
      'Baker',
      'Contoso',
      ['Ghent, Belgium'],
    ]);
    expect(baker?.evidence.jobLocation).toEqual({ line: 2, column: 16, text: 'Ghent, Belgium' });
    expect(baker?.skills.map(({ name, evidence }) => [name, evidence[0]?.line])).toEqual([
      ['Python', 5],
      ['SQL', 6],
    ]);
    expect([miller?.title, miller?.jobLocation, miller?.source.lines]).toEqual(['Miller', undefined, [7, 7]]);
  });

  test.each([
    [';', '\r\n'],
    ['\t', '\n'],
  ])('may part its cells by %j', (sign, end) => {
    const rows = [
      ['Job Title', 'Organisation', 'Job Description'],
      ['Baker', 'Contoso', `<p>${bread}</p><ul><li>Python</li></ul>`],
    ];
    const [role] = rolesIn(`\uFEFF${rows.map((row) => row.join(sign)).join(end)}${end}`);
    expect([role?.title, role?.hiringOrganization, role?.skills.map(({ name }) => name)]).toEqual([
      'Baker',
      'Contoso',
      ['Python'],
    ]);
  });

  test.each([
    ['a cell too few', 'Broken,row', 'Expected 3 cells as the first line names, found 2'],
    [
      'a quote that nothing closes',
      'Broken,Contoso,"no end',
      'Expected the end of a cell in quotes, found that of the file',
    ],
    [
      'words behind a quote',
      'Broken,"Contoso" of Ghent,text',
      'Expected the next cell, found text behind a quote',
    ],
  ])('with %s in a row is published but for that row', (_name, row, expected) => {
    const seed = `title,company,description\nBaker,Contoso,${bread}\nMiller,Contoso,${bread}\n${row}\n`;
    expect(rolesIn(seed).map(({ title }) => title)).toEqual(['Baker', 'Miller']);
    const [refusal] = refusalsOf(seed, 'seeds/jobs.csv');
    expect([refusal?.line, refusal?.ruleId]).toEqual([4, 'broken-csv']);
    expect(refusal?.reason).toContain(`${expected}: mend the row`);
  });

  test('with rows without a value has no posting of them, and a row without words is told by its line', () => {
    const seed = `title,company,description\n,,\nBaker,Contoso,${bread}\n"", ,\n,Contoso,\n,\n`;
    expect(rolesIn(seed).map(({ title }) => title)).toEqual(['Baker']);
    const told = ({ line, ruleId }: { line?: number | undefined; ruleId?: string | undefined }) => [
      line,
      ruleId,
    ];
    expect(refusalsOf(seed, 'seeds/jobs.csv').map(told)).toEqual([[5, 'no-posting']]);
    expect(refusalsOf('title,description\n,\n,\n', 'seeds/jobs.csv').map(told)).toEqual([[2, 'no-posting']]);
  });

  test.each([
    ['a sentence', `Title, description and more of it:\n${bread}\n`],
    ['a title and a place', `Baker, Ghent, Belgium\n\n${bread}\n`],
    ['names above rows of other lengths', `title,description\n${bread}\n${bread}\n`],
    ['names of columns alone', 'title,description\n'],
  ])('is nothing that begins with %s', (_name, seed) => {
    const refusals = refusalsOf(seed, 'seeds/jobs.txt').map(({ ruleId }) => ruleId);
    expect(refusals).not.toContain('broken-csv');
    expect(rolesOf(seed, 'seeds/jobs.txt')).toHaveLength(1);
  });

  test.each([
    ['blank lines above it', `\n\ntitle,company,description\nBaker,Contoso,${bread}\n`],
    ['the separator above it', `sep=;\r\ntitle;company;description\r\nBaker;Contoso;${bread}\r\n`],
    ['old line ends', `title,company,description\rBaker,Contoso,${bread}\r`],
    ['empty cells behind the last', `title,company,description\nBaker,Contoso,${bread},,\n`],
    [
      'the names of its columns again',
      `title,company,description\nBaker,Contoso,${bread}\ntitle,company,description\n`,
    ],
  ])('is read with %s', (_name, seed) => {
    const roles = rolesIn(seed);
    expect(roles.map(({ title, hiringOrganization }) => [title, hiringOrganization])).toEqual([
      ['Baker', 'Contoso'],
    ]);
  });

  test('tells where a count stands, in words that its column names', () => {
    const seed = `title,years_experience,description\nBaker,5,${bread}\nMiller,3,${bread}\n`;
    expect(rolesIn(seed).map(({ evidence }) => evidence.experienceRequirements)).toEqual([
      { line: 2, column: 7, text: '5 years' },
      { line: 3, column: 8, text: '3 years' },
    ]);
  });

  test('has skills in cells that name no more than one; a choice of a form is none', () => {
    const seed = `title,skills,description\nBaker,SQL,${bread}\nMiller,Python; C++,${bread}\nWaiter,yes,${bread}\n`;
    expect(rolesIn(seed).map(({ skills }) => skills.map(({ name }) => name))).toEqual([
      ['SQL'],
      ['Python', 'C++'],
      [],
    ]);
  });

  test('sets aside what a cell says instead of nothing', () => {
    const [role] = rolesIn(`title,company,description\nBaker,Null,${bread}\n`);
    expect([role?.hiringOrganization, role?.source.setAside.map(({ text }) => text)]).toEqual([
      undefined,
      ['Null'],
    ]);
  });

  test('is none where commas part the words of prose, or most lines begin with labels', () => {
    const prose = `Role, Responsibilities, Requirements\n\nYou bake, you sell, you clean.\n\nWe want SQL, Java, and love.\n`;
    const labels = `Job Title\tJob Description\nSenior Baker\t${bread}\nPay\t$20 per hour\nLocation\tParis\n`;
    for (const seed of [prose, labels]) expect(rolesOf(seed, 'seeds/jobs.txt')).toHaveLength(1);
  });

  test('is read as it was written, whatever its cells hold', () => {
    const cells = ['', 'plain', 'with, comma', 'with "quotes"', 'line\nend', '"', ';', ' space ', 'é'];
    const rows = cells.map((_, turn) =>
      cells.map((__, index) => cells[(index + turn) % cells.length] as string),
    );
    const written = rows
      .map((row) =>
        row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\n');
    const read = csvRows(written, ',').map((row) =>
      row.cells.map(({ from, to }) => written.slice(from, to).replaceAll('""', '"')),
    );
    expect(read).toEqual(rows);
  });
});

test.each([
  ['RTF', '{\\rtf1\\ansi\\pard Baker\\par We bake bread.\\par}'],
  ['PDF', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['RTF', '{\\rtf1\\ansi\\pard Baker\\par We bake bread.\\par}\0'],
  ['PDF', '%PDF-1.4\n1 0 obj\n%%EOF\0'],
])('%s is refused, and not shown as a posting of marks', (name, seed) => {
  expect(refusalsOf(seed, 'seeds/baker.txt').map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['other-format', `Expected text, HTML, JSON or CSV, found ${name}: save the posting as one of these`],
  ]);
});

test('a page of XHTML begins as XML does, and is read', () => {
  const page = `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Baker</title></head><body><h1>Baker</h1><p>${bread}</p></body></html>`;
  expect(rolesOf(page, 'seeds/baker.html').map(({ data }) => data.role?.title)).toEqual(['Baker']);
});
