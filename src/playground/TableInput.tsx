import type { Column } from '../sso/providers/provider.ts';
import { fieldId, nameOf } from './fields.ts';
import { Findings } from './Findings.tsx';
import { usePlayground } from './state.ts';
import { rowsOf, textOfRows } from './table-rows.ts';

interface Props {
  name: string;
  hint: string;
  columns: readonly Column[];
}

/** A question whose answer is a table. Rows that were copied in a spreadsheet can be pasted into it. */
export function TableInput({ name, hint, columns }: Props) {
  const form = usePlayground();
  const { answer, answers, judge, judged, planned, provider } = form;
  const id = fieldId(form, name);
  const raw = answers.value[name];
  const rows = rowsOf(typeof raw === 'string' ? raw : '', columns.length);
  const put = (changed: readonly (readonly string[])[]) => {
    answer(name, textOfRows(changed));
  };
  const findings = judged.value.has(name)
    ? planned.value.findings.filter(({ field }) => field === name)
    : [];
  const refused = findings.some(({ severity }) => severity === 'error');
  return (
    <fieldset class="field table-field" id={id} aria-describedby={`${id}-hint ${id}-findings`}>
      <legend>{nameOf(name, provider.value)}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {rows.map((cells, at) => (
        <div key={at} class="table-row">
          {columns.map(({ label, example }, column) => (
            <input
              key={label}
              type="text"
              aria-label={`${label}, row ${String(at + 1)}`}
              aria-invalid={refused}
              value={cells[column] ?? ''}
              placeholder={at === 0 ? example : ''}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              onInput={(event) => {
                const { value } = event.currentTarget;
                put(
                  rows.with(
                    at,
                    columns.map((_, i) => (i === column ? value : (cells[i] ?? ''))),
                  ),
                );
              }}
              onPaste={(event) => {
                const text = event.clipboardData?.getData('text/plain') ?? '';
                if (!/[\t\n]/.test(text.trim())) return;
                event.preventDefault();
                const pasted = rowsOf(text.trim(), columns.length);
                put([...rows.slice(0, at), ...pasted, ...rows.slice(at + 1)]);
                judge(name);
              }}
              onBlur={(event) => {
                if (event.currentTarget.value) judge(name);
              }}
            />
          ))}
          {rows.length > 1 && (
            <button
              type="button"
              class="small-button"
              onClick={() => {
                put(rows.toSpliced(at, 1));
              }}
            >
              Remove<span class="visually-hidden"> row {at + 1}</span>
            </button>
          )}
        </div>
      ))}
      <p>
        <button
          type="button"
          class="small-button"
          onClick={() => {
            put([...rows, columns.map(() => '')]);
          }}
        >
          Add a row
        </button>
      </p>
      <div id={`${id}-findings`}>
        <Findings findings={findings} />
      </div>
    </fieldset>
  );
}
