/** What the files of a registration's steps are written in; pages colour them. */
export const stepLanguages = ['json', 'powershell', 'hcl'] as const;

export type StepLanguage = (typeof stepLanguages)[number];
