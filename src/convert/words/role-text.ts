import { amountsIn } from './amounts.ts';
import { demands, isSaidToBeRequired } from './demands.ts';
import { namesRole } from './role-nouns.ts';

const seeks =
  /\b(?:seeks?|seeking|looking for|hiring|recruiting|has an? (?:\w+ )?(?:opening|vacancy)|(?:candidates?|applications?|opening|vacancy) for)\b/i;
const duties = /^(?:the |your |main |key )?(?:duties|responsibilities|tasks)(?: will)? (?:are|include)\b/i;

/** Whether a sentence asks something of whoever applies. */
export function asksOfApplicant(sentence: string): boolean {
  return demands(sentence, sentence.length) || isSaidToBeRequired(sentence, 0);
}

/**
 * Whether a sentence tells of one role: who is sought for it, what is done, asked or paid.
 *
 * ```text
 * Contoso is seeking a baker. Duties include kneading. The pay is $20 an hour.
 * ```
 */
export function tellsOfRole(sentence: string): boolean {
  return (
    (seeks.test(sentence) && namesRole(sentence)) ||
    duties.test(sentence) ||
    asksOfApplicant(sentence) ||
    amountsIn(sentence).length > 0
  );
}
