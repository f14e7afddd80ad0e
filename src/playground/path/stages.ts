import type { Stage } from '../../sso/emit/stages.ts';

/** What a stage is called, and what it says who has finished it. */
export interface StageWords {
  title: string;
  /** On the button that leads on. */
  finished: string;
}

export const stageWords: Readonly<Record<Stage, StageWords>> = {
  register: { title: 'Register', finished: 'Registered' },
  secret: { title: 'Secret', finished: 'I have the secret' },
  files: { title: 'Files', finished: 'The files are saved' },
  apply: { title: 'Apply', finished: 'It runs' },
  verify: { title: 'Verify', finished: 'It shows my values' },
  done: { title: 'Done', finished: 'Signed in' },
};
