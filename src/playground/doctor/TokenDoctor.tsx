import { PasteBox } from './PasteBox.tsx';

/** Reads a token that is pasted, and says what OpenMetadata makes of it. */
export function TokenDoctor() {
  return (
    <PasteBox
      id="doctor-token"
      title="A token"
      label="ID token or access token"
      hint="The token alone, or whatever it came in: a JSON answer, an address, a header. It stays in this page’s memory and is sent nowhere."
      forget="Forget the token"
      load={() => import('./TokenResult.tsx').then(({ TokenResult }) => TokenResult)}
    />
  );
}
