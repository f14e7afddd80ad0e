import './theme.ts';
import './sidebar.ts';
import './copy.ts';
import './zoom.ts';
import './tabs.ts';
import './unfold.ts';
import './scroll-spy.ts';
import './search-shortcut.ts';
import './installation.ts';
import './settings.ts';

// Tabs under labels of an author's own are on few pages.
if (document.querySelector('.tab-set')) void import('./tab-sets.ts');
