import { strict } from 'chrono-node';

const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const glued = /\d{4}-\d{2}-\d{2}$/;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** With dots the day comes first, wherever such dates are written. */
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const slashed = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;

const months = new Map(
  [
    'januar|jänner|janvier|enero|gennaio|januari|janeiro',
    'februar|février|febrero|febbraio|februari|fevereiro',
    'märz|mars|marzo|maart|março',
    'april|avril|abril|aprile',
    'mai|mayo|maggio|mei|maio',
    'juni|juin|junio|giugno|junho',
    'juli|juillet|julio|luglio|julho',
    'august|août|agosto|augustus',
    'september|septembre|septiembre|settembre|setembro',
    'oktober|octobre|octubre|ottobre|outubro',
    'november|novembre|noviembre|novembro',
    'dezember|décembre|diciembre|dicembre|december|dezembro',
  ].flatMap((names, index) => names.split('|').map((name): [string, string] => [name, String(index + 1)])),
);
const inWords = /(?<!\d)(\d{1,2})(?:\.|er|º)? (?:de )?(\p{Ll}{3,10}) (?:de )?(\d{4})(?!\d)/u;

const english =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|t|utc|gmt|[ecmpb][ds]t|z)$/i;

/** Whether a word is one that dates and times are made of: a month, a day of the week, a zone. */
export function isDateWord(word: string): boolean {
  return english.test(word) || months.has(word.toLowerCase());
}

/** As Oracle's databases write days: 10-JAN-18. */
const abbreviated = /(?<![\p{L}\d-])(\d{1,2})-(\p{L}{3})-(\d{2})(?![\d-])/u;
const abbreviations = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');

/** Month first, as only the United States write: no month has the number of this second one, nor has a day before it a year. */
const monthFirst = /^(?<month>\d{1,2})([/-])(?<day>1[3-9]|2\d|3[01])\2(?<year>\d{2})$/;

/** The ISO date that a label gives in three short numbers, where their order is sure: 10-16-15, but not 10-11-15. */
export function shortDateIn(text: string): string | undefined {
  const { month = '', day = '', year = '' } = monthFirst.exec(text.trim())?.groups ?? {};
  const date = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** Text that is looked at as a date, in characters. */
const longestDate = 60;

/**
 * The ISO date a short text says in full. Relative dates ("3 days ago"), dates without a year
 * and 04/05/2026, which is two days in two countries, are none.
 */
export function dateIn(text: string): string | undefined {
  if (text.length > longestDate) return;
  const short = abbreviated.exec(text);
  if (short) return fromAbbreviated(short);
  if (!year.test(text)) return;

  const exact = iso.exec(text)?.[0];
  if (exact) return isDay(exact) ? exact : undefined;
  const parts = dotted.exec(text);
  if (parts) {
    const date = [parts[3], parts[2], parts[1]].map((part) => String(part).padStart(2, '0')).join('-');
    return isDay(date) ? date : undefined;
  }
  const worded = inWords.exec(text.toLowerCase());
  const month = worded && months.get(worded[2] as string);
  if (worded && month) {
    const date = [worded[3], month, worded[1]].map((part) => String(part).padStart(2, '0')).join('-');
    return isDay(date) ? date : undefined;
  }
  const numbers = slashed.exec(text);
  if (numbers) return fromSlashed(numbers, clock.test(text));

  const [found] = strict.parse(text, { instant: new Date(0), timezone: 0 });
  const known = found && (['year', 'month', 'day'] as const).every((part) => found.start.isCertain(part));
  if (!known || !year.test(found.text)) return;
  return ['year', 'month', 'day']
    .map((part) => String(found.start.get(part as 'year')).padStart(part === 'year' ? 4 : 2, '0'))
    .join('-');
}

// 02:51 PM in capitals is written where the month comes first (CLDR: en-US, en-PH); Australia, Britain and India write pm.
const clock = /\d:\d\d(?::\d\d)? ?[AP]M\b/;

/** 12/31/2026 and 31-12-2026 are one day; 04/05/2026 is two, but for a site that puts the month first. */
function fromSlashed(
  [, first = '', , second = '', year = '']: RegExpExecArray,
  isMonthFirst: boolean,
): string | undefined {
  const said = [Number(first), Number(second)] as const;
  const [low, high] = isMonthFirst && said[0] <= 12 ? said : said.toSorted((a, b) => a - b);
  if (low === undefined || high === undefined || low > 12 || year.length < 4) return;
  if (high <= 12 && low !== high && !isMonthFirst) return;
  const date = [year, low, high].map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(date) ? date : undefined;
}

function fromAbbreviated([, day = '', month = '', year = '']: RegExpExecArray): string | undefined {
  const index = abbreviations.indexOf(month.toLowerCase());
  const date = [`20${year}`, index + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
  return index >= 0 && isDay(date) ? date : undefined;
}

/** Where an ISO date at the end of a text starts, even without a space before it. */
export function gluedDate(text: string): number | undefined {
  return glued.exec(text)?.index;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
