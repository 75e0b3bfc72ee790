/** What lists of roles say of one beside its title. */
export interface CardFacts {
  readonly organization?: string | undefined;
  readonly places?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Which of these, or of the title, are inferred, by the names that readers know; none where all are stated. */
  readonly inferred?: readonly string[] | undefined;
}

/** Who, where and when of a role in one line, as lists of roles show it. */
export function cardLine({ organization, places, date, inferred }: CardFacts): string {
  return [
    organization ?? 'organization not stated',
    places?.join('; ') ?? 'place not stated',
    date ? `posted ${dateInWords(date)}` : 'date not stated',
    ...inferredInWords(inferred),
  ].join(' · ');
}

/** What is inferred of a role as the end of a line of its facts: “title and organization inferred”. */
export function inferredInWords(facts: readonly string[] = []): string[] {
  return facts.length > 0 ? [`${list.format(facts)} inferred`] : [];
}

const list = new Intl.ListFormat('en-GB');
const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date as people read it: 25 February 2026. */
export function dateInWords(date: string): string {
  return dates.format(new Date(`${date}T00:00:00Z`));
}
