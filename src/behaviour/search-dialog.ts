import { here } from '../address/here.ts';

/** The search, as Pagefind's own components. Nothing of it is in a page until somebody asks for it. */
export const searchDialog = `
  <pagefind-config bundle-path="${here('/pagefind/')}" excerpt-length="22"></pagefind-config>
  <pagefind-modal reset-on-close>
    <pagefind-modal-header>
      <pagefind-input
        placeholder="An error code, a setting, a word…"
        debounce="120"
      ></pagefind-input>
    </pagefind-modal-header>
    <pagefind-modal-body>
      <pagefind-summary default-message="Try AADSTS50011, redirect URI or OIDC_TENANT."></pagefind-summary>
      <div class="search-nearest" data-search-nearest role="status"></div>
      <pagefind-results></pagefind-results>
    </pagefind-modal-body>
    <pagefind-modal-footer>
      <pagefind-keyboard-hints></pagefind-keyboard-hints>
    </pagefind-modal-footer>
  </pagefind-modal>`;
