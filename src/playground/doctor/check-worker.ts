import { failures } from './failures.ts';
import { examine, type Question } from './report.ts';

// The types of the page are loaded, in which `postMessage` wants to know for whom it is.
const page = self as unknown as { postMessage: (message: unknown) => void };

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  examine(data).then(
    (report) => {
      page.postMessage(report);
    },
    () => {
      page.postMessage({ refused: failures.broken });
    },
  );
});
page.postMessage('ready');
