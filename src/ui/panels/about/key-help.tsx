import { commandGroups, type CommandGroup } from "../../../commands/all-commands.ts";
import { pageCommands } from "../../../commands/page-commands.ts";
import { searchCommands } from "../../../commands/search-commands.ts";
import { setSingleKeys } from "../../../state/actions/preferences.ts";
import type { AtlasState } from "../../../state/store.ts";
import { KeyList } from "../../facts/keys/key-list.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Section } from "../../kit/section.tsx";

const singleKeysOf = (state: AtlasState): boolean => state.singleKeys;
const groups = Object.keys(commandGroups) as readonly CommandGroup[];
const singleKeys = [...searchCommands, ...pageCommands]
  .flatMap(({ keys }): readonly string[] => keys)
  .filter((key) => key.length === 1);

/** All shortcuts, and a switch for single keys, because they can clash with speech input (WCAG 2.1.4). */
export function KeyHelp() {
  const { store, printed } = useApp();
  const { text } = useText();
  const hasSingleKeys = useAtlasState(singleKeysOf);
  return (
    <>
      <Section title={text.keyHelp.title}>
        {groups.map((group) => (
          <section key={group} class="key-group">
            <h4>{text.keyHelp.groups[group]}</h4>
            <KeyList commands={commandGroups[group]} />
          </section>
        ))}
      </Section>
      {!printed && (
        <label class="single-keys">
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={(event) => setSingleKeys(store, event.currentTarget.checked)}
          />
          {text.keyHelp.singleKeys(singleKeys.join(" "))}
        </label>
      )}
    </>
  );
}
