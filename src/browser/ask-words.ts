import type { Ask, OneOf } from '../convert/skills/asks.ts';
import { type Held, metBy } from './coverage.ts';

/** Names of skills, by id. */
export type Names = ReadonlyMap<string, { readonly label: string }>;

/** An ask in words: “PyTorch or TensorFlow · 3 years”. */
export function askInWords(oneOf: OneOf, names: Names): string {
  return oneOf.map((ask) => `${nameOf(ask.id, names)}${yearsInWords(ask)}`).join(' or ');
}

/**
 * How a reader meets an ask, in words: “Python”, “deep learning, implied by PyTorch”,
 * “PyTorch, one of PyTorch or TensorFlow”.
 */
export function metInWords(oneOf: OneOf, held: Held, names: Names): string {
  const ask = metBy(oneOf, held);
  if (!ask) return askInWords(oneOf, names);
  const by = held.get(ask.id) ?? [];
  const implied = by.length > 0 ? `, implied by ${some(by.map((id) => nameOf(id, names)))}` : '';
  const others = oneOf.length > 1 ? `, one of ${askInWords(oneOf, names)}` : '';
  return `${nameOf(ask.id, names)}${others ? '' : yearsInWords(ask)}${implied}${others}`;
}

/** Two names at most: who reads on knows the rest. */
function some([first = '', second, ...rest]: readonly string[]): string {
  if (rest.length > 0) return `${first}, ${second} and ${rest.length} more`;
  return second === undefined ? first : `${first} and ${second}`;
}

function nameOf(id: string, names: Names): string {
  return names.get(id)?.label ?? id;
}

function yearsInWords({ years }: Ask): string {
  if (years === undefined) return '';
  return ` · ${years} ${years === 1 ? 'year' : 'years'}`;
}
