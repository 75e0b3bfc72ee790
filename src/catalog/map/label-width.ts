// Advance widths of Literata at weight 450 in thousandths of its size, from the space to the tilde.
const advances = [
  200, 324, 394, 675, 566, 859, 814, 239, 336, 336, 449, 582, 328, 352, 332, 437, 585, 408, 513, 545, 559,
  514, 545, 513, 557, 532, 332, 328, 582, 582, 582, 541, 864, 736, 664, 701, 767, 640, 618, 754, 839, 410,
  560, 758, 638, 999, 834, 763, 610, 764, 727, 600, 738, 805, 740, 1092, 714, 719, 661, 336, 437, 336, 582,
  470, 500, 545, 614, 506, 619, 526, 392, 566, 665, 338, 313, 618, 339, 973, 666, 592, 624, 607, 484, 459,
  409, 641, 595, 865, 573, 581, 494, 372, 424, 372, 582,
];
const widest = 1100;

/** How wide a label is set in the text face at a size, in the units of the size; unknown signs count as wide. */
export function labelWidth(label: string, size: number): number {
  const sum = [...label].reduce(
    (total, sign) => total + (advances[(sign.codePointAt(0) ?? 0) - 32] ?? widest),
    0,
  );
  return (sum * size) / 1000;
}
