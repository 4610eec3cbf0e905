const inputTypesWithoutText = new Set([
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

/** Whether a key pressed there writes text or chooses from a list, so that it must run no command. */
export function isTextField(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>;
  if (tagName === "INPUT") return !inputTypesWithoutText.has(type ?? "text");
  return tagName === "TEXTAREA" || tagName === "SELECT" || isContentEditable === true;
}

/** Whether the key activates the focused button or link, as the browser does with Enter and Space. */
export function isPressOnButton({ key, target }: KeyboardEvent): boolean {
  if (key !== "Enter" && key !== " ") return false;
  return Boolean((target as Partial<Element> | null)?.closest?.("button, a, summary, input, label"));
}
