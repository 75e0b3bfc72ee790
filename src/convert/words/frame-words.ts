/**
 * What stands on a page of LinkedIn around a posting: what it tells its members of themselves, of each other and of
 * its own services. Lines, as they are copied with the page.
 */

/** What comes between the head of the page and the posting, where it begins. */
const opens =
  /^(?:how your profile and resume fit\b|your (?:profile|resume) (?:is missing|matches|shows|and resume)\b|your ai-powered job assessment\b|am i a good fit\b|how can i best position myself\b|tell me more about\b|(?:meet the hiring team|people you can reach out to|show match details)$|stand out to the employer by\b|see how you compare\b|get ai-powered advice on this job\b)/i;

/** What comes behind the posting, or behind what the employer says of itself, where it begins. */
const closes =
  /^(?:(?:job search|achieve your goals) (?:faster|smarter) with premium|take the next step in your job search|set alert for similar jobs|interested in working with us in the future\?|exclusive job seeker insights\b.*|trending employee content|unlock hiring insights|company photos|looking for talent\?|more jobs|see more jobs like this)$/i;

const posting = /^about the job$/i;
const employer = /^about the company$/i;

/** What the page says of the posting line by line, wherever it stands. */
const told =
  /^(?:(?:on-?site|remote|hybrid|full-?time|part-?time|contract|temporary|internship)?matches your job preferences\b|promoted by hirer\b|\d+ skills?(?: (?:and|or) credentials?)? (?:match(?:es)?|on|missing on) your profile\b|add skills you have to your profile\b|show qualification details$|reactivate premium|\d{1,3} (?:company|school) alumni work here|view verifications related to this job post|[\d,]+ followers$|[\d,]+ on linkedin$|follow$|…?\s?show more$|…$|(?:learn more )?about interested in working for our company)/i;

/** Whether the words of the page between its head and the posting begin with a line. */
export const opensFrame = (said: string): boolean => opens.test(said);

/** Whether the words of the page behind the posting begin with a line. */
export const closesFrame = (said: string): boolean => closes.test(said);

/** Whether a line is the heading of the posting, as the page has it. */
export const headsPosting = (said: string): boolean => posting.test(said);

/** Whether a line is the heading of what the employer says of itself, as the page has it. */
export const headsEmployer = (said: string): boolean => employer.test(said);

/** Whether the page says a line of a posting. */
export const isOfFrame = (said: string): boolean => told.test(said);

const stays = [
  'Share(?= Show more options)',
  'Show more options',
  '(?:On-site|Remote|Hybrid|Full-time|Part-time|Contract|Temporary|Internship)(?= Matches your job preferences)',
  'Matches your job preferences, [a-z ]{3,40} (?:is|are) [^.]{2,30}\\.',
  'Promoted by hirer(?: · (?:Responses managed off LinkedIn|Actively reviewing applicants|No response insights available yet))?',
  '(?:Easy )?Apply(?= Save Save )',
  'Save(?= Save \\p{Lu})',
  '(?:How your profile and resume fit this job|Your AI-powered job assessment|Show match details|Help me stand out)',
  'Get AI-powered advice on this job and more exclusive features with Premium\\.(?: (?:Reactivate Premium|Try Premium for \\S+))?',
  '(?:Am I a good fit|How can I best position myself)(?: for this job)?\\?',
  'Tailor my resume(?: to this job)?',
  '(?:People you can reach out to|Meet the hiring team|About the job|About the company|Set alert for similar jobs)',
  '(?:Job search|Achieve your goals) (?:faster|smarter) with Premium',
  '[\\d,]+ followers(?= Follow )',
  '(?<=followers )Follow',
  'Interested in working with us in the future\\?',
  '… [Ss]how more',
];

/** What the page says in lines of its own, wherever it stands in a text that lost its line ends. */
export const frameWords = new RegExp(`(?<=^| )(?:${stays.join('|')})(?= |$)`, 'gu');
