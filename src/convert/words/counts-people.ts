const counted =
  /^(?:(?:about|approx\.?|around|over|up to|more than|an?|team of|~) ?){0,3}\d[\d,.]{0,9}(?: ?[-–—] ?\d[\d,.]{0,9}| to \d[\d,.]{0,9})? ?\+? (?:\p{Ll}{2,12} )?(?:employees|people|persons|members|staff|workers|colleagues|engineers|developers|designers|analysts|scientists)$/u;

/** Whether a value only counts people, and is no name: “10,000+ employees”, “5 people”. */
export function countsPeople(value: string): boolean {
  return counted.test(value.trim());
}
