/** A page that a provider shows, or the address to which it sends the browser back. */
export type Shown = { page: string; status: number; url: string } | { returned: string };

/**
 * A browser, as far as a sign-in needs one: it follows redirects, keeps cookies, and stops at what it
 * is told to. Cookies are kept by name, which is enough for one provider.
 */
export class Browser {
  private readonly cookies = new Map<string, string>();
  private readonly stopAt: string;

  constructor(stopAt: string) {
    this.stopAt = stopAt;
  }

  /** Opens an address and follows it until there is a page, or the way back. */
  async open(address: string, form?: Record<string, string>): Promise<Shown> {
    let [url, body] = [address, form && new URLSearchParams(form)];
    for (let hops = 0; hops < 10; hops += 1) {
      if (url.startsWith(this.stopAt)) return { returned: url };
      const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body && { method: 'POST', body }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        this.cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) return { page: await response.text(), status: response.status, url };
      [url, body] = [new URL(location, url).href, undefined];
    }
    throw new Error(`${address} leads in circles.`);
  }

  /** Fills in the only form of a page. */
  async submit({ page, url }: { page: string; url: string }, fields: Record<string, string>) {
    const action = /<form[^>]*\saction="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`${url} has no form.`);
    return this.open(new URL(action.replaceAll('&amp;', '&'), url).href, fields);
  }
}

/** What a person reads on a page: the text of its body, in one line. */
export function readable(page: string): string {
  const body = /<body[^>]*>([^]*)<\/body>/.exec(page)?.[1] ?? page;
  return body
    .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
