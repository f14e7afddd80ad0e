import type { Config } from '@markdoc/markdoc';
import type { PageConfig, PageContext } from './types.ts';

/** The page a schema is working for. */
export function pageOf(config: Config): PageContext {
  return (config as PageConfig).page;
}
