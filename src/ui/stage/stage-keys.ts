import type { StageCommand } from "../../model/stage-command.ts";

type Plain = Exclude<StageCommand["kind"], "go">;

/** The keys of reveal.js, which presenters know and clickers send, and those of our own: R, L, A, /. */
export const stageKeys: Readonly<Record<Plain, readonly string[]>> = {
  next: ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "Enter"],
  previous: ["PageUp", "ArrowLeft", "ArrowUp", "Backspace", "p"],
  first: ["Home"],
  last: ["End"],
  play: ["a"],
  resume: ["r"],
  blank: ["b", "."],
  aside: ["/"],
  overview: ["o", "g"],
  laser: ["l"],
  fullscreen: ["f"],
  console: ["s"],
  help: ["?", "h"],
  end: ["Escape"],
};

const commandOfKey: ReadonlyMap<string, Plain> = new Map(
  (Object.entries(stageKeys) as [Plain, readonly string[]][]).flatMap(([kind, keys]) =>
    keys.map((key): [string, Plain] => [key, kind]),
  ),
);

/** Two digits typed within this time are one number. */
const digitMilliseconds = 900;

interface Digits {
  readonly number: number;
  readonly at: number;
}

/** What is known of a key press; a keyboard event fits. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly timeStamp: number;
}

/**
 * Reads key presses one after the other. Digits go to a scene at once; a second one soon after makes a number of two,
 * where there is such a scene.
 */
export function readStageKeys(scenes: () => number): (press: Press) => StageCommand | null {
  let digits: Digits | null = null;
  return ({ key, shiftKey, timeStamp }) => {
    if (/^\d$/.test(key)) {
      digits = nextDigits(digits, Number(key), timeStamp, scenes());
      return digits && { kind: "go", number: digits.number };
    }
    digits = null;
    if (key === " " && shiftKey) return { kind: "previous" };
    const kind = commandOfKey.get(key.length === 1 ? key.toLowerCase() : key);
    return kind ? { kind } : null;
  };
}

function nextDigits(before: Digits | null, digit: number, at: number, scenes: number): Digits | null {
  const isSoon = before !== null && at - before.at <= digitMilliseconds;
  const joined = isSoon ? before.number * 10 + digit : digit;
  const number = joined <= scenes ? joined : digit;
  return number >= 1 && number <= scenes ? { number, at } : null;
}
