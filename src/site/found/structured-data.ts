/** What a page says of itself to machines. */
export interface AboutPage {
  title: string;
  description: string;
  /** Whole address. */
  url: string;
  /** Name of the guide. */
  site: string;
  changed: Date | undefined;
  /** From the top level down to the page itself, with whole addresses. */
  trail: readonly { title: string; url: string }[];
}

/** A page as schema.org names it: an article, and where it stands among the others. */
export function structuredData(about: AboutPage): string {
  const { title, description, url, site, changed, trail } = about;
  const article = {
    ...{ '@type': 'TechArticle', headline: title, description, url, inLanguage: 'en' },
    ...{ isPartOf: { '@type': 'WebSite', name: site }, mainEntityOfPage: url },
    ...(changed && { dateModified: changed.toISOString() }),
  };
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((entry, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name: entry.title, item: entry.url },
    })),
  };
  const graph = trail.length > 1 ? [article, breadcrumbs] : [article];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Nothing of a title may end the element that it stands in.
  return text.replaceAll('<', '\\u003c');
}
