import type { HTMLAttributes } from 'preact';
import { usePlayground } from './state.ts';

/**
 * What belongs to the provider that is there. While another one is on its way it is out of reach: an answer
 * would be taken for one to the provider that goes, and a file would be its file.
 */
export function OfProvider({
  class: look = 'of-provider',
  ...rest
}: HTMLAttributes<HTMLDivElement>) {
  const { awaited } = usePlayground();
  return <div class={look} inert={awaited.value !== undefined} {...rest} />;
}
