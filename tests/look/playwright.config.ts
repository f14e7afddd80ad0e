import base from '../e2e/playwright.config.ts';

/** One version of the browser draws like itself alone, so it has pictures of its own. */
const pictures = process.env['LOOK_PICTURES'] ?? '.cache/look/pictures';

export default {
  ...base,
  testDir: '.',
  outputDir: '../../.cache/look/results',
  snapshotPathTemplate: `../../${pictures}/{arg}{ext}`,
  use: { ...base.use, deviceScaleFactor: 1 },
};
