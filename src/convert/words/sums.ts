/** Digits of a sum, as the source of an expression with one group: 120,000.00, 80.000, 100'000, 20 000, 15,00,000, 1.200,50; 0.625 and 17.3077. */
export const digits =
  "((?!0)\\d{1,3}(?:[,.]\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,3}(?:['’ \\u202F]\\d{3}){1,4}|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,2})?|\\d{1,3}(?:[. \\u202F]\\d{3}){0,3},\\d{2}|(?:0|\\d{4,12})\\.\\d{3}|\\d{1,12}(?:\\.(?:\\d{4,15}|\\d{1,2}))?)";

/** What says that lakhs are paid a year, or a month. */
export const lakhsPer = 'L\\.?P\\.?[AM]|lp[am]';

/** What a sum is counted in, with one group: 120k, and in India 12 lakhs, 12L, 12 LPA (lakhs per annum), 2 crore. */
export const scale = `(?: ?([kK]|[Tt]housand|[Ll]akhs?|LAKHS?|[Ll]acs?|LACS?|${lakhsPer}|L|[Cc]rores?|CRORES?|C[rR]))?`;

/** A sum as it is written. */
export type Sum = readonly [digits: string, scale: string | undefined];

const grouped = /^(?!0|\d{4}).*[.,'’ \u202F]\d{3}(?!\d)/;
const between = /[,.'’ \u202F](?=\d{3}(?:\D|$))|,(?=\d{2},)/g;

const cents = /,\d{2}$/;
const thousands = /[. \u202F]/g;

/** The number that a sum is. */
export function sumOf([said, scale]: Sum): number {
  const times = timesOf(scale);
  if (cents.test(said)) return Number(said.replace(thousands, '').replace(',', '.')) * times;
  // A point in lakhs parts whole ones from parts: 1.125 lakhs.
  const isGrouped = grouped.test(said) && !(times > 1000 && said.includes('.'));
  const value = Number(isGrouped ? said.replace(between, '') : said) * times;
  const parts = value < 1 ? 10_000 : 100;
  return Math.round(value * parts) / parts;
}

function timesOf(scale: string | undefined): number {
  if (!scale) return 1;
  if (/^[kt]/i.test(scale)) return 1000;
  return /^l/i.test(scale) ? 100_000 : 10_000_000;
}
