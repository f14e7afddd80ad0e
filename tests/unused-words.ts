/** Words that we do not use, and what we write instead. */
const unusedWords: readonly (readonly [words: RegExp, instead: string])[] = [
  [/(?:other|these|quotation|odd|unusual) signs\b/gi, 'characters'],
  [/\bmend(?:s|ed|ing)?\b/gi, 'correct, repair'],
  [/\bwhat came back\b/gi, 'the answer'],
  [/\bspeaks? of\b/gi, 'names, is about'],
  [/\b(?:simply|easily|obviously|please)\b/gi, 'nothing'],
  [/\b(?:login in|sign-in in to|log-in)\b/gi, 'sign in, sign-in'],
  [/\b(the|a|an|is|to|of|and|for|with) \1\b/gi, 'the word once'],
];

/** Where a text has one of them, and what to write. */
export function findUnused(text: string): { at: number; words: string; instead: string }[] {
  return unusedWords.flatMap(([words, instead]) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({ at: index, words: found, instead })),
  );
}
