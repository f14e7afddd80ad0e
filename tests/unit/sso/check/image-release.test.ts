import { describe } from 'node:test';
import { cases } from './cases.ts';

const compose = (tag: string) =>
  `services:\n  openmetadata-server:\n    image: docker.getcollate.io/openmetadata/server:${tag}\n    environment:\n      AUTHENTICATION_PROVIDER: basic\n`;
const helm = (tag: string) =>
  `openmetadata:\n  config:\n    authentication:\n      provider: basic\nimage:\n  repository: docker.getcollate.io/openmetadata/server\n  tag: ${tag}\n`;

describe('The release that an image names', () => {
  cases(
    ['image-too-old', 'image-other-release'],
    [
      { name: 'from years ago', texts: compose('0.13.2'), found: ['image-too-old'] },
      { name: 'the chosen one', texts: compose('1.12.4'), found: [] },
      { name: 'another one', texts: compose('1.9.11'), found: ['image-other-release'] },
      { name: 'another one in values', texts: helm('"1.10.3"'), found: ['image-other-release'] },
      { name: 'the chosen one in values', texts: helm('1.12.4'), found: [] },
      { name: 'none that we know', texts: compose('2.7.0'), found: [] },
      { name: 'a variable', texts: compose('${OM_VERSION}'), found: [] },
      {
        name: 'several services with one image',
        texts: `${compose('1.9.11')}  ingestion:\n    image: docker.getcollate.io/openmetadata/server:1.9.11\n`,
        found: ['image-other-release'],
      },
    ],
  );
});
