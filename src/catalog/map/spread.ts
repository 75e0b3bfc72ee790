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
 * Moves boxes apart until none lies on another and all lie in the frame, which grows downwards where it is too small.
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
  const growth = 1.1;
  return spread(
    boxes.map((box) => ({ ...box, y: box.y * growth })),
    { ...frame, height: frame.height * growth },
  );
}

/** Moves each pair that lies on each other half apart, the shorter way; says whether there was one. */
function pushApart(boxes: { x: number; y: number; width: number; height: number }[]): boolean {
  let touched = false;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
      const down = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
      if (across <= 0 || down <= 0) continue;
      touched = true;
      if (across < down) {
        const way = ((b.x < a.x ? -1 : 1) * (across + 1)) / 2;
        a.x -= way;
        b.x += way;
      } else {
        const way = ((b.y < a.y ? -1 : 1) * (down + 1)) / 2;
        a.y -= way;
        b.y += way;
      }
    }
  }
  return touched;
}

function within(middle: number, size: number, whole: number): number {
  return Math.min(Math.max(middle, size / 2), Math.max(whole - size / 2, size / 2));
}
