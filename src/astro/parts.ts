import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { type Role, roleSchema } from '../convert/schema.ts';
import { type Conversion, conversionOf, filesOf } from './conversions.ts';
import type { Shard } from './shard.ts';

/** A seed converted elsewhere: what is kept of any conversion, and its roles with their pages. */
interface PartConversion extends Conversion {
  readonly pages: readonly ({ readonly role: Role; readonly page: string } | undefined)[];
}

interface Head {
  readonly version: string;
}

/** The name of the file of a part. */
export function partName({ index, count }: Shard): string {
  return `part-${index}-of-${count}.ndjson`;
}

/** Writes what came of the seeds of a part, a line a seed, under the digest of the converter. */
export function writePart(
  path: string,
  version: string,
  seeds: readonly { readonly seed: VFile; readonly files: readonly VFile[] }[],
): void {
  const lines = seeds.map(
    ({ seed, files }): PartConversion => ({
      ...conversionOf(seed, files, () => ''),
      pages: files.map((file) => (file.data.role ? { role: file.data.role, page: String(file) } : undefined)),
    }),
  );
  const text = [{ version } satisfies Head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/**
 * What came of seeds in the parts of a folder, by the published path of each.
 *
 * @throws Error where a part was made by another converter.
 */
export function readParts(folder: string, version: string): ReadonlyMap<string, PartConversion> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  if (names.length === 0)
    throw new Error(`Expected parts in ${folder}, found none: build each with ROLEBOOK_SHARD (shard)`);
  return new Map(
    names.sort().flatMap((name) => {
      const [head = '{}', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
      if ((JSON.parse(head) as Partial<Head>).version !== version) {
        throw new Error(
          `Expected ${name} to be made by this converter, found another: build that part again (shard)`,
        );
      }
      return lines.map((line) => {
        const conversion = JSON.parse(line) as PartConversion;
        return [conversion.seedPath, conversion] as const;
      });
    }),
  );
}

/** The files of a seed that was converted elsewhere, as its converter made them. */
export function filesOfPart(conversion: PartConversion, seed: VFile): VFile[] {
  return filesOf(conversion, seed).map((file, index) => {
    const made = conversion.pages[index];
    if (made) {
      file.data.role = roleSchema.parse(made.role);
      file.value = made.page;
    }
    return file;
  });
}
