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
  ['R&D', 'R&amp;D'],
  ['HACCP', 'H.A.C.C.P.'],
])('%s and %s are one word', (one, more) => expect(keyOf(more)).toEqual(keyOf(one)));

test.each([
  ['use', 'US'],
  ['fitness', 'FitNesse'],
  ['A search', 'A* search'],
])('%s and %s are two', (one, other) => expect(keyOf(other)).not.toEqual(keyOf(one)));

test('marks of emphasis and of footnotes are no part of a word', () => {
  expect(keyOf('**R**, *R*, *C*, Python*')).toEqual(keyOf('R, R, C, Python'));
});

test.each(['React JS', 'post processing', 'data bases', 'Front end'])(
  '%s is one word without its space',
  (text) => {
    const [one, two] = tokensOf(text);
    if (!one || !two) throw new Error('Expected two words');
    expect([joinedKey(text, one, two)]).toEqual(keyOf(text.replace(' ', '')));
  },
);

test('AD DS is no plural of add', () => {
  const [one, two] = tokensOf('AD DS');
  expect([one && two && joinedKey('AD DS', one, two)]).not.toEqual(keyOf('adds'));
});
