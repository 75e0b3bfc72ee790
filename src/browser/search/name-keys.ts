import { tokensOf } from '../../convert/skills/tokens.ts';
import { bucketOf } from './name-bucket.ts';

const inner = /(?<=[\p{L}\p{N}])[\s._-]+(?=[\p{L}\p{N}])/gu;

/** What a name is looked up by: its words, and its letters in three ways, as React.js, ReactJS and react-js are one; .NET keeps its sign. */
export function nameKeys(text: string): { readonly letters: readonly string[]; readonly words: string } {
  const letters = text.trim().toLowerCase();
  const words = tokensOf(text).map(({ key }) => key);
  return { letters: [letters, letters.replace(inner, '')], words: words.join(' ') };
}

/** The buckets in which names like a text, or names that begin with its first word, may lie. */
export function bucketsOf(text: string): string[] {
  const { letters, words } = nameKeys(text);
  const keys = [...letters, words].filter(Boolean);
  return keys.length > 0 ? [...new Set(keys.map(bucketOf))] : [bucketOf('')];
}
