import type { Answers } from '../../sso/plan/answers.ts';
import { settingPage } from '../../sso/settings/names.ts';
import { settings, type SettingKey } from '../../sso/settings/table.ts';
import { spelling } from '../../sso/settings/spelling.ts';
import { targets, type Target } from '../../sso/server/targets.ts';

interface Props {
  keys: readonly SettingKey[];
  answers: Partial<Pick<Answers, 'target' | 'flow'>>;
}

/** Settings as the reader’s target writes them; in all spellings where no target is known. */
export function SettingLinks({ keys, answers: { target, flow } }: Props) {
  const wanted = keys.filter((key) => !flow || settings[key].flows.includes(flow));
  const rows = (target ? [target] : (Object.keys(targets) as Target[])).map((one) => ({
    target: one,
    spellings: wanted.flatMap((key) => {
      const spelt = spelling(settings[key], one);
      return spelt ? [{ key, ...spelt }] : [];
    }),
  }));
  if (rows.every(({ spellings }) => spellings.length === 0)) return null;
  return (
    <dl class="setting-links">
      {rows.map(({ target: one, spellings }) => (
        <div key={one}>
          <dt>{target ? 'Settings' : targets[one].name}</dt>
          {spellings.map(({ key, name, inside }) => (
            <dd key={key}>
              <a href={settingPage(key)}>
                <code>{name}</code>
              </a>
              {inside && (
                <>
                  {' '}
                  in <code>{inside}</code>
                </>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
