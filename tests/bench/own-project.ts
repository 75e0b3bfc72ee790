import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../long/project-copy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The project at a place of its own, with no cache yet: what is kept from build to build lies in `node_modules`, too. */
export function ownProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  copyProject(project);
  copyFileSync(join(root, 'package-lock.json'), join(project, 'package-lock.json'));
  return project;
}
