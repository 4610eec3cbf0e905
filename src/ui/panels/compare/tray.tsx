import { thingKey } from "../../../model/comparison.ts";
import { clearCompared, openComparison, toggleCompared } from "../../../state/actions/compare.ts";
import { useApp } from "../../app-context.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { Button, IconButton, TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";
import { useCompared } from "./use-compared.ts";
import "./tray.css";

/** What was chosen to be compared, at the foot of the panels, until it is compared or given up. */
export function CompareTray() {
  const { store } = useApp();
  const { text, localise } = useText();
  const things = useCompared();
  if (things.length === 0) return null;
  return (
    <section class="compare-tray" aria-label={text.compare.tray}>
      <ul class="compare-chosen" role="list">
        {things.map((thing) => (
          <li key={thingKey(thing)}>
            {localise(thing.short)}
            <IconButton
              class="compare-drop"
              label={text.compare.remove(localise(thing.short))}
              onClick={() => toggleCompared(store, thing.ref)}
            >
              <Icon name="x" />
            </IconButton>
          </li>
        ))}
      </ul>
      <div class="compare-tray-actions">
        {things.length > 1 ? (
          <Button class="compare-open" onClick={() => openComparison(store)}>
            {text.compare.open(things.length)}
          </Button>
        ) : (
          <span class={quiet}>{text.compare.one}</span>
        )}
        <TextButton onClick={() => clearCompared(store)}>{text.compare.clear}</TextButton>
      </div>
    </section>
  );
}
