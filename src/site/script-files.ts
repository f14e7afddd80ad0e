import type { Plugin, Rolldown } from 'vite';

/** Islands with a form, the one that most pages have first. */
const forms = ['AuthorityView', 'PathView', 'FullView'].map((name) => `/${name}.tsx`);

/**
 * Which modules share a file, because a request costs more than the bytes of a small one: what every page
 * loads, with what others have in common with it; what all forms need; what the two large forms need. A
 * page with such a form loads what it would have loaded anyway; the doctor some more, in fewer files.
 */
export const scriptFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'page', test: /Base\.astro\?.*type=script/ },
    // Two small ones that the first screen and every form need.
    { name: 'here', test: /\/(?:here|kept-text)\.ts$/ },
    // What stands beside each file that can be copied.
    {
      name: 'file-buttons',
      test: /\/(?:CopyButton|WrapButton)\.tsx$|\/playground\/save\.ts$/,
      includeDependenciesRecursively: false,
    },
    // What makes the text of a file, by which one copies it and another shows it.
    {
      name: 'file-texts',
      test: /\/sso\/(?:text\/pieces|emit\/quote)\.ts$/,
      includeDependenciesRecursively: false,
    },
    // Two smaller ones still, with which everything that reads an address begins.
    { name: 'urls', test: /\/(?:parse-url|url-parts)\.ts$/ },
    {
      name: (id, context) => fileOf(rootsOf(id, context)),
      // Else whatever these modules import would come along, also what a page's script has in common with them.
      includeDependenciesRecursively: false,
    },
  ],
};

/** Lets a file with a form hand out more than the form, as the groups above need it. */
export const openEntries: Plugin = {
  name: 'open-entries',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
};

function fileOf(roots: readonly string[]): string | null {
  const isIn = (form: string) => roots.some((id) => id.endsWith(form));
  // What a page runs by itself does not wait for a form.
  if (roots.some((id) => id.includes('type=script'))) return null;
  if (forms.every(isIn)) return 'forms';
  return forms.slice(1).every(isIn) ? 'form-parts' : null;
}

/** The modules with which a module is loaded: scripts of pages, islands, what is loaded later. */
function rootsOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const seen = new Set<string>();
  const roots: string[] = [];
  const walk = (one: string) => {
    if (seen.has(one)) return;
    seen.add(one);
    const module = context.getModuleInfo(one);
    if (!module) return;
    if (module.isEntry || module.dynamicImporters.length > 0) roots.push(one);
    for (const importer of module.importers) walk(importer);
  };
  walk(id);
  return roots;
}
