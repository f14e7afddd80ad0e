import { PasteBox } from './PasteBox.tsx';

/** Says what an address, an error page, a log line or a token answer means. */
export function CameBackDoctor() {
  return (
    <PasteBox
      id="doctor-came-back"
      title="What came back"
      label="The address you ended on, the text of the error page, a log line or the token answer"
      hint="A code alone will do, but the whole text says more. Nothing is sent or kept."
      forget="Empty the box"
      load={() => import('./CameBackResult.tsx').then(({ CameBackResult }) => CameBackResult)}
    />
  );
}
