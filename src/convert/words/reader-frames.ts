/**
 * What pages of boards and career sites tell whoever looks at a posting of themselves, between two lines of theirs: how
 * well a reader fits it, and how to be told of others.
 */
interface ReaderFrame {
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** Whether the line that closes it is the page's own, too, and no heading of the posting. */
  readonly withLast: boolean;
  /** What the page says between them that a posting may have as a heading. */
  readonly own?: RegExp;
}

const ofPosting = /^(?:full )?job (?:description|details)$/i;

const frames: readonly ReaderFrame[] = [
  { opens: /^profile insights$/i, closes: /^(?:job details|full job description)$/i, withLast: false },
  {
    opens: /^job match score$/i,
    closes: ofPosting,
    withLast: false,
    own: /^(?:early applicant|key ?skills|location|(?:work )?experience|industry|department)$/i,
  },
  { opens: /^get future jobs matching this search$/i, closes: ofPosting, withLast: false },
  { opens: /^how you match$/i, closes: /^(?:\+\d{1,3} more|show (?:all|less))$/i, withLast: true },
  {
    opens: /^(?:fitment|dice job match score™?)$/i,
    closes: /^profile visibility:? (?:on|off)$/i,
    withLast: true,
  },
];

/** The frame that a line opens, where it opens one. */
export function readerFrameAt(said: string): ReaderFrame | undefined {
  return frames.find(({ opens }) => opens.test(said));
}

/** What a page of SEEK and its sisters has behind its posting, down to its foot, where it begins. */
export const opensTail = (said: string): boolean => /^report this job advert$/i.test(said);
