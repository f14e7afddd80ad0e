import type { Options, Subcommand } from './subcommand.ts';

/** What every subcommand understands. */
export const common: Options = {
  reporter: {
    type: 'string',
    value: 'json',
    about: 'text, json or github; github inside its actions',
  },
  help: { type: 'boolean', about: 'show this' },
};

const codes = `Exit codes: 0 nothing wrong, 1 errors found, 2 wrong use or a file that cannot be read.
Nothing is asked over a network. Secrets are never printed.
SITE_URL names the guide that links lead to.`;

/** The help of the command as a whole. */
export function help(subcommands: Readonly<Record<string, Subcommand>>): string {
  const width = Math.max(...Object.keys(subcommands).map(({ length }) => length));
  const rows = Object.entries(subcommands).map(
    ([name, { about }]) => `  sso-guide ${name.padEnd(width)}  ${about}`,
  );
  return ['The OpenMetadata single sign-on guide as a command.', '', ...rows, '', codes].join('\n');
}

/** The help of one subcommand. */
export function helpFor(name: string, { usage, about, options, examples }: Subcommand): string {
  const all = Object.entries({ ...options, ...common }).map(([option, { value, about: what }]) => ({
    left: `--${option}${value === undefined ? '' : ` ${value}`}`,
    what,
  }));
  const width = Math.min(40, Math.max(...all.map(({ left }) => left.length)));
  const rows = all.map(({ left, what }) =>
    left.length > width
      ? `  ${left}\n  ${' '.repeat(width)}  ${what}`
      : `  ${left.padEnd(width)}  ${what}`,
  );
  return [
    `sso-guide ${name} ${usage}`,
    about,
    '',
    ...rows,
    '',
    ...examples.map((example) => `  ${example}`),
    '',
    codes,
  ].join('\n');
}
