import { buildState } from './build-state.ts';
import { keptVocabulary, type Vocabulary } from './kept-vocabulary.ts';

/**
 * The vocabulary as pages ask for it: in a build the one that its roles were read with, as pages run in a bundle then,
 * from where its files are not found; in development read anew where it has changed.
 */
export function getVocabulary(): Vocabulary {
  if (import.meta.env.DEV) return keptVocabulary();
  const { vocabulary } = buildState();
  if (!vocabulary) throw new Error('Pages are made after the vocabulary is read');
  return vocabulary;
}
