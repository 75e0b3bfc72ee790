import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownProject } from '../bench/own-project.ts';

test('the bench builds in a project of its own, with packages and without what earlier builds kept', () => {
  const project = ownProject();
  try {
    for (const path of ['package-lock.json', 'src/cli/build.ts', 'node_modules/astro/package.json'])
      expect(existsSync(join(project, path)), path).toBe(true);
    for (const path of ['node_modules/.astro', 'dist', 'src/content/roles'])
      expect(existsSync(join(project, path)), path).toBe(false);
  } finally {
    rmSync(project, { recursive: true });
  }
});
