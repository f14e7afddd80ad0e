/**
 * Parts of the browser that would only cost time beside the page, a quarter of the browser tests: its address
 * bar prepares two pages of its own for each new window.
 */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Playwright's own list of what to leave out, as far as it matters here: the one below takes its place. */
const ofPlaywright = [
  ...['AimEnabled', 'MediaRouter', 'NetworkTimeServiceQuerying'],
  ...['OptimizationHints', 'PreconnectToSearch'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'PaintHolding'],
  'ThirdPartyStoragePartitioning',
];

/** How a Chromium is started that judges or measures pages: as the pages alone need it, and asking nobody. */
export const browserArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...addressBar, ...ofPlaywright].join(',')}`,
];
