import { useState } from 'preact/hooks';
import type { Target } from '../../sso/server/targets.ts';
import { usePlayground } from '../state.ts';

interface Props {
  target: Target;
  files: Readonly<Record<'confidential' | 'public', readonly string[]>>;
}

/** A button for each file. What is saved is made by the playground’s own code, loaded with the first. */
export function SaveFiles({ target, files }: Props) {
  const { answers, provider, secrets, includeSecret } = usePlayground();
  const [said, say] = useState('');
  const save = async (name: string) => {
    try {
      const { saveFile } = await import('./save-file.ts');
      say(
        await saveFile(name, {
          ...{ provider: provider.value.id, answers: answers.value, target },
          ...{ secrets: secrets.value, includeSecret: includeSecret.value },
        }),
      );
    } catch {
      say('This part of the page did not arrive. Check the connection and press again.');
    }
  };
  return (
    <div class="save-files needs-js">
      <p class="keep-actions">
        {files[provider.value.flow ?? answers.value.flow].map((name) => (
          <button key={name} type="button" class="small-button" onClick={() => void save(name)}>
            Save <code>{name}</code>
          </button>
        ))}
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}
