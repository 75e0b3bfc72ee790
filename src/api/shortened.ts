/** A value with each list cut to its first entry: what it is made of, on one screen. */
export function shortened<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shortened(own)])) as Value;
}
