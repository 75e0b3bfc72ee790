import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { roleLoader } from './astro/role-loader.ts';

export const collections = {
  // Frontmatter, checked by `roleSchema`, stays in the pages: a store of thousands of roles would be read and written whole by each build.
  roles: defineCollection({ loader: roleLoader(), schema: z.strictObject({ title: z.string() }) }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/guide' }),
    schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number() }),
  }),
};
