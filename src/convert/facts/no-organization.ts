import { employmentTypesIn } from '../words/employment-words.ts';
import { ordinary } from '../words/ordinary-words.ts';

// Named where the law asks it, and nobody's employer there.
const authority = /Department of Labor|Employment Opportunity Commission|Contract Compliance/;

const degree = /\b(?:Bachelor|Master|Degree|Diploma|Certification|License)s?\b/;

// Platforms at Scale, Delivering at Pace
const idiom =
  /^(?:Scale|Large|Home|Work|Heart|Hand|Risk|Night|School|Pace|Speed|Height|Heights|Sea|Sight|Ease|Peace|Best|Stake|Length|Source|Play|Rest)$/;

// AI-enabled, Cloud-native
const adjective =
  /-(?:\p{Ll}+ed|based|driven|native|first|ready|wide|free|scale|level|centric|friendly|specific|facing)(?= |$)/u;

// CONDITIONSEmployment: the end of one line and the beginning of the next
const seam = /\p{Lu}{5}\p{Ll}{4}/u;

const patterns = [authority, degree, idiom, adjective, seam];

/** Whether what stands where a name would is that of no organization: Scale, Part-time, AI-enabled. */
export function isNoOrganization(said: string): boolean {
  const [first = ''] = said.split(' ');
  return (
    ordinary.test(first) || patterns.some((pattern) => pattern.test(said)) || employmentTypesIn(said).whole
  );
}
