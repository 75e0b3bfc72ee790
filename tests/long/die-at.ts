import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a script, ends it as a power cut does, or fills the disk, at one of its changes of files:
 * `DIE_AT=7` before the seventh, `FULL_AT=7` fails the seventh and all further ones that take room.
 */
const dieAt = Number(process.env.DIE_AT);
const fullAt = Number(process.env.FULL_AT);
let calls = 0;

const before = (takesRoom: boolean) => {
  calls += 1;
  if (calls === dieAt) process.kill(process.pid, 'SIGKILL');
  if (takesRoom && calls >= fullAt) {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  }
};
const { renameSync, rmSync, writeFileSync, mkdirSync, symlinkSync } = fs;
fs.renameSync = (...args) => {
  // A file that takes the place of another takes no room.
  before(!fs.existsSync(args[1]));
  renameSync(...args);
};
fs.rmSync = (...args) => {
  before(false);
  rmSync(...args);
};
fs.writeFileSync = (...args) => {
  before(true);
  writeFileSync(...args);
};
fs.symlinkSync = (...args) => {
  before(true);
  symlinkSync(...args);
};
fs.mkdirSync = ((...args: Parameters<typeof mkdirSync>) => {
  before(!fs.existsSync(args[0]));
  return mkdirSync(...args);
}) as typeof mkdirSync;
syncBuiltinESMExports();
