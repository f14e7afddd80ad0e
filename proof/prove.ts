/**
 * `npm run prove` gives every file that the library emits to the software it is for and says what
 * came of it. `--report` writes that to proof/report.json; with `--all` what is not proven fails.
 * `PROOF_COUNTS` names a file for the counts; `PROOF_EVERY=13` takes every thirteenth set of answers.
 */
import { writeFileSync } from 'node:fs';
import { prove } from './proof.ts';
import { writeReport } from './report.ts';

const all = process.argv.includes('--all');
const every = Number(process.env['PROOF_EVERY'] ?? 1);
if (!Number.isInteger(every) || every < 1) {
  throw new Error(
    'PROOF_EVERY is a whole number from 1 on: every how many sets of answers are taken.',
  );
}
if (every > 1 && process.argv.includes('--report')) {
  throw new Error('A report is about all sets of answers. Leave PROOF_EVERY out.');
}
const { report, counts, lines } = await prove({ all, every });
for (const line of lines) console.log(line);
const away = Object.values(report.software).flatMap((tool) =>
  'missing' in tool ? [tool.missing] : [],
);
for (const why of new Set(away)) console.log(`not here: ${why}`);
if (process.argv.includes('--report')) writeReport(report);
const file = process.env['PROOF_COUNTS'];
if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
console.log(
  `\n${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts['not proven'])} not proven`,
);
const open = all && (counts['not proven'] > 0 || counts.passed === 0);
process.exitCode = counts.failed > 0 || open ? 1 : 0;
