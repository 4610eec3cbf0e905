/** A key event as a browser sends it, for tests without a browser. */
export function keyEvent(press: {
  readonly key: string;
  readonly code?: string;
  readonly target?: Partial<HTMLElement> & { readonly type?: string };
  readonly modifiers?: readonly ("Ctrl" | "Alt" | "Shift" | "Meta" | "AltGraph")[];
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly at?: number;
}): KeyboardEvent {
  const { key, code = "", target = { tagName: "BODY" }, modifiers = [], at = 0 } = press;
  const event = Object.assign(new Event("keydown", { cancelable: true }), {
    key,
    code,
    // Windows reports AltGr as Ctrl and Alt too.
    ctrlKey: modifiers.includes("Ctrl") || modifiers.includes("AltGraph"),
    altKey: modifiers.includes("Alt") || modifiers.includes("AltGraph"),
    shiftKey: modifiers.includes("Shift"),
    metaKey: modifiers.includes("Meta"),
    isComposing: press.isComposing ?? false,
    keyCode: press.keyCode ?? 0,
    getModifierState: (name: string) => modifiers.some((each) => each === name),
  });
  Object.defineProperties(event, { target: { value: target }, timeStamp: { value: at } });
  return event as unknown as KeyboardEvent;
}
