import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleWith = (...lines: string[]) => {
  const file = rolesOf(
    `Research Associate\nContoso University\n${lines.join('\n')}\n\nWe need someone who measures stones.\n`,
  )[0];
  if (!file?.data.role) throw new Error('Expected a role');
  return { role: file.data.role, page: String(file) };
};

test.each(['12 January 2026', 'Date\n12 January 2026', 'Posting date\n: 12 January 2026, 6:59:00 PM'])(
  'a date in the head is that of publication: %j',
  (lines) => {
    const { role } = roleWith(...lines.split('\n'));
    expect([role.datePosted, role.hiringOrganization]).toEqual(['2026-01-12', 'Contoso University']);
  },
);

test('or the last day to apply, where the line above says so, which goes with it', () => {
  const { role, page } = roleWith('Closing Date', ': 12-Jan-2026, 6:59:00 PM');
  expect([role.datePosted, role.validThrough]).toEqual([undefined, '2026-01-12']);
  expect(role.evidence.validThrough?.text).toBe('12-Jan-2026, 6:59:00 PM');
  expect(page).not.toContain('\nClosing Date');
});

test.each(['Interview Date', 'Anticipated start', 'Exam day', 'Contract end date', 'Interview:'])(
  'and no day of the posting where the line above names another: %s',
  (label) => {
    const { role, page } = roleWith(label, '12 January 2026', 'Ghent, Belgium');
    expect(role).not.toHaveProperty('datePosted');
    expect(role).not.toHaveProperty('validThrough');
    expect(role.jobLocation).toEqual(['Ghent, Belgium']);
    expect(page).toContain('12 January 2026');
    expect(page).toContain(label);
  },
);

test.each([
  'Interviews: 12 January 2026',
  'Assessment day 12 January 2026',
  'Contract end date: 2026-12-31',
  'Start date: 2026-05-01',
  'Interviews: week of 2026-05-04',
  'Founded: 1998-01-01',
  'Full-time | Starts 2026-05-01',
  'Copyright 2026-01-01',
])('nor in a line: %s', (line) => {
  const { role, page } = roleWith(line);
  expect(role).not.toHaveProperty('datePosted');
  expect(role).not.toHaveProperty('department');
  expect(page).toContain(line.split(' | ').at(-1));
});

test.each(['Posted 2026-01-12', 'Published 2026-01-12', 'Ghent, Belgium 2026-01-12'])(
  'a day behind what says that it was published, or behind a place: %s',
  (line) => {
    const { role } = roleWith(line);
    expect([role.datePosted, role.department]).toEqual(['2026-01-12', undefined]);
  },
);

test.each(['RATE: $12.00 - $17.48 per hour', 'Stipend $300', 'Hourly Rate: $22.00 per hour'])(
  'a label before pay in the head is no place: %s',
  (line) => {
    expect(roleWith(line).role).not.toHaveProperty('jobLocation');
  },
);

test.each([
  'Level 3 | $20.00 per hour',
  'Entry level · $20.00 per hour · Full-time',
  'Night Shift $22.50 per hour',
  'Hiring range\t$50,000 - $60,000',
  'Python, SQL | $22.50 per hour',
  'Erie | $40,000 - $50,000 a year',
])('nor is what no list of places knows: %s', (line) => {
  const { role } = roleWith(line);
  expect(role).not.toHaveProperty('jobLocation');
  expect(role).not.toHaveProperty('department');
  expect(role.hiringOrganization).toBe('Contoso University');
});

test.each([
  'Lyon $40,000 - $50,000 a year',
  'Lyon | $40,000 - $50,000',
  'Lyon, PA: $40,000 - $50,000 a year',
])('a place before pay in the head is one: %s', (line) => {
  const { role } = roleWith(line);
  expect(role.jobLocation?.[0]).toContain('Lyon');
  expect(role.baseSalary).toMatchObject({ minValue: 40_000, maxValue: 50_000 });
});

test.each([
  ['Issue Date 19 July 2020', 'datePosted', '2020-07-19'],
  ['Date of issue: 19 July 2020', 'datePosted', '2020-07-19'],
  ['Open Date:  10-16-15', 'datePosted', '2015-10-16'],
  ['Open until 4 May 2020', 'validThrough', '2020-05-04'],
  ['Open until: 4 May 2020', 'validThrough', '2020-05-04'],
])('a label names the day: %s', (line, property, day) => {
  expect(roleWith(line).role).toHaveProperty(property, day);
});

test.each(['Date of birth: 1 May 1990', 'Founded on 3 March 1998', 'Listed 2026/01/09 – expires 2026/02/09'])(
  'a date among words of something else is no day of the posting: %s',
  (line) => {
    const { role } = roleWith(line);
    expect([role.datePosted, role.validThrough]).toEqual([undefined, undefined]);
  },
);

test.each([
  'Posted on Monday, 12 January 2026',
  'Publicado el 12 enero 2026',
  'Advertised 12 Jan 2026, 9:00 am GMT',
  'January 12, 2026 by Contoso Bakery',
])('one among words of publishing is: %s', (line) =>
  expect(roleWith(line).role.datePosted).toBe('2026-01-12'),
);

test('the day that an advertisement ends is the last to apply', () => {
  const { role } = roleWith('Advert end date: 31/01/2026');
  expect([role.datePosted, role.validThrough]).toEqual([undefined, '2026-01-31']);
});
