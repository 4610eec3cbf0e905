import { isTextField } from "./target.ts";

/** The key press that ran a command. */
export interface Press {
  /** The name that the command tables use, without Shift. */
  readonly key: string;
  readonly timeStamp: number;
  /** Counts every key press, so that a command can see whether another key came between two presses. */
  readonly serial: number;
}

/** What the keys with signs write on a US keyboard, for layouts that write no Latin signs. */
const signsByPosition: Readonly<Record<string, readonly [alone: string, withShift: string]>> = {
  Slash: ["/", "?"],
  Period: [".", ">"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
};
const namedCode = /^(Space|Enter|Escape|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;

/**
 * While an input method composes, its keys must run no command. Safari and older Chrome mark the last key of a composition
 * only by key code 229. Outside text fields nothing is composed, but some input methods report every key as "Process".
 */
export function isComposing({ isComposing: composes, keyCode, key, target }: KeyboardEvent): boolean {
  return composes || (keyCode === 229 && (key !== "Process" || isTextField(target)));
}

/**
 * The names that the command tables may use for this press, the most specific first. With Ctrl, ⌘ or Alt there is only
 * one name, so that a plain key never takes a shortcut of the browser.
 */
export function keysOf(event: KeyboardEvent): readonly string[] {
  const name = nameOf(event);
  if (name === null) return [];
  // Many layouts write [ and ] with AltGr, which the browser reports as Ctrl and Alt.
  const isTyped = event.getModifierState?.("AltGraph") ?? false;
  const hasCtrl = event.metaKey || (event.ctrlKey && !isTyped);
  const hasAlt = event.altKey && !isTyped;
  if (!hasCtrl && !hasAlt) return event.shiftKey ? [`Shift+${name}`, name] : [name];
  return [`${hasCtrl ? "Ctrl+" : ""}${hasAlt ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`];
}

/** Uses the written character, or the position of the key if the layout writes no Latin letter and no ASCII sign. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string | null {
  if (key === "Process" || key === "Unidentified") return nameByPosition(code, shiftKey);
  if (/^[A-Za-z]\w+$/.test(key)) return key;
  // Chinese input methods may write full-width letters; they count as the same letters.
  const plain = key.normalize("NFKC");
  if (plain === " ") return "Space";
  return /^[!-~\p{Script=Latin}]$/u.test(plain) ? plain.toUpperCase() : nameByPosition(code, shiftKey);
}

function nameByPosition(code: string, shiftKey: boolean): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return letter;
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit) return shiftKey ? null : digit;
  return signsByPosition[code]?.[shiftKey ? 1 : 0] ?? (namedCode.test(code) ? code : null);
}
