// `npm run bench:keystroke`: what one key costs in the playground, of the site
// that `npm run build` left behind. A frame has 16.7 ms.
import { preview } from 'astro';
import { chromium } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../browser.ts';

const port = 4398;
const slowdown = 4;
const texts = {
  tenant: '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607',
  clientId: '9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3',
  serverUrl: 'https://catalog.contoso.example',
  admins: 'ada@contoso.example',
};
const keys = Object.values(texts).join('').length;

const server = await preview({ logLevel: 'error', server: { port } });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: browserArgs,
});
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/playground`);
await page.locator('astro-island:not([ssr])').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

/** CPU milliseconds the page has spent on scripts, styles and layout so far. */
async function spent(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  return metrics
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { value }) => sum + 1000 * value, 0);
}

const type = () =>
  page.evaluate(async (fields) => {
    for (const [name, text] of Object.entries(fields)) {
      const field = document.querySelector<HTMLInputElement>(`input[name=${name}]`);
      for (let length = 1; field && length <= text.length; length++) {
        field.value = text.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    }
  }, texts);

await type();
const before = await spent();
await type();
const perKey = (await spent()) - before;
console.log(
  `${(perKey / keys).toFixed(2)} ms of CPU per key, ${((slowdown * perKey) / keys).toFixed(1)} ms on a machine ${slowdown} times slower`,
);
await browser.close();
await server.stop();
