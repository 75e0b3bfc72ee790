import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is; on Debian as root it is installed where it is missing. @throws Error telling what to install. */
export function chromiumPath(): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt-get …');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  }
  const path = installed();
  if (!path)
    throw new Error('Expected Chromium, found none: install Chromium or Chrome, or name it in CHROMIUM');
  return path;
}

function installed(): string | undefined {
  return [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
}
