// Loaded into every process of a measured command: leaves its peak memory behind.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env['BENCH_MEMORY'] ?? '', `${process.resourceUsage().maxRSS}\n`);
});
