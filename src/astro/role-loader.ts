import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFile } from 'vfile';
import { isRefused } from '../convert/pipeline.ts';
import { timed } from './build-state.ts';
import { convertSeeds } from './convert-seeds.ts';
import { keptVocabulary } from './kept-vocabulary.ts';
import { seedsFolder } from './read-seeds.ts';
import { vocabularyFolder } from './read-vocabulary.ts';
import { refuseTwins } from './refuse-twins.ts';
import { refusalsOf, reportOf } from './report.ts';

/**
 * Turns the seeds into the collection of roles and their `.mdx` files. The store keeps title, digest and path only:
 * frontmatter and bodies are read when they are asked for, so thousands of roles need no module each.
 * A seed that has not changed since the last build keeps what it came to then.
 *
 * `ROLEBOOK_SEEDS` names another folder; with `ROLEBOOK_SKIP_REFUSED` refused postings are told and left out.
 */
export function roleLoader(): Loader {
  return {
    name: 'rolebook-seeds',
    load: async (context) => {
      const seeds = seedsFolder();
      // Pages ask for it, even where no posting is converted.
      keptVocabulary();
      const start = performance.now();
      await load(context, seeds);
      timed('postings', start);
      watch(context, seeds);
    },
  };
}

async function load(context: LoaderContext, seeds: string): Promise<void> {
  const { config, logger, generateDigest, store } = context;
  if (!existsSync(seeds))
    throw new Error(
      `Expected a folder of postings, found nothing at ${seeds}: make it, or name another in ROLEBOOK_SEEDS (seeds)`,
    );

  const folder = fileURLToPath(new URL('content/roles/', config.srcDir));
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const holds = (id: string, digest: string) => there.has(`${id}.mdx`) && store.get(id)?.digest === digest;
  const roles = refuseTwins(await convertSeeds(seeds, generateDigest, holds));
  tell(roles, logger);

  const made = roles.filter((role) => !isRefused(role));
  for (const role of made) if (role.data.role) await publish(role, folder, context);

  const names = new Set(made.map((role) => role.data.id as string));
  for (const file of there) if (!names.has(file.replace(/\.mdx$/, ''))) rmSync(join(folder, file));
  for (const id of store.keys()) if (!names.has(id)) store.delete(id);
}

/** @throws Error where postings were refused, after all of them were told. */
function tell(roles: readonly VFile[], logger: LoaderContext['logger']): void {
  const spoken = roles.filter(({ messages }) => messages.length > 0);
  if (spoken.length > 0) logger.warn(`What the postings need:\n${reportOf(spoken)}`);

  const refusals = refusalsOf(roles);
  console.log(`${roles.length - refusals.length} roles from their postings`);
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
  // A copy: a piece of a text keeps all of that text in memory, of thousands of roles for the whole build.
  const title = structuredClone(role.title);
  const data = await parseData({ id, data: { title }, filePath: path });
  store.set({ id, data, filePath, digest: generateDigest(page) });
}

/** In development a new, edited or deleted seed, or a word of the vocabulary, shows at once. */
function watch(context: LoaderContext, seeds: string): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = [seeds, fileURLToPath(vocabularyFolder)];
  watcher.add(folders);
  // One after the other: of two at once the elder might end last, and bring back what was edited.
  let loading = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder))) return;
    loading = loading.then(() => load(context, seeds)).catch((error: Error) => logger.error(error.message));
  });
}
