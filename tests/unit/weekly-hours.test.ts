import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleWith = (line: string) =>
  rolesOf(`Surveyor\nLisbon, Portugal\n${line}\n\nYou will survey bridges and write about them.`)[0];

test.each([
  ['Hours: 40', '40'],
  ['Hours: 37.5 hrs / week', '37.5'],
  ['Working hours: 37,5 Std./Woche', '37.5'],
  ['Working hours: 20-25 hours per week', '20–25'],
  ['Weekly hours: full-time (40h)', '40'],
  ['Contracted Hours per Week: 35', '35'],
  ['Contracted hours: 35 per week', '35'],
  ['Hours: 24 or 32', '24 or 32'],
  ['Hours: up to 20 per week', 'up to 20'],
  ['Hours: min. 30 per week', 'at least 30'],
])('%s leaves the text for the facts', (line, hours) => {
  const file = roleWith(line);
  expect(file?.data.role?.workHours).toBe(hours);
  expect(String(file)).not.toContain(line);
});

test.each([
  'Hours: Monday-Friday 7:00 am to 3:30 pm',
  'Working hours: 9am - 5pm',
  'Working hours: 9 - 5',
  'Hours: 2nd shift',
  'Hours: 8 hours a day',
  'Hours: rotating 12 hour shifts',
  'Hours: 0 hours a week',
])('%s is a schedule and stays in the text', (line) => {
  const file = roleWith(line);
  expect(file?.data.role?.workHours).toBeUndefined();
  expect(String(file)).toContain(line);
});

test('a schedule may say the hours a week, and stays in the text as well', () => {
  const file = roleWith('Hours: 2nd shift, 40 hours per week');
  expect(file?.data.role?.workHours).toBe('40');
  expect(String(file)).toContain('Hours: 2nd shift, 40 hours per week');
});

test.each([
  ['You work 35 to 40 hours per week.', '35–40'],
  ['You work 20–25 hours a week.', '20–25'],
  ['You work between 20 and 25 hours each week.', '20–25'],
  ['You work 37.5 hours/week.', '37.5'],
  ['You work 8 to 12 weekly hours.', '8–12'],
])('hours that are said as a range are told as one: %s', (sentence, hours) => {
  expect(roleWith(sentence)?.data.role?.workHours).toBe(hours);
});

test.each([
  'You will not work 60 hours per week.',
  'You do not have to work 60 hours per week.',
  'Hours: not 40 hours per week',
  'We used to work 60 hours per week.',
  'If you were in Oslo, you would work 35 hours per week.',
  'Our competitors ask for 60 hours per week.',
  'Our shop is open 80 hours per week.',
  'Our oven is staffed 60 hours per week.',
  'Overtime begins above 40 hours per week.',
  'Overtime is paid for more than 40 hours per week.',
  'Benefits are for those who work at least 30 hours per week.',
  'You are eligible for benefits if you work 30 hours per week.',
  'Employees must work 30 hours per week to be eligible for benefits.',
  'And then list the hours as 60 hours per week.',
])('hours that are not those of the work are none: %s', (sentence) => {
  const file = roleWith(sentence);
  expect(file?.data.role?.workHours).toBeUndefined();
  expect(String(file)).toContain(sentence.slice(0, 30));
});

test.each([
  ['We used to work 60 hours a week; now it is 30 hours per week.', '30'],
  ['Not 60 hours per week but 40 hours per week.', '40'],
  ['You will not work more than 40 hours per week.', '40'],
  ['Why not work 30 hours per week and bake.', '30'],
  ['This is not a full-time job, it is 20 hours per week.', '20'],
  ['This role is open for 30 hours per week.', '30'],
  ['The shop is open daily; you work 40 hours per week.', '40'],
  ['Overtime as needed, 40 hours per week.', '40'],
  ['Team members work 40 hours per week.', '40'],
  ['We seek those who can work at least 30 hours per week.', '30'],
  ['This is a benefits-eligible position at 40 hours per week.', '40'],
])('hours beside what is not so are told: %s', (sentence, hours) => {
  expect(roleWith(sentence)?.data.role?.workHours).toBe(hours);
});
