import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const placesBeside = (sentence: string) =>
  rolesOf(`# Pharmacy Technician\n\n${sentence} You prepare medicines and you keep the shelves.\n`)[0]?.data
    .role?.jobLocation;

test.each([
  'Our parent company is headquartered in Tokyo.',
  'Customers are located in Berlin.',
  'Our competitor, based in Oslo, sells tea.',
  'Our servers are located in Virginia.',
  'Contoso was bought by Fabrikam, headquartered in Paris.',
  'Candidates based in India will not be considered.',
  'Applicants must not be located in Texas.',
  'We cannot hire people based in Texas.',
  'This role is not based in London.',
  'Previously based in Rome, we moved.',
  'Offices in Paris are closed.',
  'Our Berlin office closed in 2020.',
  'Your manager is based in London.',
  'You report to a manager based in London.',
  'Interviews take place at our London office.',
  'You travel to our offices in Berlin and Paris.',
  'You travel to our London office twice a year.',
  'We will open an office in Berlin in 2028.',
  'Mail your papers to Contoso, 5 Main Street, Springfield, IL 62701.',
  'Applications are sent to Contoso, 5 Main Street, Springfield, IL 62701.',
  'The shop was located in Berlin.',
  'The team is in Fabrikam.',
  'You work in our Retail Store.',
  'You teach at our High School.',
  'The clerk fills a position in the Appellate Section.',
  'A position in Nursing.',
  'The position is in the School of Nursing.',
  'You sit at the Headquarters in the Police Department.',
  'The office is in Building K. You go there.',
  'We build sites in Contoso Pages.',
  'You use Android Studio in Kotlin.',
  'We have customers in Springfield, Illinois.',
])('names no place of the work: %s', (sentence) => {
  expect(placesBeside(sentence)).toBeUndefined();
});

test.each([
  ['This role is based in London.', ['London']],
  ['This role is not only based in London, it is London.', ['London']],
  ['If you are not based in London, we help you to move.', ['London']],
  ['Candidates based in India will be considered first.', ['India']],
  ['Our Berlin office is closed on Sundays.', ['Berlin']],
  ['The team is in Oslo.', ['Oslo']],
  ['The position was located in Berlin; it is now located in Paris.', ['Paris']],
  ['You and your manager are based in London.', ['London']],
  ['You work beside your manager in our London office.', ['London']],
  ['This role reports to the Head of Ovens and is based in London.', ['London']],
  ['You must travel to our London office daily.', ['London']],
  ['You travel from our offices in Berlin.', ['Berlin']],
  ['We will open an office in Berlin and you will run it.', ['Berlin']],
  ['You send letters to customers from our London office.', ['London']],
  ['Visit us at 5 Main Street, Springfield, IL 62701.', ['Springfield, IL 62701']],
  ['We serve our client in Ohio.', ['Ohio']],
  ['You must be able to commute to our Port Aster office.', ['Port Aster']],
  ['We need you in Springfield, Illinois.', ['Springfield, Illinois']],
  ['We are located in the beautiful coastal suburb of Manly, Queensland.', ['Manly, Queensland']],
  ['You find us at 2400 Harbour Road, Albany, GA 31707.', ['Albany, GA 31707']],
  ['You join our Los Angeles Corporate Headquarters.', ['Los Angeles']],
])('names one: %s', (sentence, places) => {
  expect(placesBeside(sentence)).toEqual(places);
});

test.each(['Formerly', 'Previously', 'Not'])(
  'a line of the header that denies a place names none: %s',
  (word) => {
    const placesBelow = (line: string) =>
      rolesOf(`Platform Engineer\nContoso\n${line}\n\nRequirements\n- Love of bread\n`)[0]?.data.role
        ?.jobLocation;
    expect(placesBelow(`${word} Paris, France`)).toBeUndefined();
    expect(placesBelow('Paris, France')).toEqual(['Paris, France']);
  },
);
