import { createApp } from 'astro/app/entrypoint';
import { site } from './config.ts';
import { withOwnIds } from './island-ids.ts';
import { withShortTags } from './short-tags.ts';

/** The program that `renderer.ts` makes starts here. */
const app = createApp({ streaming: false });

/** Addresses that the code has by itself, such as `/playground` and `/pages.json`. */
export const addresses: string[] = app.manifest.routes
  .map(({ routeData }) => routeData)
  .filter(({ params, origin }) => params.length === 0 && origin === 'project')
  .map(({ route }) => route);

/** What stands at an address. */
export interface Rendered {
  body: Buffer;
  type: string;
  /** Which scripts, styles and servers the page needs; its content security policy. */
  policy: string;
}

/** Renders one address. Throws when there is nothing, or rendering fails. */
export async function renderAddress(address: string, locals: App.Locals): Promise<Rendered> {
  const request = new Request(new URL(encodeURI(address), site.url));
  const response = await app.render(request, { locals });
  if (!response.ok && address !== '/404') {
    throw new Error(`The page ${address} was not rendered: ${response.status}.`);
  }
  const type = response.headers.get('content-type') ?? '';
  const body = Buffer.from(await response.arrayBuffer());
  return {
    body: type.startsWith('text/html')
      ? Buffer.from(withShortTags(withOwnIds(body.toString())))
      : body,
    type,
    policy: response.headers.get('content-security-policy') ?? '',
  };
}
