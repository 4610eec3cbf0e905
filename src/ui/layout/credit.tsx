import { useText, useApp } from "../app-context.tsx";

/** Whose data the map is drawn from: always in sight, with the way to the full credits. */
export function Credit() {
  const { hrefOf } = useApp();
  const { text } = useText();
  return (
    <footer class="credit">
      <span class="credit-short">{text.credit.short}: </span>
      <span>{text.credit.text}</span> · <a href={hrefOf({ kind: "about" })}>{text.credit.more}</a>
    </footer>
  );
}
