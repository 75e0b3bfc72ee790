import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Code that one command compiled, the next only loads: of a second that a command starts with, two thirds are left.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.astro/code/', import.meta.url)));
