/** Licences whose code may build this site and stand in it, by their SPDX names. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
]);

/** Licences that bind who passes the code on: allowed for what runs at build and is no part of a site. */
const allowedFor: readonly (readonly [license: string, packages: RegExp])[] = [
  ['MPL-2.0', /^(?:axe-core|lightningcss(?:-[\w-]+)?)$/],
  // Astro's images need it; no page here has one to resize.
  ['LGPL-3.0-or-later', /^@img\/sharp-(?:libvips-)?[\w-]+$/],
];

/** Whether a package may be used under its licence, an SPDX expression such as `MIT OR (Apache-2.0 AND ISC)`. */
export function isAllowed(expression: string, name: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner) {
    const word = isAllowed(inner[1] ?? '', name) ? 'MIT' : 'none';
    return isAllowed(expression.replace(inner[0], word), name);
  }
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => isAllowedAlone(license.trim(), name)));
}

function isAllowedAlone(license: string, name: string): boolean {
  return (
    allowed.has(license) || allowedFor.some(([known, packages]) => known === license && packages.test(name))
  );
}
