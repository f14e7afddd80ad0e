import type { About } from '../setting.ts';
import type { server as names } from '../server.ts';

/** What the settings outside the sign-in blocks are about. */
export const server: Record<keyof typeof names, About> = {
  fernetKey: {
    meaning: 'The key that encrypts what the server stores; from 2.0 on sessions need it.',
    source: 'FernetConfiguration, chart values.yaml, session design note for #21971',
    caution:
      'The default stands in public files, so it protects nothing. The chart also takes a Secret: `secretRef` and `secretKey` beside `value`.',
  },
  useForwardedHeaders: {
    meaning: 'Whether the server believes the headers of a proxy about scheme and host.',
    source: 'conf/openmetadata.yaml',
  },
  basePath: {
    meaning: 'The path below which the server lives.',
    source: 'conf/openmetadata.yaml, #26551',
    caution: 'Sign-in forgets it and ends in a 404.',
  },
};
