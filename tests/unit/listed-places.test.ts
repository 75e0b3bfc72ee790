import { describe, expect, test } from 'vitest';
import { listedPlaces, withoutRemark } from '../../src/convert/words/listed-places.ts';
import { rolesOf } from '../convert.ts';

test.each([
  ['Madrid, Spain', ['Madrid, Spain']],
  ['Spain, Portugal', ['Spain', 'Portugal']],
  ['Erie, PA, Fargo, ND or Austin, TX', ['Erie, PA', 'Fargo, ND', 'Austin, TX']],
  ['Boston, MA, New York, NY', ['Boston, MA', 'New York, NY']],
  ['Berlin, Germany, or Turin, Italy', ['Berlin, Germany', 'Turin, Italy']],
  ['Austin, TX or remote', ['Austin, TX or remote']],
  ['Brooklyn, New York, NY, USA', ['Brooklyn, New York, NY, USA']],
  ['Camden, Greater London, England, United Kingdom', ['Camden, Greater London, England, United Kingdom']],
  ['Hibbing or Virginia, MN', ['Hibbing, MN', 'Virginia, MN']],
  ['Boston or Austin, TX', ['Boston', 'Austin, TX']],
  ['Trinidad and Tobago', ['Trinidad and Tobago']],
  ['Remote/Berlin', ['Remote', 'Berlin']],
  ['London/Remote', ['London', 'Remote']],
  ['Remote/Hybrid', ['Remote/Hybrid']],
  ['Remote - US/Canada', ['Remote - US/Canada']],
  ['Pune, Mysuru', ['Pune', 'Mysuru']],
  ['Remote, Oregon, Idaho, Utah', ['Remote', 'Oregon', 'Idaho', 'Utah']],
  ['Oregon, Idaho and Utah', ['Oregon', 'Idaho', 'Utah']],
  ['Nevada, Missouri', ['Nevada, Missouri']],
])('%s', (text, places) => expect(listedPlaces(text)).toEqual(places));

describe('a remark behind a place', () => {
  test.each([
    ['Erie, PA or ability to travel', 'Erie, PA'],
    ['London and surroundings', 'London'],
    ['Erie, PA (Required)', 'Erie, PA'],
    ['Austin, TX or remote', 'Austin, TX or remote'],
    ['Bread or butter', 'Bread or butter'],
  ])('%s', (text, place) => expect(withoutRemark(text)).toBe(place));

  test('stays in the text, as nothing else tells it', () => {
    const line = 'Location: Erie, PA or ability to travel on site';
    const [file] = rolesOf(`Surveyor\n${line}\n\nYou will survey bridges and write about them.`);
    expect(file?.data.role?.jobLocation).toEqual(['Erie, PA']);
    expect(String(file)).toContain(line);
  });
});
