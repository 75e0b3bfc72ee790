import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { isRefused } from '../convert/pipeline.ts';
import { visibleName } from './visible-name.ts';

/** What the files have to say, for people: by file, with line, column and rule; no control of a terminal is in it. */
export function reportOf(files: readonly VFile[]): string {
  const report = reporter([...files], { quiet: false, color: false }).trim();
  return report.split('\n').map(visibleName).join('\n');
}

/** Each refusal as `file:line:column reason (ruleId)`. */
export function refusalsOf(files: readonly VFile[]): string[] {
  return files
    .filter(isRefused)
    .flatMap((file) =>
      file.messages
        .filter(({ fatal }) => fatal)
        .map(
          ({ line, column, reason, ruleId }) =>
            `${visibleName(file.data.seedPath ?? file.history[0] ?? '')}:${line ?? 1}:${column ?? 1} ${visibleName(reason)} (${ruleId})`,
        ),
    );
}
