import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { type Converter, converterOf } from '../convert/pipeline.ts';
import { contactFinder } from './contact-finder.ts';
import { digestOf, digestOfFiles } from './content-digest.ts';
import { type Conversion, conversionOf, filesOf, keepConversions, readConversions } from './conversions.ts';
import { keptVocabulary, vocabularyDigest } from './kept-vocabulary.ts';
import { optionsOf } from './options.ts';
import { readSeed, seedPaths } from './read-seeds.ts';
import { seedPath } from './seed-path.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A digest of all that decides what becomes of a seed, but for the seed itself. */
function converterDigest(): string {
  const code = digestOfFiles(root, ['src/convert', 'src/astro/convert-seeds.ts', 'package-lock.json']);
  return digestOf([code, vocabularyDigest(), process.version, JSON.stringify(optionsOf())]);
}

/**
 * The roles and refusals of all seeds below a folder. A seed that the last build converted, with the same
 * converter and with roles that it still `holds`, is not read again: its files then have no page.
 */
export async function convertSeeds(
  seeds: string,
  digest: (page: string) => string,
  holds: (id: string, digest: string) => boolean,
): Promise<VFile[]> {
  const version = converterDigest();
  const before = readConversions(version);
  const isHeld = ({ roles }: Conversion) =>
    roles.every((role) => !role.id || !role.digest || holds(role.id, role.digest));
  let convert: Converter | undefined;

  const conversions: Conversion[] = [];
  const files: VFile[] = [];
  for (const path of seedPaths(seeds)) {
    const seed = readSeed(path, seedPath(path, seeds));
    const known = before.get(seed.data.seedPath ?? '');
    if (known && known.sha256 === seed.data.sha256 && isHeld(known)) {
      conversions.push(known);
      files.push(...filesOf(known, seed));
      continue;
    }
    convert ??= converterOf(keptVocabulary().skills, await contactFinder());
    const converted = convert(seed).map(slim);
    conversions.push(conversionOf(seed, converted, digest));
    files.push(...converted);
  }
  keepConversions(version, conversions);
  return files;
}

/** A role without what only its conversion needed: thousands of trees would fill the memory. */
function slim(file: VFile): VFile {
  const { id, role, seedPath, sha256 } = file.data;
  const data = {
    ...(id && { id }),
    ...(role && { role }),
    ...(seedPath && { seedPath }),
    ...(sha256 && { sha256 }),
  };
  const slimmed = new VFile({ path: file.path, value: file.value, data });
  slimmed.messages.push(...file.messages);
  return slimmed;
}
