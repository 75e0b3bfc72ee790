import { type SeedText, seedText } from '../seed-text.ts';

/** A value of structured data, in JSON or in the front matter of a text, with its place in the seed. */
export interface Data {
  readonly type: 'object' | 'array' | 'text' | 'number' | 'nothing';
  /** How long its words are, in characters. */
  readonly size: number;
  /** Its words; a list or object has none of its own. */
  text(): SeedText;
  readonly items: readonly Data[];
  readonly members: readonly Member[];
}

/** A value and what it is called: `phrase` is the key as headings are listed. */
export interface Member {
  readonly key: SeedText;
  readonly phrase: string;
  readonly value: Data;
}

/** The words and numbers in a value that say something; null, true and false say nothing by themselves. */
export function leavesOf(value: Data): Data[] {
  if (value.type === 'array') return value.items.flatMap(leavesOf);
  if (value.type === 'object') return value.members.flatMap((member) => leavesOf(member.value));
  return value.type === 'number' || (value.type === 'text' && value.size > 0) ? [value] : [];
}

/** What a seed lists is each a posting; any other value is one by itself. */
export function listed(value: Data): readonly Data[] {
  return value.type === 'array' ? value.items : [value];
}

const none = seedText('');

/** A text as a value. */
export function textData(text: SeedText): Data {
  return { type: 'text', size: text.value.length, text: () => text, items: [], members: [] };
}

/** A list of some values. */
export function listData(items: readonly Data[]): Data {
  return { ...textData(none), type: 'array', items };
}

/** An object of some members. */
export function objectData(members: readonly Member[]): Data {
  return { ...textData(none), type: 'object', members };
}
