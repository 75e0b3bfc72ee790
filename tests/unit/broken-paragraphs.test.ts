import { describe, expect, test } from 'vitest';
import { wholeParagraphs } from '../../src/convert/seed/broken-paragraphs.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';

const whole = (value: string) => wholeParagraphs({ text: seedText(value), repairs: [] }).text.value;
const sentences = [
  'We inspect the bridges of the county and the tunnels of the town, in the night and by the light of the moon.',
  'You will record what you find in a database of the council, with the names of all who were on site.',
  'Knowledge of steel and of concrete is asked for, as the bridges are made of the one or of the other.',
];

/** A text broken after every `count` words. */
function broken(text: string, count: number): string {
  const words = text.split(' ');
  return words
    .map((word, index) => word + (index === words.length - 1 ? '' : index % count === count - 1 ? '\n' : ' '))
    .join('');
}

describe('paragraphs that were broken anywhere', () => {
  test.each([4, 5, 7, 9])('after every %i words are whole again', (count) => {
    const text = sentences.map((sentence) => broken(sentence, count)).join('\n\n');
    expect(whole(text)).toBe(sentences.join('\n\n'));
  });

  test('stay apart from the items and labels below them', () => {
    const text = `${sentences.map((sentence) => broken(sentence, 5)).join('\n\n')}\n- boots\n- rope\nPay: 10`;
    expect(whole(text).split('\n').slice(-3)).toEqual(['- boots', '- rope', 'Pay: 10']);
  });
});

test('a list without capitals is no paragraph', () => {
  const list = [
    'knowledge of steel',
    'a degree in engineering',
    'boots',
    'ability to climb',
    'ten years of bridges',
    'a licence',
    'patience',
    'good eyes',
  ].join('\n');
  expect(whole(`Requirements\n${list}\n\nDuties\n${list}`)).toBe(`Requirements\n${list}\n\nDuties\n${list}`);
});

describe('the last words of a sentence in a line of their own', () => {
  const line = 'Previous experience in the care of parks and pools';

  test.each([
    [line, 'preferred.'],
    [`• ${line}`, 'is preferred.'],
    ['Check that all orders meet what is said in the customer’s', 'requirements.'],
  ])('%s | %s', (above, below) => {
    expect(whole(`Park Keeper\n${above}\n${below}\nFirst aid.`)).toBe(
      `Park Keeper\n${above} ${below}\nFirst aid.`,
    );
  });

  test.each([
    ['knowledge of all that grows in parks and pools', 'gardening.'],
    [`${line}.`, 'preferred.'],
    ['Park Keeper', 'preferred.'],
    [line, 'preferred'],
    [line, 'gardening, first aid, and the law of the town.'],
  ])('are no other line: %s | %s', (above, below) => {
    expect(whole(`${above}\n${below}\nFirst aid.`)).toBe(`${above}\n${below}\nFirst aid.`);
  });
});
