import { hash } from 'node:crypto';
import { emitSettings } from '../../src/sso/emit/emit.ts';
import {
  plan,
  settings,
  versions,
  type Answers,
  type SettingKey,
  type Target,
} from '../../src/sso/index.ts';
import type { PlannedSetting } from '../../src/sso/settings/given.ts';
import type { Setting } from '../../src/sso/settings/setting.ts';
import { text, type Piece } from '../../src/sso/text/pieces.ts';
import { combinations, telling } from '../choices.ts';
import { hostileTexts } from '../hostile.ts';
import { cellOf, texts, typedSecret, wantedOf, type Cell } from './cell.ts';
import { examples, isTaken, secretsIn, targetNames, type Example } from './examples.ts';

/**
 * Every example in every combination of what changes a file. What else may be chosen changes commands
 * at most: one cell has those of all values.
 */
export function usualCells(): Cell[] {
  return examples.flatMap(({ provider, choices, readers: own, secrets: entered }) => {
    const all = combinations(choices).flatMap((chosen) =>
      Object.entries(own).flatMap(([reader, texts]) =>
        Object.entries(entered).map(([name, secret]) => {
          const answers = { ...chosen, ...texts, provider } as Answers;
          const cell = cellOf(provider, answers, reader, name, secret);
          const print = hash('sha1', JSON.stringify({ ...cell, id: '', commands: [] }));
          return { chosen: { ...chosen, reader, name }, cell, print };
        }),
      ),
    );
    const joined = telling(all, (first, others) => {
      const printed = [first, ...others].flatMap(({ cell }) => cell.commands);
      return { ...first, cell: { ...first.cell, commands: [...new Set(printed)] } };
    });
    return joined.map(({ cell }) => cell);
  });
}

/**
 * The usual reader of each provider with each hostile text that the form takes as client secret:
 * written into the files, and typed where a script asks for it.
 */
export function secretCells(): Cell[] {
  return examples.flatMap((example) => {
    const { provider } = example;
    const [spec] = secretsIn(provider);
    const accepted = spec ? hostileTexts.filter((secret) => isTaken(secret, spec)) : [];
    return targetNames.flatMap((target) =>
      accepted.flatMap((secret, at) => {
        const answers = firstAnswers(example, target, at);
        const name = JSON.stringify(secret);
        const written = cellOf(provider, answers, 'hostile', name, secret);
        const typed = cellOf(provider, answers, 'hostile', `typed ${name}`, undefined);
        return target === 'kubernetes' ? [written, { ...typed, typed: secret }] : [written];
      }),
    );
  });
}

/**
 * Hostile texts in all settings that `takesText`, past the readers: the next provider's passwords,
 * distinguished names and certificates go the same way. In the course of these cells every text
 * stands once in every such setting.
 */
export function hostileCells(takesText: (setting: Setting) => boolean): Cell[] {
  return examples.flatMap((example) =>
    targetNames.flatMap((target) =>
      hostileTexts.map((_, turn): Cell => {
        const answers = firstAnswers(example, target, turn);
        // Counted by the table: a plan has more settings in one release than in another.
        const textFor = (key: SettingKey) => {
          const at = turn + Object.keys(settings).indexOf(key);
          return hostileTexts[at % hostileTexts.length] ?? '';
        };
        const planned = plan(answers).plan.settings.map((setting) =>
          takesText(settings[setting.key]) ? hostile(setting, textFor(setting.key)) : setting,
        );
        const { flow, version = '2.0' } = answers;
        return {
          id: [example.provider, version, flow, target, 'hostile', String(turn)].join('/'),
          ...{ provider: example.provider, flow, target, release: version, reader: 'hostile' },
          ...{ files: texts(emitSettings(planned, target)), commands: [] },
          ...{ wanted: wantedOf(planned), secret: '', typed: typedSecret, errors: [] },
        };
      }),
    ),
  );
}

/** The same setting with another text in it; what is a secret or a list stays one. */
function hostile({ key, value }: PlannedSetting, content: string): PlannedSetting {
  if (typeof value !== 'object') return { key, value };
  const token: Piece = { kind: 'text', text: content };
  if ('list' in value) return { key, value: { list: [[token], [text('another')]] } };
  const pieces = 'text' in value ? value.text : [];
  const secret = pieces.find(({ kind }) => kind === 'secret');
  return { key, value: { text: [secret ? ({ ...secret, text: content } as Piece) : token] } };
}

/** The usual reader with the first of each choice, on one release after the other. */
function firstAnswers(
  { provider, choices, readers: own }: Example,
  target: Target,
  turn: number,
): Answers {
  const first = Object.fromEntries(
    Object.entries(choices).map(([field, [value]]) => [field, value]),
  );
  const version = versions[turn % versions.length];
  return { ...first, ...own['usual'], provider, target, version } as Answers;
}
