/** What lists of roles say of one beside its title. */
export interface CardFacts {
  readonly organization?: string | undefined;
  readonly places?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly isTitleInferred?: boolean | undefined;
}

/** Who, where and when of a role in one line, as lists of roles show it. */
export function cardLine({ organization, places, date, isTitleInferred }: CardFacts): string {
  return [
    organization ?? 'organization not stated',
    places?.join('; ') ?? 'place not stated',
    date ? `posted ${dateInWords(date)}` : 'date not stated',
    ...(isTitleInferred ? ['title inferred'] : []),
  ].join(' · ');
}

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
