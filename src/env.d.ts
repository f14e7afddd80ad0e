declare namespace App {
  interface Locals {
    /** What a page may ask about the rest of the site. */
    site: import('./site/site.ts').Site;
    /** What stands around the page. */
    frame: import('./site/frame.ts').Frame;
    /** The page from the content folder, where the address is one. */
    page?: import('./markdoc/types.ts').CompiledPage | undefined;
  }
}
