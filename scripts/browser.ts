import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a browser for the tests: one that is installed, else Playwright's own
 * download, else Debian's package. Throws a sentence when there is none to be had.
 */
export function findBrowser(): string {
  return installed() ?? downloaded() ?? packaged() ?? giveUp();
}

function installed(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  return firstInstalled(names, applications);
}

/** Path of the first program of these names, else the first of these applications that is there. */
export function firstInstalled(
  names: readonly string[],
  applications: readonly string[],
): string | undefined {
  for (const name of names) {
    const found = attempt('which', [name])?.trim();
    if (found) return found;
  }
  return applications.find((file) => existsSync(file));
}

function downloaded(): string | undefined {
  const own = chromium.executablePath();
  if (!existsSync(own)) attempt('playwright', ['install', 'chromium']);
  return existsSync(own) ? own : undefined;
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return attempt('which', ['chromium'])?.trim();
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one ("sudo apt-get install chromium"), ' +
      'or set CHROMIUM_PATH to the one you have.',
  );
}

function attempt(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
