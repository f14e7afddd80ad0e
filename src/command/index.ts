#!/usr/bin/env node
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';

// The whole output is handed over before the process ends by itself; `process.exit` would cut a pipe.
const { code, out, err } = await run(process.argv.slice(2), {
  readFile: (name) => readFileSync(name),
  readInput: () => readFileSync(0),
  writeFile(folder, name, text, isPrivate) {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, path.basename(name));
    writeFileSync(file, text, isPrivate ? { mode: 0o600 } : {});
    if (isPrivate) chmodSync(file, 0o600);
  },
  env: process.env,
  now: new Date(),
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
