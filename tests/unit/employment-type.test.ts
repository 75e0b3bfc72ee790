import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const typesIn = (posting: string) => rolesOf(posting)[0]?.data.role?.employmentType;
const text = 'You mix the dough and you look after the ovens at night.';

test.each([
  ['Baker - Part Time', ['PART_TIME']],
  ['Baker (full-time)', ['FULL_TIME']],
  ['Baker, Full-Time/Part-Time', ['FULL_TIME', 'PART_TIME']],
  ['Bäcker (m/w/d) – Teilzeit', ['PART_TIME']],
  ['Baker - Full Ovens', undefined],
  ['Contract Baker', undefined],
  ['Full-Time Baker', ['FULL_TIME']],
  ['Full or Part Time Baker', ['FULL_TIME', 'PART_TIME']],
  ['Baker Full Time', ['FULL_TIME']],
  ['PRN Baker', ['PER_DIEM']],
  ['Part-Time MBA Baker', undefined],
  ['Manager of Part Time', undefined],
])('the title says it behind a mark: %s', (title, types) => {
  expect(typesIn(`# ${title}\n\n${text}\n`)).toEqual(types);
});

test.each([
  ['Contoso is hiring a full-time, benefited baker.', ['FULL_TIME']],
  ['We are looking for a kind full-time or part-time baker.', ['FULL_TIME', 'PART_TIME']],
  ['Contoso sucht eine Bäckerin (m/w/d) in Vollzeit oder Teilzeit.', ['FULL_TIME', 'PART_TIME']],
  ['Vous travaillez à temps partiel.', ['PART_TIME']],
  ['Do you want a full-time job at home?', ['FULL_TIME']],
  ['We are looking for a manager of part-time bakers.', undefined],
  ['We are seeking a contract manager.', undefined],
])('a sentence about who is sought says it: %s', (sentence, types) => {
  expect(typesIn(`# Baker\n\n${sentence} ${text}\n`)).toEqual(types);
});

test.each([
  ['The role is full-time, and the ovens are hot.', ['FULL_TIME']],
  ['The pay for this part-time position is fair.', ['PART_TIME']],
  ['This seasonal job ends in May.', ['TEMPORARY']],
  ['This is a part-time (25/30 hours) remote freelance position.', ['PART_TIME', 'CONTRACTOR']],
  ['The role is full-time or part-time.', ['FULL_TIME', 'PART_TIME']],
  ['The job is full-time, part-time or contract.', ['FULL_TIME', 'PART_TIME', 'CONTRACTOR']],
  ['The role is full-time, contracts are signed in May.', ['FULL_TIME']],
  ['You manage the full-time team.', undefined],
  ['Full time position available for a kind baker.', ['FULL_TIME']],
  ['Contoso has a part-time position available.', ['PART_TIME']],
  ['You will fill a full-time position.', ['FULL_TIME']],
  ['Work Schedule is Full Time - Permanent.', ['FULL_TIME']],
  ['This is a fulltime role.', ['FULL_TIME']],
  ['We do not have a full-time position available.', undefined],
  ['After a year you may apply for a full-time position.', undefined],
  ['You have worked in a full-time position.', undefined],
  ['The role is one of many.', undefined],
])('a sentence about the role says it: %s', (sentence, types) => {
  expect(typesIn(`# Baker\n\n${sentence} ${text}\n`)).toEqual(types);
});

test('a line of its own says it among the first, and none below', () => {
  expect(typesIn(`Baker\n\n• Erie, PA\n• Full Time - Other\n• Night shift\n\n${text}\n`)).toEqual([
    'FULL_TIME',
  ]);
  const long = `${text}\n\n`.repeat(9);
  expect(typesIn(`Baker\n\n${long}You may ask for:\n\n- Part-time\n- Two weeks off\n`)).toBeUndefined();
});

test.each([
  ['Contract\nPermanent', undefined],
  ['Contract\nFixed term: 12 months', ['CONTRACTOR']],
  ['Contract\n12 months', undefined],
  ['Temporary\nNo', undefined],
  ['Contract\nGhent, Belgium', ['CONTRACTOR']],
])('a line that the one below explains says nothing alone: %j', (lines, types) => {
  expect(typesIn(`Baker\n${lines}\n\n${text}\n`)).toEqual(types);
});

test.each([
  ['Job Types: Full-time, Permanent', ['FULL_TIME']],
  ['Type: Full-Time', ['FULL_TIME']],
  ['Status: Non-Exempt/Full-time', ['FULL_TIME']],
  ['Employment type (contract): Temporary', ['TEMPORARY']],
  ['Type: Full ovens', undefined],
  ['Status: Open', undefined],
])('a label says it, one of anything where its value does: %s', (line, types) => {
  expect(typesIn(`# Baker\n\n${text}\n\n${line}\n`)).toEqual(types);
});

test('all kinds that labels name count, in data as in text', () => {
  const kinds = ['FULL_TIME', 'CONTRACTOR'];
  const seed = { '@type': 'JobPosting', title: 'Baker', employmentType: kinds, description: text };
  expect(typesIn(JSON.stringify(seed))).toEqual(kinds);
  expect(typesIn(`Baker\n\nJob type: Full-time\nContract type: Contract\n\n${text}\n`)).toEqual(kinds);
});
