// `npm run dev`: Astro's dev server. It loads the code that compiles pages once,
// so a saved tag or node starts it anew; the open page reloads by itself.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import path from 'node:path';

const compiler = ['src/markdoc', 'src/sso'];
let restarting = false;
let running = start();

// Folder by folder: a recursive watch loses files that an editor replaces.
for (const folder of compiler.flatMap(foldersBelow)) watch(folder, restart);
process.on('SIGTERM', () => running.kill());

function foldersBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [folder, ...folders.map((entry) => path.join(entry.parentPath, entry.name))];
}

function restart() {
  if (restarting) return;
  restarting = true;
  console.log('The code that makes pages has changed; starting anew');
  running.once('close', () => {
    running = start();
    restarting = false;
  });
  running.kill();
}

function start(): ChildProcess {
  const child = spawn('astro', ['dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  child.once('close', (code) => {
    if (!restarting) process.exit(code ?? 1);
  });
  return child;
}
