import './theme.ts';
import './copy.ts';
import './tabs.ts';
import './follow-hash.ts';
import './scroll-spy.ts';
import './search-shortcut.ts';
import './installation.ts';
import './settings.ts';
import './boxes.ts';

// Tabs under labels of an author's own are on few pages.
if (document.querySelector('.tab-set')) void import('./tab-sets.ts');

// A tab that was opened by another one of this site may get a text from it.
if (window.opener) void import('./take-over.ts');

// What was pressed until now is done; see inline/early.ts.
dispatchEvent(new Event('astro:hydrate'));
