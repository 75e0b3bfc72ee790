import type { Span } from '../text/span.ts';

/** Two capitals are Microsoft, a business analyst or a unit as often as a degree: MS Office, BA team, MSME lending. */
const bare = /^(?:BA|BS|MS|MSME|MSN|MSW|AAS?|AS|JD|LLM|MD|DO|DDS|DNP|DVM)$/;
/**
 * A word in a text of capitals, Maryland or a large language model, which is a degree only where it says so or stands
 * beside another: AA/AS degree, MD or DO.
 */
const word = /^(?:A|MD$|DO$|LLM$)/;
const other = '(?:A\\.?A|A\\.?S|B\\.?A|B\\.?S|M\\.?D|D\\.?O|Ph\\.? ?D|J\\.?D|LL\\.?B)\\b';
const degreeAfter = new RegExp(`^(?: [Dd](?:egree\\b|EGREE\\b)|(?: ?/ ?| or )${other})`);
const degreeBefore = new RegExp(`\\b${other}\\.?(?: ?/ ?| or )$`);

const degree =
  '(?:[BM]\\.?(?:S|A|Sc|SN|Eng|Tech)\\b|MBA\\b|Ph\\.? ?D|J\\.?D\\b|bachelor|master|doctora|advanced degree|graduate degree|degree)';
const joint = '(?:\\/|\\||&|,? or|,? and)';

// PhD or MS, BS/MS, degree (BS, prefer a BS
const before = new RegExp(
  `(?:(?<!\\p{L})${degree}['’]?s?\\.?(?: degree)? ?${joint} ?(?:an? )?|\\bdegree ?[(:] ?|\\beducation ?: ?|\\b(?:prefer|require|hold)(?:s|ing)? an? )$`,
  'iu',
);
// BS degree, MS in Physics, BA or higher, MS with 3 years, BS preferred
const after = new RegExp(
  `^(?:['’]s)?(?:[ -](?:level |or equivalent )?degree| (?:in|from)\\b(?! an? (?:\\w+ ){0,3}(?:team|environment|compan|setting|project|role|industry))| ?(?:with|and|plus|\\+) ?(?:at least |over |a minimum of )?\\d| \\(?(?:or|and\\/or) (?:equivalent|higher|above|better|related|foreign|\\d)| (?:is )?(?:an? (?:\\w+ )?plus|required|preferred|desired|minimum)\\b|,? ?\\(?${joint} ?(?:an? )?${degree}|, ?(?:an? )?${degree}|, (?:[a-z]+ ){1,4}degree\\b)`,
  'i',
);
// BS Computer Science, MS EE
const field =
  /^ (?:(?:\p{Lu}\p{Ll}+ (?:and |& )?){0,3}(?:Engineering|Sciences?|Mathematics|Physics|Chemistry|Biology|Statistics|Economics|Nursing)|CS|EE|CE|ME)\b/u;
const whole = /^\W*$/;
// as a BA in an agile team
const role = /\b(?:as|with|role of|position of) an? (?:\w+ )?$/i;
const look = 80;

/** Whether letters that may be a degree are one here, by what stands beside them; some are nothing else. */
export function isDegreeByLetters(text: string, { from, to }: Span): boolean {
  const said = text.slice(from, to);
  if (!bare.test(said)) return true;
  const ahead = text.slice(Math.max(0, from - look), from);
  const behind = text.slice(to, to + look);
  if (role.test(ahead)) return false;
  if (word.test(said)) return degreeAfter.test(behind) || degreeBefore.test(ahead);
  return (
    before.test(ahead) ||
    after.test(behind) ||
    field.test(behind) ||
    (whole.test(ahead) && whole.test(behind))
  );
}
