const patience = 8000;

/**
 * The text of a provider's public document, asked for on a click only: without cookies, and without
 * saying from where. Throws when the browser may not read it, or after eight seconds.
 */
export async function fetchPublic(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  return response.text();
}
