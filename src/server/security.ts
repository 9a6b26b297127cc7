/**
 * What a page of the game may do: load from its own origin, and nothing else. No eval, no inline
 * script, no inline style. The same policy stands in the static build as a meta tag.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'media-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES).map(([name, sources]) => `${name} ${sources}`).join('; ');

/** Headers of every answer. `frame-ancestors` works in a header only. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
