import type { GivenText } from '../document.ts';
import type { Repair } from '../seed.ts';
import { joined, type SeedText, slice } from '../seed-text.ts';
import type { Member } from './data.ts';
import { membersOf } from './front-matter-data.ts';
import { isHtml } from './is-html.ts';
import { recordTexts } from './record.ts';
import { isText } from './record-texts.ts';

/** What the front matter of a text says, and the text below it. */
export interface FrontMatter {
  /** Facts, and what is set aside: fields of the site's own, the names of fields, comments and fences. */
  readonly given: readonly GivenText[];
  /** Texts of the posting that stand in fields. */
  readonly bodies: readonly SeedText[];
  /** The marks of its notation. */
  readonly repairs: readonly Repair[];
  /** What is below it, after the spaces in it. */
  readonly rest: SeedText;
}

const block =
  /^\uFEFF?\s{0,200}(?:---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n(?:.*\r?\n)*?\+\+\+[ \t]*(?:\r?\n|$))/;
const key = /^["']?[\p{L}_][\p{L}\d _.-]{0,40}["']?[ \t]{0,4}[:=](?:[ \t]|\r?$)/mu;
const lineEnd = /\r?\n|\r/g;
const fence = /^\uFEFF?(?:-{3}|\+{3}|\.{3})$/;
const word = /[\p{L}\p{N}]/u;

/** No site has more lines of it. */
const mostLines = 2000;
/** How long a field is that tells what a text below it does not, in characters, and from which length on such a text tells. */
const longField = 240;
const longText = 200;

/**
 * Reads the front matter of static sites, YAML or TOML, as the data it is: its keys name facts, or are of the
 * site's own.
 *
 * ```text
 * ---
 * # Fill in the fields below.
 * title: Security Lead
 * layout: job
 * ---
 * ```
 */
export function frontMatterOf(text: SeedText): FrontMatter {
  const matter = block.exec(text.value)?.[0];
  if (!matter || !isData(matter)) return { given: [], bodies: [], repairs: [], rest: text };

  const rest = slice(text, matter.length, text.value.length);
  const told = rest.value.trim().length >= longText;
  const lines = linesOf(slice(text, 0, matter.length)).filter(({ value }) => !fence.test(value.trim()));
  const { given, bodies } = recordTexts({ members: membersOf(lines) }, (member) => isOfPosting(member, told));
  const {
    repairs,
    space,
    given: apart,
  } = notation(slice(text, 0, matter.length), [...given.map((value) => value.text), ...bodies]);
  return { given: [...given, ...apart], bodies, repairs, rest: joined([space, rest], '') };
}

const written = /^\s|^(?:["']?[\p{L}\d_$][^:=]{0,60}["']?[ \t]{0,4}[:=]|[-#[\]{}"'.+]|$)/u;

/** Between ruled lines may stand prose as well: data has keys, and few lines that are none of its own. */
function isData(matter: string): boolean {
  const lines = matter.split('\n');
  const foreign = lines.filter((line) => !written.test(line)).length;
  return key.test(matter) && lines.length <= mostLines && foreign * 8 < lines.length;
}

/** A short text beside a long one is what the site says of its page. */
function isOfPosting(member: Member, told: boolean): boolean {
  const { value } = member;
  if (!isText(member)) return false;
  return !told || value.type === 'array' || value.size >= longField || isHtml(value.text().value);
}

function linesOf(text: SeedText): SeedText[] {
  const ends = [...text.value.matchAll(lineEnd)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, index) => slice(text, start, ends[index]?.index ?? text.value.length));
}

/** What no value says of it, line by line: names of fields, comments and fences are set aside, marks are repairs. */
function notation(
  text: SeedText,
  said: readonly SeedText[],
): Pick<FrontMatter, 'given' | 'repairs'> & { space: SeedText } {
  const first = text.origin[0] ?? 0;
  const covered = coveredIn(text, said, first);
  const given: GivenText[] = [];
  const repairs: Repair[] = [];
  const spaces: SeedText[] = [];
  for (let from = covered.indexOf(0); from !== -1; ) {
    let to = from + 1;
    while (to < covered.length && !covered[to] && text.value[to - 1] !== '\n') to++;
    const before = text.value.slice(from, to).trim();
    const start = from + text.value.slice(from, to).indexOf(before);
    const end = start + before.length;
    const reason = reasonOf(before);
    if (reason) given.push({ reason, text: slice(text, start, end) });
    else if (before)
      repairs.push({ reason: 'markup', before, after: '', from: first + start, to: first + end });
    spaces.push(slice(text, from, start), slice(text, end, to));
    from = covered.indexOf(0, to);
  }
  return { given, repairs, space: joined(spaces, '') };
}

/** Which characters the values of its fields say. */
function coveredIn(text: SeedText, said: readonly SeedText[], first: number): Uint8Array {
  const covered = new Uint8Array(text.value.length);
  for (const { value, origin } of said) {
    for (let at = 0; at < value.length; at++) {
      const place = (origin[at] as number) - first;
      if (text.value[place] === value[at]) covered[place] = 1;
    }
  }
  return covered;
}

function reasonOf(said: string): GivenText['reason'] {
  if (said.startsWith('#')) return 'comment';
  if (fence.test(said)) return 'separator';
  return word.test(said) ? 'field name' : undefined;
}
