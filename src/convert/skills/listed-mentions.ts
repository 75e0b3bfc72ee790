import { isOfAnotherKind, standBeside } from './guards.ts';
import type { Mention } from './match-skills.ts';

/**
 * A mention that counts beside others only: in a list, `plainly` so where it is written in other letters than it is
 * listed, or among two others where nothing else tells that its name is meant. `within` it are those that count where
 * it does not: the machine learning in “machine learning systems”.
 */
export interface Waiting {
  readonly mention: Mention;
  readonly waits: 'in a list' | 'plainly' | 'among others';
  readonly within: readonly Mention[];
}

type Known = Pick<Waiting, 'mention'> & Partial<Waiting>;

/** The sure mentions of a text, and those that count beside them: one after the other, once from the left, once from the right. */
export function withListed(sure: readonly Mention[], waiting: readonly Waiting[], text: string): Mention[] {
  if (waiting.length === 0) return [...sure];
  const all: Known[] = [...sure.map((mention) => ({ mention })), ...waiting].sort(
    (a, b) => a.mention.from - b.mention.from,
  );
  const accepted = new Set<Mention>(sure);
  const isBeside = (index: number, step: number) => {
    const [own, other] = [all[index], all[index + step]];
    if (!own || !other || !accepted.has(other.mention)) return false;
    return standBeside(own.mention, other.mention, text, own.waits === 'plainly');
  };
  const accept = (index: number, step: number) => {
    const own = all[index] as Known;
    if (own.waits === 'among others' || isOfAnotherKind(own.mention, text)) return;
    if (isBeside(index, step)) accepted.add(own.mention);
  };
  for (const index of all.keys()) accept(index, -1);
  for (let index = all.length - 2; index >= 0; index--) accept(index, 1);

  const isSecond = (index: number, step: number) => isBeside(index, step) && isBeside(index + step, step);
  for (const [index, { mention, waits }] of all.entries()) {
    if (waits !== 'among others') continue;
    const isBetween = isBeside(index, -1) && isBeside(index, 1);
    if (isBetween || isSecond(index, -1) || isSecond(index, 1)) accepted.add(mention);
  }
  return all.flatMap(({ mention, within = [] }) => (accepted.has(mention) ? [mention] : within));
}
