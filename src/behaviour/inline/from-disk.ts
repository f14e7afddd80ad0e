// For the guide as one zip. A server starts the modules of a page; from a disk a browser starts none, so
// the page is as it is without script, and says so.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
if (location.protocol === 'file:') {
  // Forms that would never come to life.
  customElements.define(
    'astro-island',
    class extends HTMLElement {
      connectedCallback() {
        this.inert = true;
      }
    },
  );
  const seen = new MutationObserver(() => {
    for (const sheet of document.querySelectorAll<HTMLLinkElement>(
      'link[rel=stylesheet]:not([data-disk])',
    )) {
      sheet.dataset['disk'] = '';
      sheet.href = sheet.href.replace(/css$/, 'disk.css');
    }
  });
  seen.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    seen.disconnect();
    for (const form of document.querySelectorAll<HTMLElement>('[data-asked]')) form.inert = true;
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = own.replace(/js$/, 'css');
    document.head.append(styles);
    const notice = document.createElement('p');
    notice.className = 'from-disk';
    const command = document.createElement('code');
    command.textContent = 'python3 -m http.server';
    notice.append(
      'You opened this page from a disk, where a browser runs no modules: you can read it and follow its links, but search, playground, doctor and copying need a web server, so run ',
      command,
      ' in this folder.',
    );
    document.querySelector('.header')?.after(notice);
    // Nothing is to come for its keys, which the browser has a use for.
    document.querySelector('[data-search]')?.remove();
  });
} else {
  addEventListener('DOMContentLoaded', () => {
    for (const later of document.querySelectorAll<HTMLScriptElement>('script[type=later]')) {
      const script = document.createElement('script');
      script.type = 'module';
      script.async = false;
      script.src = later.src;
      later.replaceWith(script);
    }
  });
}
