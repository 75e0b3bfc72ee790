import { buildState } from './build-state.ts';

/** A question whose answer is found once a build, however many pages ask it; in development anew, as seeds change. */
export function onceABuild<Answer>(find: () => Promise<Answer>): () => Promise<Answer> {
  let known: Promise<Answer> | undefined;
  return () => {
    if (import.meta.env.DEV) return find();
    if (!known) {
      known = find();
      buildState().whenMade.push(() => {
        known = undefined;
      });
    }
    return known;
  };
}
