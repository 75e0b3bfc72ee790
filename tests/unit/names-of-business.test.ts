import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import { tokensOf } from '../../src/convert/skills/tokens.ts';
import { vocabulary as skills } from '../convert.ts';

const match = matcherOf(skills);
const namesIn = (text: string) => match(text).map(({ skill }) => skill.preferredLabel);

describe('a name that is asked for by itself has an entry of its own', () => {
  test.each([
    ['portfolio management, asset allocation', ['Portfolio management', 'Asset allocation']],
    ['trading systems and financial markets', ['Trading systems', 'Financial markets']],
    ['chargebacks, card testing and link analysis', ['Chargebacks', 'Card testing', 'Link analysis']],
    ['contract drafting and legal research', ['Contract drafting', 'Legal research']],
    ['cold calling, lead scoring', ['Cold calling', 'Lead scoring']],
    ['causal modeling, neural processes', ['Causal modeling', 'Neural processes']],
    ['net/http, Go Modules and state machines', ['net/http', 'Go Modules', 'State machines']],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('a product counts under the name that stack lists write', () => {
  test.each([
    ['React, Tailwind, shadcn', ['React', 'Tailwind CSS', 'shadcn']],
    ['Slack, Notion, Figma, Linear', ['Slack', 'Notion', 'Figma', 'Linear']],
    ['Asana, Canva and Airtable', ['Asana', 'Canva', 'Airtable']],
    ['Oracle, MySQL', ['Oracle', 'MySQL']],
    ['Symfony, Doctrine, Twig', ['Symfony', 'Doctrine ORM', 'Twig']],
    ['AWS: EC2, EBS, Neptune', ['AWS', 'EC2', 'Amazon EBS', 'Amazon Neptune']],
    ['Flask, Django, Pyramid', ['Flask', 'Django', 'Pyramid framework']],
    ['UiPath or Blue Prism', ['UiPath', 'Blue Prism']],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

test.each([
  'We take on what matters most to our members.',
  'You will make sure that teams shortcut no review, even when large tasks loom.',
  'All staff act in compliance with federal law and have no notion of giving up.',
  'We square our accounts at a fast tempo.',
  'Benefits: equity, stock options and an onboarding week.',
])('ordinary words are no product: %s', (line) => {
  expect(namesIn(line)).toEqual([]);
});

test('tools of the team are skills wherever a posting names them, not everyday work', () => {
  const tools = ['slack', 'notion', 'figma', 'asana', 'workday', 'stripe', 'photoshop'];
  const asked = skills.filter(({ id, asked }) => tools.includes(id) && asked);
  expect(asked.map(({ id }) => id)).toEqual([]);
});

// Written in a list, “Canva, HubSpot” is two phrases, the first of which would forbid the very name.
test('no guard of a product forbids its own name', () => {
  const key = (text: string) =>
    tokensOf(text)
      .map((token) => token.key)
      .join(' ');
  const business = skills.filter(({ category }) =>
    ['finance-and-accounting', 'product-and-design', 'project-and-people', 'sales-and-marketing'].includes(
      category,
    ),
  );
  const silenced = business.flatMap(({ id, ambiguous }) =>
    Object.entries(ambiguous)
      .filter(([label, guard]) => guard.not?.some((phrase) => key(phrase) === key(label)))
      .map(([label]) => `${id}: ${label}`),
  );
  expect(business.length).toBeGreaterThan(1000);
  expect(silenced).toEqual([]);
});
