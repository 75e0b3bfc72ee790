// What the line of a requirement begins with, after words of praise: “Strong working knowledge of …”, “5+ years …”.
const asks =
  /^(?:(?:an?|the|are|ha(?:ve|ving)|very|at least|minimum(?: of)?|min\.?|over|more than|and|or|strong|solid|good|great|deep|excellent|exceptional|outstanding|proven|demonstrat(?:ed|able)|extensive|hands[- ]on|prior|previous|working|basic|some|relevant|practical|advanced|in[- ]depth|thorough|sound|expert|professional|significant|broad|general|high|related|technical|[a-z]{4,12}-level|current|industry|commercial),?\s){0,6}(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\b.{0,16}?\byears?\b|experienced?\b|knowledge\b|knowledgeable\b|understanding\b|proficien|familiar|abilit(?:y|ies)\b|able\b|expertise\b|background\b|command\b|grasp\b|skills?\b|skilled\b|fluen|degree\b|associate['’]?s?['’]? degree|(?:(?:under|post)?graduate|college|university|four-year) degree|high school (?:diploma|graduate|degree|education)|graduation from\b|bachelor|master['’]?s?\b|ph\.? ?d|b\.?sc?\b|m\.?sc?\b|ba\/bs\b|bs\/ms\b|mba\b|diploma\b|certifi(?:ed|cation)|track record\b|record of\b|capab|competen|comfort(?:able)?\b|well[- ]versed|exposure to\b|aptitude\b|passion|willing|education\b|university\b|you (?:have|know|possess|bring|are (?:able|comfortable|experienced|proficient|familiar|fluent|skilled|passionate|a (?:strong|great|good|team|quick|fast)))\b|must\b)/i;

// “Advanced SAP knowledge”: what is known stands between.
const asksByName =
  /^(?:Strong|Advanced|Good|Solid|Excellent|Deep|Proven|Extensive|Basic|Working) (?:\p{Lu}[\p{L}\d.+#&/-]{0,30} ){1,4}(?:knowledge|skills?|experience|expertise|proficiency)\b/u;

// “Have built ovens”: what somebody has done. Not “Have unlimited holidays”.
const asksForDeeds =
  /^(?:you )?have (?:\p{L}+ly )?(?:built|completed|contributed|created|delivered|deployed|designed|developed|implemented|launched|led|maintained|managed|operated|owned|published|run|shipped|supported|taught|trained|used|worked|written)\b/iu;

/** Whether a line, or a sentence, begins as requirements do. */
export function asksLine(line: string): boolean {
  return asks.test(line) || asksByName.test(line) || asksForDeeds.test(line);
}
