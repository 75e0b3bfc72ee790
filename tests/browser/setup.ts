import type { TestProject } from 'vitest/node';
import { buildSite } from '../site/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site of the seeds, built once for all browser tests. */
    site: string;
  }
}

/** Builds the site that all browser tests read. */
export default function setup({ provide }: TestProject): void {
  const { code, output, site } = buildSite();
  if (code !== 0) throw new Error(output);
  provide('site', site);
}
