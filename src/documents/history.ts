/** The versions of a document, for undo and redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about; the next change about the same is no step of its own. */
  readonly subject: string | null;
}

const maxSteps = 200;
/** Chinese has no blanks between words, so blanks alone would make a whole text one step. Older browsers lack it. */
const words = "Segmenter" in Intl ? new Intl.Segmenter("zh-Hant", { granularity: "word" }) : null;

export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], subject: null };
}

/** @param subject What is changed, such as a word of a text field; null for a change that is always its own step. */
export function recordChange<T>(history: History<T>, next: T, subject: string | null): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const isSameStep = subject !== null && subject === history.subject;
  return {
    past: isSameStep ? past : [...past, present].slice(-maxSteps),
    present: next,
    future: [],
    subject,
  };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const [before] = past.slice(-1) as [T];
  return { past: past.slice(0, -1), present: before, future: [present, ...future], subject: null };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [after, ...rest] = future as readonly [T, ...T[]];
  return { past: [...past, present], present: after, future: rest, subject: null };
}

/** The subject of typing in a field: one step per word, so that undo takes back a word at a time. */
export function typingSubject(field: string, text: string): string {
  if (!words) return `${field}/${text.split(/[\s\p{P}]+/u).length}`;
  const parts = [...words.segment(text)];
  // A blank after a word is already on the way to the next one.
  const isAfterWord = parts.at(-1)?.isWordLike === false;
  return `${field}/${parts.filter(({ isWordLike }) => isWordLike).length + Number(isAfterWord)}`;
}
