import { failures } from './failures.ts';
import type { Kind, QuestionOf, ReportOf } from './answer.ts';

const patience = 5000;

/**
 * Checks configurations in a worker, so that the page stays usable; in the page where none can be
 * had. Only the last question is answered.
 *
 * @param hear Called with the answer; `refused` says why there is none.
 */
export function newChecker<K extends Kind>(
  hear: (report: ReportOf<K> | { refused: string }) => void,
) {
  let worker: Worker | undefined;
  let ready = false;
  let asked: QuestionOf<K> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    ready = false;
  };
  const answer = (report: ReportOf<K> | { refused: string }) => {
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
    let report: ReportOf<K> | { refused: string } = { refused: failures.broken };
    try {
      const here = await import('./answer.ts');
      report = (await here.answer(question)) as ReportOf<K>;
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
    worker.addEventListener('message', ({ data }: MessageEvent<ReportOf<K> | 'ready'>) => {
      if (data !== 'ready') {
        answer(data);
        return;
      }
      ready = true;
      send();
    });
  };

  return {
    ask(question: QuestionOf<K>): void {
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
