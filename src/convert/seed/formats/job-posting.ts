import type { Data } from './data.ts';

const jobPosting = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?JobPosting$/;

/** Whether an object says that it is a JobPosting of schema.org. */
export function isJobPosting({ members }: Pick<Data, 'members'>): boolean {
  return members
    .filter(({ key }) => key.value === '@type')
    .flatMap(({ value }) => (value.type === 'array' ? value.items : [value]))
    .some((type) => type.type === 'text' && jobPosting.test(type.text().value));
}
