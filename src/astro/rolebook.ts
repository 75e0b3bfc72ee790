import type { AstroIntegration } from 'astro';
import { forgetAnswers, timed } from './build-state.ts';
import { checked, configured } from './options.ts';

/**
 * The options of the site, as `astro.config.mjs` gives them. No build and no development server tells anybody of itself:
 * Astro's telemetry and its look for updates are off.
 *
 * @throws TypeError where one is not known.
 * @see https://astro.build/telemetry/
 */
export function rolebook(options: unknown = {}): AstroIntegration {
  const known = checked(options, 'rolebook(…) in astro.config.mjs');
  // At once: Astro reports as soon as it has read the configuration, and a part is converted without it.
  process.env[configured] = JSON.stringify(known);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  let start = 0;
  return {
    name: 'rolebook',
    hooks: {
      'astro:build:start': () => {
        start = performance.now();
      },
      'astro:build:generated': () => {
        timed('pages', start);
        forgetAnswers();
      },
    },
  };
}
