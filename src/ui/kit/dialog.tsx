import type { ComponentProps } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface DialogProps extends Omit<ComponentProps<"dialog">, "class" | "className" | "ref" | "open"> {
  readonly class: string;
  readonly onClose: () => void;
}

/** The platform's dialog, over the window as long as it is drawn: it keeps the focus within, and Escape closes it. */
export function Dialog(props: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return <dialog ref={dialog} {...props} />;
}
