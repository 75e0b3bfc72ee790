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
  ['We serve our client in Ohio.', ['Ohio']],
  ['You must be able to commute to our Port Aster office.', ['Port Aster']],
  ['We need you in Springfield, Illinois.', ['Springfield, Illinois']],
  ['We are located in the beautiful coastal suburb of Manly, Queensland.', ['Manly, Queensland']],
  ['You find us at 2400 Harbour Road, Albany, GA 31707.', ['Albany, GA 31707']],
  ['You join our Los Angeles Corporate Headquarters.', ['Los Angeles']],
])('names one: %s', (sentence, places) => {
  expect(placesBeside(sentence)).toEqual(places);
});
