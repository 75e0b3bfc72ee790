import type { Line } from '../../text/lines.ts';
import { fieldOfApplicant, isOfForm, isOnlyForm } from '../../words/form-words.ts';
import type { Construct, SetAside } from './construct.ts';

/** A form has so many lines, and asks so much of who applies: fewer may be what a letter should say. */
const fewestLines = 5;
const fewestFields = 3;
/** How far a form is followed, in lines. */
const furthest = 120;

/**
 * The form of application that a page has below its posting, copied with it.
 *
 * ```text
 * First Name*
 * Last Name*
 * Email*
 * Resume/CV*
 * Attach
 * ```
 */
export const applicationForm: Construct = (lines, index) => {
  if (!isOfForm(lines[index]?.value ?? '')) return;
  const form = formFrom(lines, index);
  const fields = new Set(form.flatMap(({ value }) => fieldOfApplicant(value) ?? []));
  const last = form.at(-1);
  if (!last || form.length < fewestLines || fields.size < fewestFields) return;
  if (!form.some(({ value }) => isOnlyForm(value))) return;
  return {
    size: lines.indexOf(last, index) - index + 1,
    nodes: [],
    setAside: form.map(
      ({ value, from }): SetAside => ({ from, to: from + value.length, reason: 'furniture' }),
    ),
  };
};

/** The lines of a form, past blank ones. */
function formFrom(lines: readonly Line[], index: number): Line[] {
  const said = lines.slice(index, index + furthest).filter(({ value }) => value !== '');
  const end = said.findIndex(({ value }) => !isOfForm(value));
  return end === -1 ? said : said.slice(0, end);
}
