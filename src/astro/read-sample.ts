import { type Converter, converterOf } from '../convert/pipeline.ts';
import type { Role } from '../convert/schema.ts';
import { contactFinder } from './contact-finder.ts';
import { getVocabulary } from './get-vocabulary.ts';
import { onceABuild } from './once-a-build.ts';
import { seedOf } from './read-seeds.ts';

/** A posting that the guide speaks of, its lines, and what the converter reads from it. */
export interface Sample {
  readonly lines: readonly string[];
  readonly role: Role;
}

const getConverter = onceABuild(
  async (): Promise<Converter> => converterOf(getVocabulary().skills, await contactFinder()),
);

/** Reads a sample posting as every posting is read, so that what the guide says of it stays true. */
export async function readSample(text: string): Promise<Sample> {
  const convert = await getConverter();
  const [file] = convert(seedOf(new TextEncoder().encode(text), 'sample.txt'));
  if (!file?.data.role)
    throw new Error(`Expected a role in the sample, found none: ${file?.messages.join('; ')}`);
  return { lines: text.split('\n'), role: file.data.role };
}
