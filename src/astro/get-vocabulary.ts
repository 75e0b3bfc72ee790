import { getCollection } from 'astro:content';
import type { Skill } from '../convert/skills/skill.ts';
import { onceABuild } from './once-a-build.ts';

/** All skills of the vocabulary, those that no role names included. */
export const getVocabulary = onceABuild(async (): Promise<Skill[]> => {
  return (await getCollection('skills')).map(({ data }) => data);
});
