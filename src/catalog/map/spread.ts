/** A label's box by its middle, in the units of the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a map. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const rounds = 300;

/**
 * Moves boxes apart until none lies on another and all lie in the frame; where they are too many for it,
 * those that are left move down, and the frame grows.
 */
export function spread(boxes: readonly Box[], frame: Frame): { boxes: Box[]; frame: Frame } {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round++) {
    for (const box of moved) {
      box.x = within(box.x, box.width, frame.width);
      box.y = within(box.y, box.height, frame.height);
    }
    if (!pushApart(moved)) return { boxes: moved, frame };
  }
  moveDown(moved, frame);
  const foot = Math.max(...moved.map(({ y, height }) => y + height / 2));
  return { boxes: moved, frame: { ...frame, height: Math.max(frame.height, foot) } };
}

interface Movable {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** From the top, each box goes below those it lies on. */
function moveDown(boxes: readonly Movable[], { width }: Frame): void {
  const placed: Movable[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    box.x = within(box.x, box.width, width);
    box.y = Math.max(box.y, box.height / 2);
    for (const under of placed.toSorted((a, b) => a.y - a.height / 2 - (b.y - b.height / 2))) {
      if (overlap(box, under)) box.y = under.y + (under.height + box.height) / 2;
    }
    placed.push(box);
  }
}

function overlap(a: Box, b: Box): { across: number; down: number } | undefined {
  const across = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
  const down = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
  return across > 0 && down > 0 ? { across, down } : undefined;
}

/** Moves each pair that lies on each other half apart, the shorter way; says whether there was one. */
function pushApart(boxes: readonly Movable[]): boolean {
  let touched = false;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const shared = overlap(a, b);
      if (!shared) continue;
      touched = true;
      const axis = shared.across < shared.down ? 'x' : 'y';
      const way = ((b[axis] < a[axis] ? -1 : 1) * (Math.min(shared.across, shared.down) + 1)) / 2;
      a[axis] -= way;
      b[axis] += way;
    }
  }
  return touched;
}

function within(middle: number, size: number, whole: number): number {
  return Math.min(Math.max(middle, size / 2), Math.max(whole - size / 2, size / 2));
}
