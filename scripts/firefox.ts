import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const application = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of an installed Firefox; undefined where there is none, because none is got for the tests alone. */
export function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return chosen;
  for (const name of ['firefox-esr', 'firefox']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // Then it has another name, or there is none.
    }
  }
  return existsSync(application) ? application : undefined;
}
