const notWritten = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);

/** Whether a key pressed there writes, or chooses from a list. */
export function isTextField(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>;
  if (tagName === "INPUT") return !notWritten.has(type ?? "text");
  return tagName === "TEXTAREA" || tagName === "SELECT" || isContentEditable === true;
}

/** Whether a key presses what has the focus. */
export function isPressOnButton({ key, target }: KeyboardEvent): boolean {
  if (key !== "Enter" && key !== " ") return false;
  return Boolean((target as Partial<Element> | null)?.closest?.("button, a, summary, input, label"));
}
