import { expect, test } from 'vitest';
import { joinedKey, tokensOf } from '../../src/convert/skills/tokens.ts';

const keyOf = (word: string) => tokensOf(word).map(({ key }) => key);

test.each([
  ['database', 'databases'],
  ['case', 'cases'],
  ['license', 'licenses'],
  ['cache', 'caches'],
  ['process', 'processes'],
  ['class', 'classes'],
  ['batch', 'batches'],
  ['box', 'boxes'],
  ['index', 'indexes'],
  ['enterprise', 'enterprises'],
  ['library', 'libraries'],
  ['bridge', 'bridges'],
  ['LLM', 'LLMs'],
])('%s and %s are one word', (one, more) => expect(keyOf(more)).toEqual(keyOf(one)));

test.each([
  ['use', 'US'],
  ['fitness', 'FitNesse'],
])('%s and %s are two', (one, other) => expect(keyOf(other)).not.toEqual(keyOf(one)));

test.each([
  ['React', 'JS', 'ReactJS'],
  ['Post', 'processing', 'postprocessing'],
  ['data', 'bases', 'databases'],
])('%s %s is %s', (first, second, joined) => {
  const [one, two] = tokensOf(`${first} ${second}`);
  if (!one || !two) throw new Error('Expected two words');
  expect([joinedKey(one, two)]).toEqual(keyOf(joined));
});
