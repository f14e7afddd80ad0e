import { expect, test, type Page } from 'playwright/test';

/**
 * What it takes to get from the first screen to a sign-in, in clicks on this site, copies and words.
 * Counted is the usual way with the release that is taken for granted: of two ways to do a thing the
 * shorter one, every file saved, every command copied, every value copied once at the provider, and both
 * IDs of a page that shows them together at once. The last steps, at OpenMetadata itself, are its own.
 */
const limits = { clicks: 12, copies: 6, words: 1200 };

interface Walk {
  provider: string;
  target: string;
  /** What is copied at the provider: its values, and the secret. */
  copied: number;
  /** Whether the commands of the first stage are taken instead of the console. */
  command?: true;
}

const walks: readonly Walk[] = ['Docker', 'Bare metal', 'Kubernetes'].flatMap((target) => [
  { provider: 'Entra ID', target, copied: 2 },
  { provider: 'Google', target, copied: 2 },
  // Domain or issuer, client ID and secret.
  ...['Okta', 'Auth0', 'Cognito', 'OneLogin', 'Another OpenID Connect'].map((provider) => ({
    ...{ provider, target, copied: 3 },
  })),
  // The client ID and the realm are the reader's own words; only the secret is copied.
  { provider: 'Keycloak', target, copied: 1, command: true as const },
  // The metadata.
  { provider: 'SAML 2.0', target, copied: 1 },
  // All values are the reader's own.
  ...['LDAP', 'Basic sign-in'].map((provider) => ({ provider, target, copied: 0 })),
]);

/** Words that stand there to be read: no file, no command, no drawing, nothing folded. */
async function words(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((all) => {
    const count = (node: Node): number => {
      if (node instanceof Text)
        return node.data.split(/\s+/).filter((word) => /\w/.test(word)).length;
      if (!(node instanceof HTMLElement) || node.matches('pre, script, style, select')) return 0;
      if (node.matches('.visually-hidden, details:not([open]) > :not(summary)')) return 0;
      // An element without a box of its own may well have content.
      if (getComputedStyle(node).display === 'none') return 0;
      return [...node.childNodes].reduce((sum, child) => sum + count(child), 0);
    };
    return all.reduce((sum, element) => sum + count(element), 0);
  });
}

const onward = (page: Page) => page.locator('.onward a:visible');

async function walk(page: Page, { provider, target, copied, command }: Walk) {
  const taken = { clicks: 0, copies: copied, words: 0 };
  const click = async (name: string) => {
    await page.getByRole('radio', { name }).check();
    taken.clicks++;
  };
  await page.goto('/');
  taken.words += await words(page, 'article h1, article > p, .choose');
  for (const name of [provider, target]) {
    if (!(await page.getByRole('radio', { name }).isChecked())) await click(name);
  }
  await page.getByRole('link', { name: 'Start the path' }).click();
  taken.clicks++;
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  taken.words += await words(page, '.readout, .rail');

  for (const stage of ['register', 'secret', 'files', 'apply', 'verify', 'done']) {
    const body = page.locator(`#${stage} .stage-body`);
    await expect(body).toBeVisible();
    taken.words += await words(page, `#${stage} .stage-body`);
    if (stage === 'register') {
      if (command) {
        // To unfold the command is a click, to take it a copy.
        taken.clicks++;
        taken.copies++;
      } else {
        const place = body.locator('p', { hasText: 'Where:' }).locator('a:visible');
        taken.clicks += await place.count();
        taken.copies += await body.locator('figure.code:visible').count();
      }
    }
    if (stage === 'secret' && !command) {
      taken.clicks += await body.locator('p', { hasText: 'Where:' }).locator('a:visible').count();
    }
    if (stage === 'files') taken.clicks += await body.locator('.save-files button').count();
    if (stage === 'apply') taken.copies += await body.locator('figure.code:visible').count();
    // The settings that the server publishes; its keys are looked at where those are wrong.
    if (stage === 'verify') taken.clicks++;
    if (stage === 'done') break;
    await onward(page).click();
    taken.clicks++;
  }
  return taken;
}

for (const one of walks) {
  test(`${one.provider} on ${one.target} takes no more than it may`, async ({ page }, info) => {
    const taken = await walk(page, one);
    info.annotations.push({ type: 'walk', description: JSON.stringify(taken) });
    // A provider that gives three values in place of two costs one more of each.
    const more = Math.max(0, one.copied - 2);
    expect(taken.clicks, 'clicks').toBeLessThanOrEqual(limits.clicks + more);
    expect(taken.copies, 'copies').toBeLessThanOrEqual(limits.copies + more);
    expect(taken.words, 'words').toBeLessThanOrEqual(limits.words);
    // A walk that counted nothing would prove nothing.
    expect(taken.words).toBeGreaterThan(200);
    expect(taken.clicks).toBeGreaterThan(5);
  });
}
