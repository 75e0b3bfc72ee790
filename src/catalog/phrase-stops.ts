import { tokensOf } from '../convert/skills/tokens.ts';

/** Words that name nothing: small words, and those that every requirement is made of. */
const words = `
a about above across after all along also although an and another any are around as at be because been before being below
between both but by can could do does doing down during each either etc even every few first for from further had has have
having he her here his how if in including inside into is it its just least less like made make making many may me might more most must my
near need needed needs never new no non nor not of off often on once one only or other others our out over own per plus same
several shall she should since so some such than that the their them then there these they this those three through to
together too toward towards two under until up upon us use used using various very via was we well were what when where which while who whom
whose why will willing willingness with within without would year you your yourself e g i ie eg vs
ability able accredited achieve adapt advanced advantage apply applicable applied appropriate area background basic bachelor beneficial best better
bonus build building candidate care career clear closely collaborate collaborating combine combined comfort comfortable committed communicate
competency complete complex comprehensive concept considered contribute coupled create creating creative current day deep degree
deliver delivering demonstrate demonstrated demonstrating depth desirable desire desired detail develop developed developing
different discipline diverse drive driven driving duty eager effective effectively efficient efficiently emerging ensure
environment equivalent essential evidence example excellent exceptional expected experience experienced experiencing expert expertise exposure
extensive familiar familiarity fast field fluency fluent following foundation full fundamental general good grasp great growth
handle hand handson help high highly hold ideal ideally identify implement implementing improve improving impact independent independently industry
innovative interest interested interpersonal job join key knowledge known large latest lead leading learn level leverage looking love maintain maintaining major manage
managing master mastery meet member methodology mid minimum minor modern month motivated multiple nice oral outstanding
part participate passion passionate passing people perform performing personal phd ph d practical practice prefer preferable preferably preferred previous prior proactive problem
proficiency proficient profile proven provide quality qualification quickly ready real reasonable record related relevant
required requirement requires require responsibility result right role scale self senior set setting shape share similar skill
skilled small solid solve solving someone specific specialized standard state strong strongly subject success successful successfully
support supporting take talent task team technical technique technology thing think thinking thorough thrive time tool top topic track
training translate type understand understanding undergraduate graduate university use user utilize value variety verbal way wide willingness
work worked working world write writing written
want wanted
accommodation affiliation alike ambiguous applicant applying attention based ba bs bsc ba benefit business challenge
collect comma communicating communication company condition consider criminal customer cv designing disability due email employee employer
engineer equal excited findings form gathering gender generating genetic get gs hour human identity information insight intern internship
interview kind law legal locality lower manager marital mba measuring meng methods meticulous mid mind ms msc mindset national occasional
office ongoing operate opportunity origin ownership page pay please plan process professional program protected push qualified race
rapidly receive regardless relationship report religion resume salary schedule selection send sexual sponsor status
step stakeholder tight travel veteran visa wage want wanted week whether
board certificate certification citizen city clearance county department diploma district hybrid license location permanent position remote school shift temporary town
`;

/** The languages people speak, as no skill of ours is one; by their codes of two letters, and as people call them besides. */
function languages(): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const named = letters.flatMap((first) => letters.map((second) => names.of(first + second) ?? ''));
  return [...named.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)), 'Cantonese', 'Farsi', 'Mandarin'].join(
    ' ',
  );
}

const stops = new Set(tokensOf(`${words} ${languages()}`).map(({ key }) => key));
const number = /^\d+[a-z]{0,2}$/;

/** Whether a folded word cannot be part of a name of a skill. */
export function isStopWord(key: string): boolean {
  return key.length < 2 || number.test(key) || stops.has(key);
}
