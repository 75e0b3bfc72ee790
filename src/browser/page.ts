// What every page has beside its text: small, so that no page waits for a second file.
import './compare-choice.ts';
import './copy-markdown.ts';
import './open-target.ts';
import './shortcut.ts';
import './theme-switch.ts';
