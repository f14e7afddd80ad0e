import { fieldId, nameOf, type TextQuestion } from './fields.ts';
import { Findings } from './Findings.tsx';
import { usePlayground } from './state.ts';

/** One text field with its label, its hint and what there is to say about its content. */
export function TextInput({ name, hint, example }: TextQuestion) {
  const form = usePlayground();
  const { answer, answers, awake, fill, judge, judged, missed, planned, provider, spread } = form;
  const value = answers.value[name];
  const id = fieldId(form, name);
  const findings = judged.value.has(name)
    ? planned.value.findings.filter(({ field }) => field === name)
    : [];
  const refused = findings.some(({ severity }) => severity === 'error');
  return (
    <div class="field">
      <label for={id}>{nameOf(name, provider.value)}</label>
      <input
        id={id}
        type="text"
        name={name}
        value={typeof value === 'string' ? value : ''}
        placeholder={example}
        aria-describedby={`${id}-hint ${id}-findings`}
        aria-invalid={refused}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        inputMode={name === 'serverUrl' ? 'url' : 'text'}
        onInput={(event) => {
          answer(name, event.currentTarget.value);
          if (event.inputType === 'insertFromPaste') judge(name);
        }}
        onPaste={(event) => {
          // A whole page in a field: what stands in it behind its labels fills all that it answers.
          const text = event.clipboardData?.getData('text') ?? '';
          if (!text.trim().includes('\n')) return;
          const read = async () => {
            await awake();
            const pasted = (await provider.value.paste?.())?.(text);
            if (pasted && 'answers' in pasted) fill(pasted.answers);
          };
          read().catch(() => undefined);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.value) return;
          judge(name);
          // What is missed is said elsewhere.
          awake().then(
            () => {
              spread(name);
            },
            () => undefined,
          );
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div id={`${id}-findings`}>
        <Findings findings={findings} />
        {judged.value.has(name) && missed.value === provider.value.id && (
          <p class="finding finding-error">
            This was not checked, because a part of the page did not arrive. Check the connection
            and type on.
          </p>
        )}
      </div>
    </div>
  );
}
