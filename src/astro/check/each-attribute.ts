const attribute = /(?<=[\s/"'])([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Tells each attribute of a tag in turn: its name in small letters, and its value as written, empty where it has none. */
export function eachAttribute(tag: string, tell: (name: string, value: string) => void): void {
  attribute.lastIndex = 0;
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const [, name = '', double, single, plain] = found;
    tell(name.toLowerCase(), double ?? single ?? plain ?? '');
  }
}

/** The value of one attribute of a tag, empty where it has none. */
export function attributeOf(tag: string, wanted: string): string {
  let found = '';
  eachAttribute(tag, (name, value) => {
    if (name === wanted) found = value;
  });
  return found;
}
