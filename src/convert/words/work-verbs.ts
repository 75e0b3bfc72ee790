/** What duties begin with, in their plain form: “Design …”, “Designs …”, “Designing …”. */
const verbs = new Set(
  `achieve act adapt address administer advance advise advocate align analyse analyze answer apply architect arrange
  articulate assemble assess assign assist attend audit author automate balance build calculate calibrate carry
  champion check clean coach code collaborate collect communicate compile complete compose conceive conceptualize
  conduct configure connect consult contribute control convert cooperate coordinate craft create cultivate curate
  customize debug decide define deliver demonstrate deploy design detect determine develop diagnose direct discover
  document draft drive edit educate elicit embed enable encourage engage engineer enhance ensure escalate establish
  estimate evaluate evolve examine execute expand experiment explain explore extend fabricate facilitate find fix
  follow formulate foster further gather generate grow guide handle harden help hire host identify implement improve
  influence ingest initiate innovate inspect install integrate interact interface interpret interview investigate
  iterate keep launch layout lead learn leverage liaise listen maintain make manage manufacture map measure mentor
  migrate mitigate model modify monitor motivate negotiate obtain onboard operate optimise optimize orchestrate order
  organise organize oversee own package participate partner perform pilot pioneer plan prepare present prevent
  prioritise prioritize process procure produce program promote proofread propose prototype provide publish pursue
  recommend record recruit refactor refine release remediate repair report represent research resolve respond review
  run scale schedule scope select sell serve set shape share ship simulate solve source spearhead specify streamline
  strengthen structure submit supervise supply support sustain take tackle teach test track train transform
  translate triage troubleshoot tune understand uphold update upgrade use utilise utilize validate verify visualise
  visualize work write`.split(/\s+/),
);

const inflection = /(?:ies|es|s|ing)$/;

/**
 * Whether a word, in small letters, is what the line of a duty begins with.
 *
 * ```text
 * design, designs, designing, planning, liaising, carries
 * ```
 */
export function isWorkVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  const ending = inflection.exec(word)?.[0];
  if (!ending) return false;
  const stem = word.slice(0, -ending.length);
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, `${stem}y`, undoubled].some((plain) => verbs.has(plain));
}
