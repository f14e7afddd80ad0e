import type { Format } from './finding.ts';
import { readAuthJson } from './formats/auth-json.ts';
import { readCompose } from './formats/compose.ts';
import { readEnv } from './formats/env.ts';
import { readHelm } from './formats/helm.ts';
import { readServerYaml } from './formats/server-yaml.ts';
import { nothingParsed, type ParsedText } from './parsed-text.ts';
import type { Source } from './source.ts';

interface ReadOptions {
  excerpt: boolean;
}

const readers: Readonly<Record<Format, (source: Source, options: ReadOptions) => ParsedText>> = {
  env: readEnv,
  'server-yaml': readServerYaml,
  helm: readHelm,
  compose: readCompose,
  'auth-json': readAuthJson,
};

/** Reads a text as what it was taken for; nothing when it is of no known format. */
export function read(source: Source, options: ReadOptions): ParsedText {
  return source.format ? readers[source.format](source, options) : nothingParsed(source);
}
