import { useState } from 'preact/hooks';
import type { DiscoveryFinding } from '../sso/oidc/discovery.ts';
import type { Plan } from '../sso/plan/plan.ts';
import { providerEntry } from '../sso/providers/index.ts';
import type { OidcPart } from '../sso/providers/provider.ts';
import { fetchPublic } from './fetch-public.ts';
import { usePlan, usePlayground } from './state.ts';

/** Asks the provider for the discovery document, on a click only, and compares it with the plan. */
export function DiscoveryCheck() {
  const plan = usePlan();
  const discovery = plan.browserDiscovery ?? plan.discovery;
  const { oidc } = usePlayground().provider.value;
  // What was said of one document is not true of another.
  return discovery && oidc ? <Check key={discovery} discovery={discovery} {...oidc} /> : null;
}

type Compare = (plan: Plan) => DiscoveryFinding[];

type Asked = { discovery: string } & Pick<OidcPart, 'origins' | 'scope'>;

function Check({ discovery, origins, scope }: Asked) {
  const plan = usePlan();
  const { id, shortName } = usePlayground().provider.value;
  const mayAsk = origins.some((origin) => discovery.startsWith(`${origin}/`));
  /** Compares the answer with the plan as it is now. */
  const [compare, setCompare] = useState<Compare>();
  const [said, say] = useState('');
  const [byHand, setByHand] = useState(false);
  const [pasted, setPasted] = useState('');
  const findings = compare?.(plan) ?? [];

  const judge = async (text: string) => {
    const { compareDiscovery, readDiscovery } = await import('../sso/oidc/discovery.ts');
    const known = await providerEntry(id)?.discovery?.();
    const result = readDiscovery(text, known);
    say('refused' in result ? result.refused : '');
    setCompare(
      'refused' in result
        ? undefined
        : () => (now: Plan) =>
            compareDiscovery(
              {
                ...now,
                jwks: now.browserJwks ?? now.jwks,
                flow: now.accepted?.flow,
                scopes: scope.split(' '),
              },
              result.metadata,
              known,
            ),
    );
  };
  const ask = async () => {
    say('Asking…');
    setCompare(undefined);
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
        <button
          type="button"
          class="small-button"
          onClick={() => {
            if (mayAsk) void ask();
            else setByHand(true);
          }}
        >
          Check the discovery document
        </button>
        <span class="hint">
          {mayAsk
            ? `Asks ${shortName} for the public document.`
            : 'You open it and paste what it shows; this page asks nobody.'}
        </span>
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
