import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { type Converter, converterOf } from '../convert/pipeline.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';
import { buildState } from './build-state.ts';
import { contactFinder } from './contact-finder.ts';
import { digestOf, digestOfFiles } from './content-digest.ts';
import { type Conversion, conversionOf, filesOf, keepConversions, readConversions } from './conversions.ts';
import { keptVocabulary, vocabularyDigest } from './kept-vocabulary.ts';
import { optionsOf } from './options.ts';
import { filesOfPart, partName, readParts, writePart } from './parts.ts';
import { progress } from './progress.ts';
import { readSeed, seedPaths } from './read-seeds.ts';
import { seedPath } from './seed-path.ts';
import { isInShard, type Shard } from './shard.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A digest of all that decides what becomes of a seed, but for the seed itself. */
function converterDigest(): string {
  const code = digestOfFiles(root, ['src/convert', 'src/astro/convert-seeds.ts', 'package-lock.json']);
  return digestOf([code, vocabularyDigest(), process.version, JSON.stringify(optionsOf())]);
}

/**
 * The roles and refusals of all seeds below a folder. A seed that the last build converted, with the same converter
 * and with roles that it still `holds`, is not read again: its files then have no page. Those of the parts that
 * `ROLEBOOK_PARTS` names were converted elsewhere.
 */
export async function convertSeeds(
  seeds: string,
  digest: (page: string) => string,
  holds: (id: string, digest: string) => boolean,
): Promise<VFile[]> {
  const version = converterDigest();
  const before = readConversions(version);
  const { ROLEBOOK_PARTS } = process.env;
  const parts = ROLEBOOK_PARTS ? readParts(ROLEBOOK_PARTS, version) : new Map<string, never>();
  const isHeld = ({ roles }: Conversion) =>
    roles.every((role) => !role.id || !role.digest || holds(role.id, role.digest));
  const convert = lazyConverter();

  const conversions: Conversion[] = [];
  const files: VFile[] = [];
  const paths = seedPaths(seeds);
  for (const [index, path] of paths.entries()) {
    progress('converting', index, paths.length);
    const seed = readSeed(path, seedPath(path, seeds));
    const isSame = (one: Conversion | undefined) => one !== undefined && one.sha256 === seed.data.sha256;
    const known = before.get(seed.data.seedPath ?? '');
    const part = parts.get(seed.data.seedPath ?? '');
    if (known && isSame(known) && isHeld(known)) {
      conversions.push(known);
      files.push(...filesOf(known, seed));
      continue;
    }
    const converted = part && isSame(part) ? filesOfPart(part, seed) : await convert(seed);
    conversions.push(conversionOf(seed, converted, digest));
    files.push(...converted);
  }
  keepConversions(version, conversions);
  return files;
}

/** Converts a part of the seeds below a folder into a file, for a build elsewhere. */
export async function convertPart(seeds: string, shard: Shard, folder: string): Promise<VFile[]> {
  const convert = lazyConverter();
  const paths = seedPaths(seeds).filter((path) => isInShard(seedPath(path, seeds), shard));
  const made: { seed: VFile; files: VFile[] }[] = [];
  for (const [index, path] of paths.entries()) {
    progress('converting', index, paths.length);
    const seed = readSeed(path, seedPath(path, seeds));
    made.push({ seed, files: await convert(seed) });
  }
  writePart(join(folder, partName(shard)), converterDigest(), made);
  return made.flatMap(({ files }) => files);
}

/** Converts seeds; where nothing is to be converted the vocabulary is not even read. */
function lazyConverter(): (seed: VFile) => Promise<VFile[]> {
  let convert: Converter | undefined;
  return async (seed) => {
    convert ??= await converterOfBuild();
    return convert(seed).map(slim);
  };
}

/** A converter whose matcher is there for the pages as well: it is as dear to make as a few roles are. */
async function converterOfBuild(): Promise<Converter> {
  const { skills } = keptVocabulary();
  const state = buildState();
  const match = matcherOf(skills);
  state.matcher = match;
  state.whenMade.push(() => {
    state.matcher = undefined;
  });
  return converterOf(skills, await contactFinder(), match);
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
