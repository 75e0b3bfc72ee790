/**
 * What a page may do, in the terms of Content Security Policy Level 3: load what is beside it, and nothing else.
 * Pagefind needs WebAssembly; Trusted Types forbid every way from text to markup.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
