import type { RoleFacts } from '../schema.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Degree, degreesIn } from '../words/degrees.ts';
import { fieldsOfStudy } from '../words/fields-of-study.ts';
import { softens } from '../words/softeners.ts';
import type { Finder } from './finder.ts';

type Education = NonNullable<RoleFacts['educationRequirements']>[number];

const asked = new Set(['minimum', 'education']);

/**
 * The degrees of the first line among what is asked for that requires one, one entry a category: any of them will do.
 * Those that it only prefers are marked so; a line that requires none counts where no other does.
 */
export const educationRequirements: Finder<'educationRequirements'> = ({ blocks }) => {
  const lines = blocks
    .filter(({ kind }) => asked.has(kind))
    .map(({ value, from }) => ({ value: credentialsIn(value), from, to: from + value.length }))
    .filter(({ value }) => value.length > 0);
  return lines.find(({ value }) => value.some(({ preferred }) => !preferred)) ?? lines[0];
};

function credentialsIn(line: string): Education[] {
  const credentials = new Map<string, Education>();
  for (const sentence of sentencesOf(line)) {
    for (const credential of askedBy(sentence.value)) {
      const known = credentials.get(credential.credentialCategory);
      // “Ph.D. (preferred) or Master's”: one of the two is enough.
      if (!known || (known.preferred && !credential.preferred))
        credentials.set(credential.credentialCategory, credential);
    }
  }
  return [...credentials.values()].toSorted((a, b) => Number(a.preferred ?? 0) - Number(b.preferred ?? 0));
}

function askedBy(sentence: string): Education[] {
  const degrees = degreesIn(sentence);
  if (degrees.length === 0) return [];
  const own = lastOfItsOwn(sentence, degrees);
  const isSoft = (index: number) => softens(index < own ? sentence.slice(0, own) : sentence, index);
  const fields = fieldsOfStudy(sentence);
  return degrees.map(({ category, from }) => {
    const preferred = isSoft(from);
    const field = fields.find((names) => isSoft(names.from) === preferred)?.names ?? [];
    return {
      credentialCategory: category,
      ...(field.length > 0 && { field }),
      ...(preferred && { preferred }),
    };
  });
}

const comma = /, (?:an? |with an? )?$/;

/** Where the last degree of a sentence begins a clause: “Bachelor's degree, Master's preferred” prefers one of them. */
function lastOfItsOwn(sentence: string, degrees: readonly Degree[]): number {
  const last = Math.max(...degrees.map(({ from }) => from));
  return degrees.length > 1 && comma.test(sentence.slice(0, last)) ? last : sentence.length;
}
