import type { SkillEntry } from '../catalog.ts';
import { labelWidth } from './label-width.ts';
import type { MapSkills } from './map-skills.ts';
import { settle } from './settle.ts';
import type { SkillLink } from './skill-links.ts';
import { type Box, type Frame, spread } from './spread.ts';

/** A skill on the map: the box of its label and the size it is set in. */
interface MapNode extends Box {
  readonly skill: SkillEntry;
  readonly size: number;
}

/** A drawn map; links name nodes by their place. */
export interface SkillMap extends Frame {
  readonly nodes: readonly MapNode[];
  readonly links: readonly SkillLink[];
}

/** How a map is drawn: its frame, its letters, and the least height of a label, for a finger. */
export interface MapStyle extends Frame {
  readonly smallest: number;
  readonly largest: number;
  readonly tap: number;
}

const margin = 12;

/** The map of skills in whole units: those that stand in the same roles stand close, no label lies on another. */
export function skillMap({ skills, links }: MapSkills, style: MapStyle): SkillMap {
  const places = settle(skills.length, links);
  const sizes = sizesOf(skills, style);
  const labels = skills.map(({ preferredLabel }, index) => ({
    x: (places[index]?.x ?? 0) * style.width,
    y: (places[index]?.y ?? 0) * style.height,
    width: Math.ceil(labelWidth(preferredLabel, sizes[index] ?? 0)) + margin,
    height: Math.max(style.tap, Math.ceil((sizes[index] ?? 0) * 1.4)),
  }));
  const { boxes, frame } = spread(labels, style);
  const nodes = skills.map((skill, index): MapNode => {
    const { x = 0, y = 0, width = 0, height = 0 } = boxes[index] ?? {};
    return { skill, size: sizes[index] ?? 0, x: Math.round(x), y: Math.round(y), width, height };
  });
  return { width: frame.width, height: Math.ceil(frame.height), nodes, links };
}

/** Letters grow with the root of the demand, so that a word's area does. */
function sizesOf(skills: readonly SkillEntry[], { smallest, largest }: MapStyle): number[] {
  const roots = skills.map(({ demands }) => Math.sqrt(demands.length));
  const least = Math.min(...roots);
  const span = Math.max(...roots) - least || 1;
  return roots.map((root) => Math.round(smallest + ((largest - smallest) * (root - least)) / span));
}
