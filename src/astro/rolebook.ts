import type { AstroIntegration } from 'astro';
import { checked, configured } from './options.ts';

/**
 * The options of the site, as `astro.config.mjs` gives them.
 *
 * @throws TypeError where one is not known.
 */
export function rolebook(options: unknown = {}): AstroIntegration {
  const known = checked(options, 'rolebook(…) in astro.config.mjs');
  return {
    name: 'rolebook',
    hooks: {
      'astro:config:setup': () => {
        process.env[configured] = JSON.stringify(known);
      },
    },
  };
}
