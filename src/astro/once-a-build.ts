/** A question whose answer is found once a build, however many pages ask it; in development anew, as seeds change. */
export function onceABuild<Answer>(find: () => Promise<Answer>): () => Promise<Answer> {
  let known: Promise<Answer> | undefined;
  return () => {
    if (import.meta.env.DEV) return find();
    known ??= find();
    return known;
  };
}
