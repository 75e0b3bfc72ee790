import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFile } from 'vfile';
import { type Converter, converterOf, isRefused } from '../convert/pipeline.ts';
import { readSeed, seedPaths } from './read-seeds.ts';
import { readSkills, vocabularyFolder } from './read-vocabulary.ts';
import { refuseTwins } from './refuse-twins.ts';
import { refusalsOf, reportOf } from './report.ts';
import { seedPath } from './seed-path.ts';

/**
 * Turns the seeds into the collection of roles and their `.mdx` files. The store keeps frontmatter
 * and path only: bodies are read when their page is made, so thousands of roles need no module each.
 *
 * `ROLEBOOK_SEEDS` names another folder; with `ROLEBOOK_SKIP_REFUSED` refused postings are told and left out.
 */
export function roleLoader(): Loader {
  return {
    name: 'rolebook-seeds',
    load: async (context) => {
      const seeds = resolve(
        process.env.ROLEBOOK_SEEDS ?? fileURLToPath(new URL('seeds', context.config.root)),
      );
      await load(context, seeds);
      watch(context, seeds);
    },
  };
}

async function load(context: LoaderContext, seeds: string): Promise<void> {
  const { config, logger, store } = context;
  if (!existsSync(seeds)) throw new Error(`Expected a folder of postings, found nothing at ${seeds}`);

  const convert = converterOf(readSkills());
  const roles = refuseTwins(seedPaths(seeds).flatMap((path) => convertSeed(convert, path, seeds)));
  tell(roles, logger);

  const folder = fileURLToPath(new URL('content/roles/', config.srcDir));
  mkdirSync(folder, { recursive: true });
  const made = roles.filter((role) => !isRefused(role));
  for (const role of made) await publish(role, folder, context);

  const names = new Set(made.map((role) => role.data.id as string));
  for (const file of readdirSync(folder))
    if (!names.has(file.replace(/\.mdx$/, ''))) rmSync(join(folder, file));
  for (const id of store.keys()) if (!names.has(id)) store.delete(id);
}

function convertSeed(convert: Converter, path: string, seeds: string): VFile[] {
  return convert(readSeed(path, seedPath(path, seeds)));
}

/** @throws Error where postings were refused, after all of them were told. */
function tell(roles: readonly VFile[], logger: LoaderContext['logger']): void {
  const spoken = roles.filter(({ messages }) => messages.length > 0);
  if (spoken.length > 0) logger.warn(`What the postings need:\n${reportOf(spoken)}`);

  const refusals = refusalsOf(roles);
  logger.info(`${roles.length - refusals.length} roles from their postings`);
  if (refusals.length === 0) return;
  const told = `${refusals.length} refused:\n${refusals.join('\n')}`;
  if (!process.env.ROLEBOOK_SKIP_REFUSED) {
    throw new Error(`${told}\nMend them, or publish the others with: npm run build -- --skip-refused`);
  }
  logger.warn(told);
}

async function publish(
  file: VFile,
  folder: string,
  { config, generateDigest, parseData, store }: LoaderContext,
): Promise<void> {
  const { id, role } = file.data;
  if (!id || !role) throw new Error('Only converted roles are published');
  const path = join(folder, `${id}.mdx`);
  const page = String(file);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== page) writeFileSync(path, page);

  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const data = await parseData({ id, data: role, filePath: path });
  store.set({ id, data, filePath, digest: generateDigest(page) });
}

/** In development a new, edited or deleted seed, or a word of the vocabulary, shows at once. */
function watch(context: LoaderContext, seeds: string): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = [seeds, fileURLToPath(vocabularyFolder)];
  watcher.add(folders);
  watcher.on('all', async (_event, path) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder))) return;
    await load(context, seeds).catch((error: Error) => logger.error(error.message));
  });
}
