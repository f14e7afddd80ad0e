const loaded = new Map<string, Promise<void>>();

/**
 * Loads a style sheet that most pages do not need, once. Resolves when it is there, or cannot be
 * had: an unstyled view is better than none.
 */
export function styled(sheet: string): Promise<void> {
  const known = loaded.get(sheet);
  if (known) return known;
  const load = new Promise<void>((resolve) => {
    const { href } = new URL(sheet, document.baseURI);
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
    if ([...links].some((link) => link.href === href)) {
      resolve();
      return;
    }
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
    for (const event of ['load', 'error']) {
      link.addEventListener(event, () => {
        resolve();
      });
    }
    document.head.append(link);
  });
  loaded.set(sheet, load);
  return load;
}
