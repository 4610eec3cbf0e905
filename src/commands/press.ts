import { isTextField } from "./target.ts";

/** What a command learns of the key that called it. */
export interface Press {
  /** The key without Shift, as the tables name it. */
  readonly key: string;
  readonly timeStamp: number;
  /** Counts every press of a key; two that follow each other differ by one. */
  readonly serial: number;
}

/** Where the keys of the tables lie on a US keyboard: alone, and with Shift. */
const signsByCode: Readonly<Record<string, readonly [alone: string, withShift: string]>> = {
  Slash: ["/", "?"],
  Period: [".", ">"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
};
const namedCode = /^(Space|Enter|Escape|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;

/**
 * While an input method composes, its keys are its own. Safari and older Chrome report the last key of a composition
 * only by key code 229. Outside text fields nothing is composed: there, some input methods hide every key as "Process".
 */
export function isComposing({ isComposing: composes, keyCode, key, target }: KeyboardEvent): boolean {
  return composes || (keyCode === 229 && (key !== "Process" || isTextField(target)));
}

/**
 * The names under which the tables may list this press, the most specific first. With Ctrl, ⌘ or Alt there is only one,
 * so that the browser's own shortcuts stay alone.
 */
export function keysOf(event: KeyboardEvent): readonly string[] {
  const name = nameOf(event);
  if (name === null) return [];
  // Many layouts write [ and ] with AltGr, which counts as Ctrl and Alt.
  const isTyped = event.getModifierState?.("AltGraph") ?? false;
  const hasCtrl = event.metaKey || (event.ctrlKey && !isTyped);
  const hasAlt = event.altKey && !isTyped;
  if (!hasCtrl && !hasAlt) return event.shiftKey ? [`Shift+${name}`, name] : [name];
  return [`${hasCtrl ? "Ctrl+" : ""}${hasAlt ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`];
}

/** By what the key writes; by its place only where that is no Latin letter and no sign of ASCII. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string | null {
  if (key === "Process" || key === "Unidentified") return nameByCode(code, shiftKey);
  if (/^[A-Za-z]\w+$/.test(key)) return key;
  // Full-width letters are the same letters.
  const plain = key.normalize("NFKC");
  if (plain === " ") return "Space";
  return /^[!-~\p{Script=Latin}]$/u.test(plain) ? plain.toUpperCase() : nameByCode(code, shiftKey);
}

function nameByCode(code: string, shiftKey: boolean): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return letter;
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit) return shiftKey ? null : digit;
  return signsByCode[code]?.[shiftKey ? 1 : 0] ?? (namedCode.test(code) ? code : null);
}
