import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ContactFinder } from './contacts/contact.ts';
import { maskDocument } from './contacts/mask-document.ts';
import { remarkFacts } from './facts/remark-facts.ts';
import { remarkWords } from './facts/remark-words.ts';
import { accountForRepairs } from './page/ledger.ts';
import { rolePage } from './page/role-page.ts';
import { remarkPosting } from './posting/remark-posting.ts';
import { remarkSections } from './posting/remark-sections.ts';
import { remarkUnmarkedLists } from './posting/remark-unmarked-lists.ts';
import { decode } from './seed/decode.ts';
import { mendDocument } from './seed/document.ts';
import { documentsOf } from './seed/formats/index.ts';
import { refuseOversized } from './seed/refuse-oversized.ts';
import { type Posting, split } from './seed/split.ts';
import { type Matcher, matcherOf } from './skills/match-skills.ts';
import { remarkSkills } from './skills/remark-skills.ts';
import type { Skill } from './skills/skill.ts';
import { labelsOf } from './skills/vocabulary.ts';

/** Turns a seed (bytes or text, `data.sha256` given) into roles: a file each, refused ones with a fatal message. */
export type Converter = (seed: VFile) => VFile[];

/** The converter for a vocabulary; with a finder of contacts it masks them before anything is read. A matcher that is there is not made again. */
export function converterOf(
  vocabulary: readonly Skill[],
  contactsIn?: ContactFinder,
  match: Matcher = matcherOf(vocabulary),
): Converter {
  const toPage = unified()
    .use(remarkPosting)
    .use(remarkSections)
    .use(remarkUnmarkedLists)
    .use(remarkFacts, skillNames(vocabulary))
    .use(remarkWords)
    .use(remarkSkills, match)
    .use(rolePage)
    .freeze();

  return (seed) => {
    // What could not be read is told already.
    if (isRefused(seed)) return [seed];
    const postings = attempt(seed, () => {
      const decoded = decode(seed);
      const documents = documentsOf(decoded)
        .map((document) => mendDocument(decoded, document))
        .map((document) => (contactsIn ? maskDocument(document, contactsIn) : document));
      for (const document of documents) accountForRepairs(document);
      return split(documents);
    });
    if (!postings) return [seed];

    return postings.map((posting) => {
      const role = roleFile(seed, posting);
      attempt(role, () => {
        if (posting.refusal) throw posting.refusal;
        refuseOversized(posting, role);
        toPage.processSync(role);
      });
      return role;
    });
  };
}

/** Whether a name is a label of the vocabulary. */
function skillNames(vocabulary: readonly Skill[]): (name: string) => boolean {
  const names = new Set(vocabulary.flatMap(labelsOf).map((label) => label.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}

/** Whether a file could not be converted. */
export function isRefused(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true);
}

function roleFile(seed: VFile, posting: Posting): VFile {
  const file = new VFile({ path: seed.path });
  Object.assign(file.data, { posting, sha256: seed.data.sha256, seedPath: seed.data.seedPath });
  if (posting.index === 1) file.messages.push(...seed.messages);
  return file;
}

/** Runs one step; what goes wrong stays with the file, so that it never stops another. */
function attempt<Result>(file: VFile, step: () => Result): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof VFileMessage && file.messages.includes(error)) return;
    // What reads a part of a seed has no file at hand: it throws what the file is refused with.
    if (error instanceof VFileMessage && error.source === 'rolebook') {
      const { reason, place, ruleId, source } = error;
      file.message(reason, { place, ruleId, source }).fatal = true;
      return;
    }
    const message = file.message(
      'Expected to convert it, failed: this is a fault of Rolebook, please report it with the posting',
      { ...(error instanceof Error && { cause: error }), ruleId: 'fault', source: 'rolebook' },
    );
    message.fatal = true;
  }
}
