import { failures } from './failures.ts';
import type { Question, Report } from './report.ts';

const patience = 5000;

/**
 * Checks configurations in a worker, so that the page stays usable; in the page where none can be
 * had. Only the last question is answered.
 *
 * @param hear Called with the answer; `refused` says why there is none.
 */
export function newChecker(hear: (report: Report) => void) {
  let worker: Worker | undefined;
  let ready = false;
  let asked: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    ready = false;
  };
  const answer = (report: Report) => {
    clearTimeout(timer);
    asked = undefined;
    hear(report);
  };
  const send = () => {
    if (!asked || !worker || !ready) return;
    worker.postMessage(asked);
    timer = setTimeout(() => {
      end();
      answer({ refused: failures.late });
    }, patience);
  };
  const inPage = async () => {
    end();
    const question = asked;
    if (!question) return;
    let report: Report = { refused: failures.broken };
    try {
      const { examine } = await import('./report.ts');
      report = await examine(question);
    } catch {
      // The sentence says it.
    }
    if (question === asked) answer(report);
  };
  const start = () => {
    try {
      worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      return;
    }
    worker.addEventListener('error', () => void inPage());
    worker.addEventListener('message', ({ data }: MessageEvent<Report | 'ready'>) => {
      if (data !== 'ready') {
        answer(data);
        return;
      }
      ready = true;
      send();
    });
  };

  return {
    ask(question: Question): void {
      // What is being checked is a text that is no more.
      if (asked && ready) end();
      asked = question;
      if (!worker) start();
      if (!worker) void inPage();
      else if (ready) send();
    },
    end(): void {
      asked = undefined;
      end();
    },
  };
}
