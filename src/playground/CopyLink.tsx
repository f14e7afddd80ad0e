import { here } from '../address/here.ts';
import { toFragment } from './answers-link.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/** Copies a link to the playground that brings these answers, as far as there are any. No secret is an answer. */
export function CopyLink() {
  const { given, planned, provider } = usePlayground();
  if (!Object.values(given.value).some((value) => value !== '')) return null;
  return (
    <CopyButton
      value={() =>
        location.origin +
        here('/playground') +
        toFragment({ ...given.value, provider: provider.value.id }, planned.value.findings)
      }
      label="with these answers, without the secret"
      text="Copy link"
    />
  );
}
