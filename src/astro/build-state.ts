import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Matcher } from '../convert/skills/match-skills.ts';
import type { BuiltSite } from './built-site.ts';
import type { Vocabulary } from './kept-vocabulary.ts';
import type { LastBuild } from './last-build.ts';

/** What the parts of a build know of each other. */
export interface BuildState {
  /** A digest of the code and settings that all is made by; none where nothing is kept for the next build. */
  readonly version: string | undefined;
  /** The last build of this site, where its answers can be kept. */
  readonly last: LastBuild | undefined;
  /** What each answer of this build is made from, by its path. */
  readonly keys: Map<string, string>;
  /** The answers of the last build that hold and are not made again. */
  readonly kept: Set<string>;
  /** What is to be done when all pages are made: answers that nobody asks for any more are forgotten. */
  readonly whenMade: (() => void)[];
  /** The vocabulary, once it is read. */
  vocabulary?: Vocabulary;
  /** The matcher of the vocabulary, once something is converted and until all pages are made. */
  matcher?: Matcher | undefined;
  /** How long each stage took, in milliseconds, in their order. */
  readonly timings: Map<string, number>;
}

// Pages run in a bundle and the loader in Vite's runner: a module would be there three times.
const key = Symbol.for('rolebook.build');
const shared = globalThis as { [key]?: BuildState };

/** Begins a build. */
export function beginBuild(version?: string, last?: LastBuild): BuildState {
  const state: BuildState = {
    version,
    last,
    keys: new Map(),
    kept: new Set(),
    whenMade: [],
    timings: new Map(),
  };
  shared[key] = state;
  return state;
}

/** The build that runs; outside `npm run build`, as in development, one that keeps nothing. */
export function buildState(): BuildState {
  return shared[key] ?? beginBuild();
}

/** The site that is built into a folder, as far as it is known which files stay. */
export function builtSite(folder: string) {
  const { last, kept } = buildState();
  return { folder, before: last?.site ?? folder, kept } satisfies BuiltSite;
}

/** Whether the answer at a path was made from the same by the last build; then it is kept and must not be made again. */
export function isKept(path: string, key: string): boolean {
  const { last, keys, kept } = buildState();
  keys.set(path, key);
  const holds = last?.keys.get(path) === key;
  if (holds && !path.endsWith('/')) kept.add(path);
  return holds;
}

/** Lets go of what only pages asked for, once all of them are made: the index of the words is made in another process beside this one. */
export function forgetAnswers(): void {
  for (const forget of buildState().whenMade.splice(0)) forget();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Adds the time since `start` to a stage. */
export function timed(stage: string, start: number): void {
  const { timings } = buildState();
  timings.set(stage, (timings.get(stage) ?? 0) + performance.now() - start);
}
