import { z } from 'zod';
import { roleRecordSchema } from './schemas.ts';

/** The JSON Schema (2020-12) of a role, made from the schema that the build itself checks roles with. */
export function roleJsonSchema(address: string): object {
  return {
    $id: address,
    title: 'Role',
    description: 'A role of Rolebook: what a job posting says, with the line that says it.',
    ...z.toJSONSchema(roleRecordSchema),
  };
}
