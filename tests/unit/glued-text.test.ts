import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { headingWords } from '../../src/convert/headings/section-kind.ts';
import { gluedText } from '../../src/convert/posting/constructs/glued-text.ts';
import { nodesOf } from '../../src/convert/posting/nodes.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { rolesOf } from '../convert.ts';

const before = `${'It goes on and on in small words. '.repeat(10)}That is what we like.`;

/** What a line is divided into. */
function partsOf(value: string) {
  const seed = { file: new VFile(), encoding: 'utf-8', raw: value, text: seedText(value), repairs: [] };
  return gluedText([{ value, from: 0 }], 0, nodesOf(seed))?.nodes ?? [];
}

/** The headings that are found in a line. */
function headingsIn(value: string): string[] {
  return partsOf(value).flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));
}

const known = headingWords().filter((phrase) => phrase.length > 4 && phrase.split(' ').length <= 6);
// In writing without capitals nothing shows where a heading begins.
const opened = known
  .map((phrase) => phrase.replace(/^./u, (letter) => letter.toUpperCase()))
  .filter((heading) => /^\p{Lu}/u.test(heading));

test('every heading we know is found where it stands glued, whatever letters it begins with', () => {
  const lost = opened.filter((heading) => !headingsIn(`${before}${heading}•You will see.`).includes(heading));
  expect(opened.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('a heading behind a bracket is found, where a sentence follows', () => {
  expect(
    headingsIn(`Baker ( Job Number: 4 ) Description You bake. ${before} Qualifications You like bread.`),
  ).toEqual(['Description', 'Qualifications']);
});

test('a heading behind days is found, and from one day to another is no list', () => {
  const days =
    'Night School - Baker Open June 9, 2027 - August 15, 2027 (all of it) About our Organization: Contoso bakes.';
  expect(headingsIn(`${days} ${before} Requirements: You like bread.`)).toEqual([
    'About our Organization:',
    'Requirements:',
  ]);
  const items = partsOf(`${days} ${before} Requirements: You like bread.`).filter(
    ({ type }) => type === 'listItem',
  );
  expect(items).toEqual([]);
  const listed = `About our Organization: Contoso bakes. ${before} Requirements: - Bread - Mayhem - May rolls - You like it.`;
  expect(partsOf(listed).filter(({ type }) => type === 'listItem').length).toBe(4);
});

test('one heading straight after the other is found as well', () => {
  expect(headingsIn(`${before}ResponsibilitiesRequirementsYou know it.`)).toEqual([
    'Responsibilities',
    'Requirements',
  ]);
});

test('headings are told by how they are printed, whatever they say', () => {
  const found = headingsIn(
    `${before}How You’ll Make An Impact Build bridges with others.We like it.What You Bring To The Table 4+ years of steel.Nice To Have Experience with boats.`,
  );
  expect(found).toEqual(['How You’ll Make An Impact', 'What You Bring To The Table', 'Nice To Have']);
});

test('a question between two lost line ends is a heading, and no word that has a capital inside of it', () => {
  expect(
    headingsIn(
      `${before}How you will contributeSupport the sale of bread.What you’ll bring to the tableBoots.`,
    ),
  ).toEqual(['How you will contribute', 'What you’ll bring to the table']);
  expect(headingsIn(`${before}Experience with JavaScript and with TypeScript.About bread.`)).toEqual([]);
});

test('a label with a colon between two lost line ends is a heading where it asks or tells of the work', () => {
  expect(
    headingsIn(`${before}Required Education and Skills:Five years of bread.EDUCATION:A degree.`),
  ).toEqual(['Required Education and Skills:', 'EDUCATION:']);
});

test('a row of fields that lost its line ends has no headings, nor has a sentence with names', () => {
  expect(headingsIn(`${before}Schedule: Full-timeShift: DayJob Category: BakingReq ID: 194075`)).toEqual([]);
  expect(
    headingsIn(`${before}We bake for Bread To The People and The Bank Of Ghent every day of the year.`),
  ).toEqual([]);
});

test('the last of a numbered list is no heading, whatever its name', () => {
  expect(headingsIn(`${before}1) Bread2) OtherTalk to millers.ResponsibilitiesYou bake.`)).toEqual([
    'Responsibilities',
  ]);
});

test('a heading is found behind spaces as behind a line end', () => {
  expect(
    headingsIn(
      `${before}  Requirements:Two years of bread.   Job Purpose:You bake from 8:00 to 5:00 JOB DUTIES: You bake.  REQUIRED SKILLS: Patience`,
    ),
  ).toEqual(['Requirements:', 'Job Purpose:', 'JOB DUTIES:', 'REQUIRED SKILLS:']);
});

test('the headings of a recruiter’s template are found', () => {
  expect(
    headingsIn(
      `${before}Client DetailsA bakery in Ghent.DescriptionJob Purpose:You bake.ProfileQualification and experience 5-7 years of bread.Job OfferA good oven.`,
    ),
  ).toEqual([
    'Client Details',
    'Description',
    'Job Purpose:',
    'Profile',
    'Qualification and experience',
    'Job Offer',
  ]);
});

test('a list in one line keeps its items whole, and its headings with all their words', () => {
  const sections = rolesOf(
    `Baker\n\nJob Description : ${before} Bakers should possess the following skills and attributes: • Knowledge of flour • Weekly Pay Periods • Ability to rise earlySkills Required: • Knowledge of ovensPhysical Requirements: • Ability to lift sacks • Standing for hours\n`,
  )[0]?.data.role?.sections.map(({ kind, heading }) => [kind, heading]);
  expect(sections).toEqual([
    ['description', 'Job Description :'],
    ['minimum', 'Bakers should possess the following skills and attributes:'],
    ['skills', 'Skills Required:'],
    ['other', 'Physical Requirements:'],
  ]);
});

test('capitals between two sentences are a heading, without the sentence that goes on', () => {
  expect(
    headingsIn(`${before}POSITION SUMMARY The baker bakes.MAIN DUTIES Bake bread, with PhD or without.`),
  ).toEqual(['POSITION SUMMARY', 'MAIN DUTIES']);
});

test('a row of labels that lost their colons gives its facts', () => {
  const row = 'DivisionBreadCountryUSAWork LocationSan Diego, CAJob TypeFull Time';
  const role = rolesOf(
    `Baker\n\n${before}Responsibilities•You will bake.Requirements•Boots and a cause.${row}\n`,
  )[0]?.data.role;
  expect([role?.department, role?.jobLocation, role?.employmentType]).toEqual([
    'Bread',
    ['San Diego, CA'],
    ['FULL_TIME'],
  ]);
});

test('headings of a text whose line ends became spaces: with a colon, behind a picture, or of a word that heads lists', () => {
  expect(
    headingsIn(
      `${before} Skills & Experience needed: 5+ years of bread Work at night Tasks include: Run the ovens`,
    ),
  ).toEqual(['Skills & Experience needed:', 'Tasks include:']);
  expect(
    headingsIn(
      `${before} 💪 Your Responsibilities Bake all of the breads 🚀 Our Tech Stack Ovens: of stone Requirements Either baked before or quick to learn Benefits Bread for all`,
    ),
  ).toEqual(['Your Responsibilities', 'Our Tech Stack', 'Requirements', 'Benefits']);
});

test('a word in the name of something heads nothing', () => {
  expect(
    headingsIn(
      `${before} You know Requirements Engineering and the Benefits Team, and write Functional Requirements Documents for the Responsibilities Matrix.`,
    ),
  ).toEqual([]);
});

test('numbered headings are found with their numbers, whatever the last of them says', () => {
  const text = `${before}1. About the JobPosition: Baker2. Job Description/ResponsibilitiesTranslate recipes3. QualificationsTwo years4. OthersCome by boat.`;
  expect(headingsIn(text)).toEqual([
    '1. About the Job',
    '2. Job Description/Responsibilities',
    '3. Qualifications',
    '4. Others',
  ]);
  expect(headingsIn(`${before}1. Bread of RyeTasty and brown2. Bread of WheatTasty and white.`)).toEqual([]);
});

test('a duty begins where its verb is glued to the word before it', () => {
  const duties =
    'ResponsibilitiesTranslate recipes of the harbourProofread menus of a townPresent bread with PowerPoint every day.';
  expect(partsOf(`${before}${duties}RequirementsBoots.`).map((node) => textOf(node))).toEqual(
    expect.arrayContaining([
      'Translate recipes of the harbour',
      'Proofread menus of a town',
      'Present bread with PowerPoint every day.',
    ]),
  );
});

test('a word in capitals glued to its sentence is a heading, and no acronym', () => {
  expect(
    headingsIn(
      `DEFINITIONUnder a baker, does all. ${before}DISTINGUISHING CHARACTERISTICSThe first of three.Examples of DutiesDuties may be of bread.`,
    ),
  ).toEqual(['DEFINITION', 'DISTINGUISHING CHARACTERISTICS', 'Examples of Duties']);
  expect(headingsIn(`${before}UNICEFWorks with bread.About bread.`)).toEqual([]);
  expect(
    headingsIn(`${before}A diploma in bread is REQUIREDHere it goes on.ResponsibilitiesYou bake.`),
  ).toEqual(['Responsibilities']);
});

test('what an item is called, with a sentence behind it, is no heading', () => {
  const items = `${before}Stellar interpersonal skills: You will have to meet many people.The ability to work alone: This is a growing firm.`;
  expect(headingsIn(`${items}Required skills: You know how to bake.`)).toEqual(['Required skills:']);
});

test('years that a sentence counts are no next item, and no heading stands before them', () => {
  const said = (words: string) => partsOf(`${before}Requirements${words}`).map((node) => textOf(node));
  const sentence =
    'This asks for a minimum of 5 years of bread, a Bachelor’s or Master’s degree, at least 3 years of dough.';
  expect(said(sentence)).toContain(sentence);
  expect(said('Knowledge of flourMust have 3 years of breadKnowledge of dough 2 years of ovens.')).toEqual(
    expect.arrayContaining(['Must have 3 years of bread', 'Knowledge of dough', '2 years of ovens.']),
  );
});

test('a heading ends before the name of its first item', () => {
  const text = `${before} In this role you will: Bake. Job Requirements Love of bread: You should eat it. Job Requirements for bakers: You bake. It is hot.`;
  expect(headingsIn(text)).toEqual([
    'In this role you will:',
    'Job Requirements',
    'Job Requirements for bakers:',
  ]);
});

test('words in capitals between two sentences are a heading, where the line end behind them was lost', () => {
  expect(
    headingsIn(`${before} SPECIAL CONDITIONSHiring is subject to a check.ResponsibilitiesYou bake.`),
  ).toEqual(['SPECIAL CONDITIONS', 'Responsibilities']);
  expect(headingsIn(`${before} NASA JPL works with bread.ResponsibilitiesYou bake.`)).toEqual([
    'Responsibilities',
  ]);
});

test('a sentence ends behind a bracket and a full stop', () => {
  const text = `${before}RequirementsKnowledge of flour (rye, oats).Any other bread.`;
  expect(partsOf(text).map((node) => textOf(node))).toContain('Knowledge of flour (rye, oats).');
});

test('an item ends behind its level, and behind a bracket before the next', () => {
  const items =
    'RequirementsOvens of Lyon are a plusDough mining is nice (e.g. rye) Ability to bake Exposure to heat';
  expect(partsOf(`${before}${items}`).map((node) => textOf(node))).toEqual(
    expect.arrayContaining([
      'Ovens of Lyon are a plus',
      'Dough mining is nice (e.g. rye)',
      'Ability to bake',
      'Exposure to heat',
    ]),
  );
});

test('a title with a colon between two lost line ends tells of the role', () => {
  expect(
    headingsIn(`${before}Role & Opportunity: We are looking for a baker.ResponsibilitiesYou bake.`),
  ).toEqual(['Role & Opportunity:', 'Responsibilities']);
});

test('no line ends within a name that a text says more than once', () => {
  const told = 'YouTube is for all. The YouTube and Video team is glad.';
  const parts = partsOf(`${before} ${told} Requirements: SQL.Benefits: bread.`).map((node) => textOf(node));
  expect(parts.join(' ⏎ ')).toContain('The YouTube and Video team');
});
