import type { APIRoute } from 'astro';
import { site, wholeAddress } from '../site/config.ts';

/** The list of pages in the form of llmstxt.org. */
export const GET: APIRoute = async ({ locals }) => {
  const pages = await locals.site.markdown();
  const list = pages.map(({ slug, title, description }) => {
    const href = wholeAddress(slug === '/' ? '/index.md' : `${slug}.md`);
    return `- [${title}](${href}): ${description}`;
  });
  return new Response(
    [
      `# ${site.name}`,
      '> How to put OpenMetadata behind single sign-on with Microsoft Entra ID: what to register, what to configure on Docker, bare metal and Kubernetes, and what each error means.',
      'Values in angle brackets, such as `<tenant-id>`, are the reader’s own. All pages in one file: ' +
        wholeAddress('/llms-full.txt'),
      '## Pages',
      `${list.join('\n')}\n`,
    ].join('\n\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
