import { join } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { isRefused } from '../convert/pipeline.ts';
import { cacheFolder, keep, readKept } from './json-cache.ts';

/** What a message says, without what cannot be kept. */
interface KeptMessage {
  readonly reason: string;
  readonly place?: VFileMessage['place'];
  readonly ruleId?: string | undefined;
  readonly fatal?: boolean | null | undefined;
}

/** A role of a seed, or a posting that was refused: its id and the digest of its page where it has one. */
interface KeptRole {
  readonly id?: string | undefined;
  readonly digest?: string | undefined;
  readonly messages: readonly KeptMessage[];
}

/** What came of a seed the last time it was converted; the roles themselves are in the collection. */
export interface Conversion {
  readonly seedPath: string;
  readonly sha256: string;
  readonly roles: readonly KeptRole[];
}

const path = join(cacheFolder, 'conversions.json');

/** The conversions of the last build by the published path of their seed, where the same converter made them. */
export function readConversions(version: string): ReadonlyMap<string, Conversion> {
  const kept = readKept<Conversion[]>(path, version) ?? [];
  return new Map(kept.map((conversion) => [conversion.seedPath, conversion]));
}

/** Keeps the conversions of this build for the next. */
export function keepConversions(version: string, conversions: readonly Conversion[]): void {
  keep(path, version, conversions);
}

/** What is kept of a seed just converted. */
export function conversionOf(
  seed: VFile,
  files: readonly VFile[],
  digest: (page: string) => string,
): Conversion {
  return {
    seedPath: seed.data.seedPath ?? seed.path,
    sha256: seed.data.sha256 ?? '',
    roles: files.map((file) => ({
      id: file.data.id,
      digest: isRefused(file) ? undefined : digest(String(file)),
      messages: file.messages.map(({ reason, place, ruleId, fatal }) => ({ reason, place, ruleId, fatal })),
    })),
  };
}

/** The files of a conversion as they were told of, without their pages. */
export function filesOf({ seedPath, sha256, roles }: Conversion, seed: VFile): VFile[] {
  return roles.map(({ id, messages }) => {
    const file = new VFile({ path: seed.path, data: { seedPath, sha256, ...(id && { id }) } });
    for (const { reason, place, ruleId, fatal } of messages) {
      const message = new VFileMessage(reason, { place, ruleId, source: 'rolebook' });
      file.messages.push(Object.assign(message, { file: seed.path, fatal }));
    }
    return file;
  });
}
