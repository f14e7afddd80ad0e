import { expect, type Page } from 'playwright/test';

/**
 * Listens from now on for a secret in requests and logs; the returned function
 * also looks into everything the page itself keeps.
 */
export function watchForLeaks(page: Page, secret: string): () => Promise<void> {
  const requests: string[] = [];
  const logged: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => logged.push(message.text()));

  return async () => {
    const kept = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      url: location.href,
      cookies: document.cookie,
      history: JSON.stringify(history.state),
    }));
    const places = { ...kept, requests: requests.join('\n'), log: logged.join('\n') };
    for (const [where, text] of Object.entries(places)) {
      expect(text.includes(secret), `the secret is in ${where}`).toBe(false);
    }
    const origin = new URL(page.url()).origin;
    const elsewhere = requests.filter(
      (request) => !request.startsWith(origin) && !/^(data|blob):/.test(request),
    );
    expect(elsewhere).toEqual([]);
  };
}
