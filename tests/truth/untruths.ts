import type { Role } from '../../src/convert/schema.ts';
import { normalize } from '../../src/convert/seed/normalize.ts';
import { repair } from '../../src/convert/seed/repair.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';

/**
 * What a role says that its seed, as decoded, does not: words that are not at their place, and dates, pay, places and
 * names of which the posting says nothing. Letters and digits are compared, as markup and escapes stand between them.
 */
export function untruths(role: Role, raw: string): string[] {
  const lines = raw.split(/\r\n|\r|\n/);
  const structured = /^\s*[{[<]/.test(raw);
  const misplaced = [
    ...Object.entries(role.evidence),
    ...role.skills.flatMap(({ id, evidence }) => evidence.map((said) => [id, said] as const)),
    ...role.source.setAside.map((said) => [said.reason, said] as const),
  ].filter(([what, { line, column, text }]) => {
    // Enough for any markup between the words; lines that an editor broke go on in the next ones.
    const from = lines[line - 1]?.slice(column - 1) ?? '';
    const next = lines.slice(line, line + 20 + text.split('\n').length).join('\n');
    // Between the lines of a menu that is set aside stands whatever markup it has.
    const rest =
      structured && isRun(what, text)
        ? lettersIn(`${from}\n${lines.slice(line).join('\n')}`)
        : lettersIn(`${from}\n${next}`.slice(0, 400 + text.length * 8));
    // What a format gives in pieces (a country, a city) is one value: one of its words stands there, the others after it.
    const words = structured
      ? plainOf(text)
          .split(/[\s,;]+/)
          .map(lettersIn)
          .filter(Boolean)
      : [lettersIn(text)];
    const begins = words.length === 0 || words.some((word) => rest.startsWith(word));
    return !begins || words.some((word) => !rest.includes(word));
  });
  return [
    ...misplaced.map(([what, { line, text }]) => `${what}: “${text}” is not at line ${line}`),
    ...invented(role, raw),
  ];
}

/** Whether words that were set aside are several texts which stand together on a page or in a file. */
function isRun(reason: string, text: string): boolean {
  return ['furniture', 'unused field', 'comment'].includes(reason) && text.includes('\n');
}

function invented(role: Role, raw: string): string[] {
  const { evidence, title, datePosted, validThrough, baseSalary, jobLocation, inferred } = role;
  const whole = lettersIn(raw);
  const texts = {
    hiringOrganization: role.hiringOrganization,
    department: role.department,
    identifier: role.identifier,
  };
  const unsaid = Object.entries({ ...texts, ...(!inferred.includes('title') && { title }) })
    .filter(
      ([property, value]) =>
        value !== undefined &&
        !lettersIn(evidence[property as 'title']?.text ?? '').includes(lettersIn(value)),
    )
    .map(([property, value]) => `${property}: ${value} is not in its line`);
  const dates = Object.entries({ datePosted, validThrough })
    .filter(
      ([property, date]) => date !== undefined && !saysDate(evidence[property as 'title']?.text ?? '', date),
    )
    .map(([property, date]) => `${property}: ${date} is not in its line`);
  const places = (jobLocation ?? [])
    .filter((place) => !place.split(', ').every((part) => whole.includes(lettersIn(part))))
    .map((place) => `jobLocation: ${place} is nowhere`);
  const hours = (role.workHours?.match(/[\d.]+/g) ?? [])
    .filter((count) => !(evidence.workHours?.text ?? '').replaceAll(',', '.').includes(count))
    .map((count) => `workHours: ${count} is not in its line`);
  const fields = (role.educationRequirements ?? [])
    .flatMap(({ field = [] }) => field)
    .filter((name) => !lettersIn(evidence.educationRequirements?.text ?? '').includes(lettersIn(name)))
    .map((name) => `educationRequirements: ${name} is not in its line`);
  const months = role.experienceRequirements?.monthsOfExperience;
  const experience =
    months === undefined || saysMonths(evidence.experienceRequirements?.text ?? '', months)
      ? []
      : [`experienceRequirements: ${months} months are not in their line`];
  const said = amountsIn(evidence.baseSalary?.text ?? '');
  const pay = [baseSalary?.minValue, baseSalary?.maxValue]
    .filter((amount) => amount !== undefined && !said.has(amount))
    .map((amount) => `baseSalary: ${amount} is not in its line`);
  return [...unsaid, ...dates, ...places, ...hours, ...fields, ...experience, ...pay];
}

const counts =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Years, months, or years and months, in digits or in words. */
function saysMonths(text: string, months: number): boolean {
  const said = (text.toLowerCase().match(/\d+(?:[.,]\d)?|[a-z]+/g) ?? [])
    .map((word) => counts.indexOf(word) + 1 || Number(word.replace(',', '.')))
    .filter(Boolean);
  return said.some((n) => n === months || n * 12 === months || said.some((m) => n * 12 + m === months));
}

/** The year and the day in digits; the month in digits or in a word. */
function saysDate(text: string, date: string): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Boards' data count seconds or milliseconds since 1970.
  const [instant] = /\d{10,13}/.exec(text) ?? [];
  if (instant && new Date(Number(instant.padEnd(13, '0'))).toISOString().startsWith(date)) return true;
  return (
    [year, day].every((part) => numbers.includes(part)) && (numbers.includes(month) || /\p{L}{3}/u.test(text))
  );
}

/** Amounts as people write them: 120,000; 120.000; 120k; 42.50. */
function amountsIn(text: string): Set<number> {
  const amounts = [...text.matchAll(/\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?/g)].flatMap(
    ({ 0: digits, index }) => {
      const plain = [
        digits.replace(/[,' ]/g, ''),
        digits.replace(/[.' ]/g, '').replace(',', '.'),
        digits.replace(/[.,' ]/g, ''),
      ].map(Number);
      const times = /^\s?k/i.test(text.slice(index + digits.length)) ? 1000 : 1;
      return plain.flatMap((amount) => [amount * times, amount * (/k/i.test(text) ? 1000 : 1)]);
    },
  );
  return new Set(amounts);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** The letters and digits of a text in lower case, without markup, escapes and what was mended. */
function lettersIn(text: string): string {
  const mended = normalize(repair({ text: seedText(`x\n${plainOf(text)}`), repairs: [] })).text.value.slice(
    2,
  );
  return mended.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** A text without the markup and the escapes of HTML and JSON. */
function plainOf(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, ' ')
    .replace(/&lt;(?=\/?[a-z])/gi, '<')
    .replace(/<\/?[a-z][^<>]{0,400}?(?:>|&gt;)/gi, ' ')
    .replace(/&(?:amp;)?#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp;)?(amp|lt|gt|quot|nbsp|apos);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&(?:amp;)?([a-z]{2})(?:quo|dash|ll);/gi, ' ');
}
