import { publish } from '../../src/astro/publish/publish.ts';
import { workPaths } from '../../src/astro/publish/work-paths.ts';

// Publishes what is staged for the folder it is given.
const dist = process.argv[2] ?? '';
publish(workPaths(dist).staging, dist);
