import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const caches = new Set(['.astro', '.vite']);

/** The project at another place, where a test may break what it likes. */
export function copyProject(to: string): void {
  for (const name of ['src', 'public', 'seeds', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(to, name), { recursive: true });
  rmSync(join(to, 'src/content/roles'), { recursive: true, force: true });
  // Packages are shared, caches are its own.
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!caches.has(name)) symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name));
  }
}

/** A build that was started, and what comes of it. */
export interface Building {
  readonly child: ChildProcess;
  readonly done: Promise<{ code: number | null; signal: string | null; output: string }>;
}

/** Starts `npm run build` of a project. */
export function startBuild(
  project: string,
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Building {
  const child = spawn(process.execPath, ['src/cli/build.ts', ...options], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += part;
    });
  const done = once(child, 'close').then(([code, signal]) => ({ code, signal, output }));
  return { child, done };
}
