import { firstInstalled } from './browser.ts';

const names = ['firefox-esr', 'firefox'];
const applications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of an installed Firefox; undefined where there is none, because none is got for the tests alone. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? firstInstalled(names, applications);
}
