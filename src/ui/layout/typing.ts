/** Many layouts write [ and ] with AltGr, which counts as Ctrl and Alt. */
export function isBrowserCommand(event: KeyboardEvent): boolean {
  return event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));
}

/** Whether a key pressed there writes, or chooses from a list. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return ["search", "text", "number"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whether a key presses what has the focus. */
export function isPressOnButton({ key, target }: KeyboardEvent): boolean {
  const isPress = key === "Enter" || key === " ";
  return isPress && target instanceof Element && target.closest("button, a, summary") !== null;
}

/** Safari and older Chrome tell of the last key of a composition only by its code. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
