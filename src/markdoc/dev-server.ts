import type { readContent } from './content.ts';
import type { Problem } from './problems.ts';

/** Between the dev server and whoever reads the content; in a build nothing of it is there. */
export interface DevServer {
  /** The code that makes pages, as it is now. */
  load?: () => Promise<{ readContent: typeof readContent }>;
  /** Shows the mistakes in `errors` in the open browsers, or that there are none any more. */
  show?: () => void;
  /** Called when the code that makes pages has changed. */
  changed?: () => void;
  /** The mistakes of the last reading, which may come before the server is there to show them. */
  errors?: readonly Problem[];
}

// Astro loads its configuration and the content's apart, so the two would have a module each.
const shared = globalThis as Record<symbol, unknown>;
const key = Symbol.for('openmetadata-sso-guide:dev-server');

export const devServer = (shared[key] ??= {}) as DevServer;
