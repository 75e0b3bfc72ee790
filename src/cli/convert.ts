import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { contactFinder } from '../astro/contact-finder.ts';
import { optionsOf } from '../astro/options.ts';
import { readSeed, seedOf, seedPaths } from '../astro/read-seeds.ts';
import { readSkills } from '../astro/read-vocabulary.ts';
import { refuseTwins } from '../astro/refuse-twins.ts';
import { refusalsOf, reportOf } from '../astro/report.ts';
import { converterOf, isRefused } from '../convert/pipeline.ts';
import { areThere } from './are-there.ts';
import { outliveReaders } from './outlive-readers.ts';

const usage = `Usage: npm run convert -- [--out DIR] [--ndjson] [--report FILE] [--contacts show|mask] PATH…

  PATH           files or folders of postings, - for standard input
  --out DIR      write one .mdx a role
  --ndjson       print one JSON object a role
  --report FILE  write what there is to say about each posting
  --contacts     mask: no e-mail address or phone number of a posting is written; else ROLEBOOK_CONTACTS says

Exit: 0 all converted, 1 some postings refused and the others converted, 2 wrong usage.`;

outliveReaders();
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = read(args);
  if (!options) return 2;

  const convert = converterOf(readSkills(), await contactFinder(options.site));
  const converted = options.paths.flatMap(seedsAt).flatMap(convert);
  // Two roles with one id are one file, but two lines.
  const roles = options.out ? refuseTwins(converted) : converted;
  const made = roles.filter((role) => !isRefused(role));

  if (options.out)
    for (const role of made) writeFileSync(join(options.out, `${role.data.id}.mdx`), String(role));
  if (options.ndjson)
    process.stdout.write(made.map((role) => `${JSON.stringify(withTexts(role))}\n`).join(''));
  if (options.report) writeFileSync(options.report, `${reportOf(roles)}\n`);

  const refusals = refusalsOf(roles);
  for (const refusal of refusals) console.error(refusal);
  if (!options.ndjson) console.log(`${made.length} converted, ${roles.length - made.length} refused`);
  return refusals.length > 0 ? 1 : 0;
}

function read(args: string[]) {
  const options = parse(args);
  const isWhole =
    options && options.paths.length > 0 && areThere(options.paths.filter((path) => path !== '-'));
  if (isWhole && canWrite(options)) return options;
  console.error(usage);
}

/** Whether the pages and the report can be written: asked before anything is converted, and told where they cannot. */
function canWrite({ out, report }: { readonly out?: string; readonly report?: string }): boolean {
  const folder =
    out === undefined || makes(`a folder to write to`, out, () => mkdirSync(out, { recursive: true }));
  const file =
    report === undefined || makes('a file to write to', report, () => closeSync(openSync(report, 'a')));
  return folder && file;
}

function makes(what: string, path: string, make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    console.error(
      `Expected ${what}, found that ${path} cannot be one (${error instanceof Error && 'code' in error ? error.code : error})`,
    );
    return false;
  }
}

function parse(args: string[]) {
  try {
    const {
      values: { contacts, ...values },
      positionals,
    } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        ndjson: { type: 'boolean' },
        report: { type: 'string' },
        contacts: { type: 'string' },
      },
    });
    return { ...values, site: optionsOf(contacts === undefined ? {} : { contacts }), paths: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
  }
}

function seedsAt(path: string): VFile[] {
  if (path === '-') return [seedOf(readFileSync(0), '-')];
  // What is named by itself is read, be it a link or a pipe; what is found in a folder is looked at first.
  if (!statSync(path).isDirectory()) return [seedOf(readFileSync(path), path)];
  return seedPaths(path).map((file) => readSeed(file));
}

function withTexts({ data: { role, sectionTexts = [] } }: VFile): object {
  return {
    ...role,
    sections: role?.sections.map((section, index) => ({ ...section, text: sectionTexts[index] ?? '' })),
  };
}
