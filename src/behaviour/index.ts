import './theme.ts';
import './sidebar.ts';
import './copy.ts';
import './zoom.ts';
import './scroll-spy.ts';
import './search-shortcut.ts';
