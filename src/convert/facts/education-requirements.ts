import type { RoleFacts } from '../page/schema.ts';
import { degreesIn, fieldsOfStudy } from './degrees.ts';
import type { Finder } from './finder.ts';

type Education = NonNullable<RoleFacts['educationRequirements']>[number];

const asked = new Set(['minimum', 'education']);

/** The degrees that the required qualifications name, one entry a category: any of them will do. */
export const educationRequirements: Finder<'educationRequirements'> = ({ blocks }) => {
  for (const { value, from, kind } of blocks) {
    const degrees = asked.has(kind) ? degreesIn(value) : [];
    const [first] = degrees;
    if (!first) continue;

    const field = fieldsOfStudy(value)[0]?.names ?? [];
    const categories = [...new Set(degrees.map(({ category }) => category))];
    return {
      value: categories.map(
        (credentialCategory): Education => ({ credentialCategory, ...(field.length > 0 && { field }) }),
      ),
      from,
      to: from + value.length,
    };
  }
};
