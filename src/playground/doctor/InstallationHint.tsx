/** Leads to where the reader’s installation is entered; the site’s own script opens the form. */
export function InstallationHint({ gain }: { gain: string }) {
  return (
    <p class="hint installation-hint">
      <button type="button" class="small-button" data-installation aria-haspopup="dialog">
        Enter your installation
      </button>{' '}
      {gain}
    </p>
  );
}
