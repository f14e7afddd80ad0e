import { useState } from 'preact/hooks';
import type { DiscoveryFinding } from '../sso/oidc/discovery.ts';
import { defaultProvider, providers, type ProviderEntry } from '../sso/providers/index.ts';
import { fetchPublic } from './fetch-public.ts';
import { usePlan } from './state.ts';

/** The provider whose answers are read. */
const provider: ProviderEntry | undefined = providers.find(({ id }) => id === defaultProvider);

/** Asks the provider for the discovery document, on a click only, and compares it with the plan. */
export function DiscoveryCheck() {
  const plan = usePlan();
  const [findings, setFindings] = useState<DiscoveryFinding[]>([]);
  const [said, say] = useState('');
  const [byHand, setByHand] = useState(false);
  const [pasted, setPasted] = useState('');
  const { discovery } = plan;
  if (!discovery) return null;
  const expected = { ...plan, flow: plan.accepted?.flow };

  const judge = async (text: string) => {
    const { compareDiscovery, readDiscovery } = await import('../sso/oidc/discovery.ts');
    const known = await provider?.discovery?.();
    const result = readDiscovery(text, known);
    say('refused' in result ? result.refused : '');
    setFindings('refused' in result ? [] : compareDiscovery(expected, result.metadata, known));
  };
  const ask = async () => {
    say('Asking…');
    setFindings([]);
    try {
      await judge(await fetchPublic(discovery));
      setByHand(false);
    } catch {
      say('This browser may not read it from here. Open it, and paste what you see.');
      setByHand(true);
    }
  };

  return (
    <div class="discovery">
      <p class="test-actions">
        <button type="button" class="copy-value" onClick={() => void ask()}>
          Check the discovery document
        </button>
        <span class="hint">Asks {provider?.name} for its public document.</span>
      </p>
      {byHand && (
        <div class="field">
          <p>
            <a href={discovery} target="_blank" rel="noopener noreferrer">
              Open the discovery document
            </a>
          </p>
          <label for="playground-discovery">The JSON it shows</label>
          <textarea
            id="playground-discovery"
            rows={4}
            value={pasted}
            spellcheck={false}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
              if (event.currentTarget.value.trim()) void judge(event.currentTarget.value);
            }}
          />
        </div>
      )}
      <div role="status">
        {said && <p class="hint">{said}</p>}
        {findings.map(({ code, severity, message }) => (
          <p key={code} class={`finding finding-${severity}`} data-code={code}>
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}
