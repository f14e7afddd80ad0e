import { answer, type Kind, type QuestionOf } from './answer.ts';
import { failures } from './failures.ts';

// The types of the page are loaded, in which `postMessage` wants to know for whom it is.
const page = self as unknown as { postMessage: (message: unknown) => void };

addEventListener('message', ({ data }: MessageEvent<QuestionOf<Kind>>) => {
  answer(data).then(
    (report) => {
      page.postMessage(report);
    },
    () => {
      page.postMessage({ refused: failures.broken });
    },
  );
});
page.postMessage('ready');
