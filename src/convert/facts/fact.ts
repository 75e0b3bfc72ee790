import type { RoleFacts } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** A property and where the posting says it. */
export interface Fact<Value = unknown> extends Span {
  readonly value: Value;
  /** What stands around the value and is said by the fact as well, such as its label. */
  readonly around?: readonly Span[];
  /** Whether it stands apart from the prose, in a header or a field, and leaves the text for the facts. */
  readonly apart?: boolean;
  /** Whether the posting does not say it outright. */
  readonly inferred?: boolean;
}

/** The facts of a posting by property; what it does not say is absent. */
export type Facts = { [Property in keyof RoleFacts]?: Fact<NonNullable<RoleFacts[Property]>> };

/** Every range a fact accounts for. */
export function spansOf({ from, to, around = [] }: Fact): Span[] {
  return [{ from, to }, ...around];
}

/** What is left of a range before and after a part of it. */
export function aroundOf(whole: Span, part: Span): Span[] {
  return [
    { from: whole.from, to: part.from },
    { from: part.to, to: whole.to },
  ].filter(({ from, to }) => to > from);
}
