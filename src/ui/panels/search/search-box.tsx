import { useEffect, useRef } from "preact/hooks";
import { keyShortcuts } from "../../../commands/command.ts";
import { isComposing } from "../../../commands/press.ts";
import { searchCommands } from "../../../commands/search-commands.ts";
import { askWhere } from "../../../state/actions/spot.ts";
import { longestQuery } from "../../../model/choice/query.ts";
import type { AtlasState } from "../../../state/store.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useCommands } from "../../use-commands.ts";
import { useAtlasState, useText, useApp } from "../../app-context.tsx";
import { optionId, searchBoxId, searchListId } from "./search-box-id.ts";
import { isOpenNow, useSearch } from "./search.tsx";
import { IconButton } from "../../kit/button.tsx";
import "./search.css";

const shownQueryOf = ({ panel, query }: AtlasState): string => (panel.kind === "search" ? query : "");
const singleKeysOf = ({ singleKeys }: AtlasState): boolean => singleKeys;
const pageRows = 8;

/**
 * The one search box, an ARIA combobox whose list is the panel below it. Nothing opens by merely coming past with Tab.
 * Own code, because the box stands in the page before any script and must never be replaced under somebody's typing.
 */
export function SearchBox() {
  const { store } = useApp();
  const { text } = useText();
  const found = useSearch();
  const shown = useAtlasState(shownQueryOf);
  const hasSingleKeys = useAtlasState(singleKeysOf);
  const input = useRef<HTMLInputElement>(null);
  useShown(input, shown);
  useCommands(searchCommands, { focus: () => focusBox(input.current), close: found.close });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpenNow(store) ? found.move(1) : found.open()),
    ArrowUp: () => found.move(-1),
    PageDown: () => found.move(pageRows),
    PageUp: () => found.move(-pageRows),
    Enter: () => (isOpenNow(store) ? found.take() : found.open()),
  };
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    // While an input method composes, its keys are its own.
    if (!act || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <search class="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          id={searchBoxId}
          class="search-input"
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={longestQuery}
          aria-label={text.box.label}
          aria-expanded={found.isOpen}
          aria-controls={found.isOpen ? searchListId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={found.isOpen && found.active ? optionId(found.active.key) : undefined}
          aria-keyshortcuts={keyShortcuts(searchCommands[0], hasSingleKeys)}
          placeholder={text.box.placeholder}
          // Also while composing: many telephones compose every word, and nothing would be found until it is done.
          onInput={(event) => found.type(event.currentTarget.value)}
          onPaste={(event) => {
            const position = positionInLink(event.clipboardData?.getData("text") ?? "");
            if (!position) return;
            event.preventDefault();
            found.type(position);
          }}
          onKeyDown={press}
          onClick={() => isOpenNow(store) || found.open()}
        />
        {found.isOpen && (
          <IconButton label={text.box.close} onClick={found.close}>
            <Icon name="x" />
          </IconButton>
        )}
      </div>
      <button type="button" class="near-door" onClick={() => askWhere(store)}>
        <Icon name="locate" /> {text.nav.nearby}
      </button>
    </search>
  );
}

/** As by a press, its list opens with what was searched for lately; not where the box is hidden. */
function focusBox(box: HTMLInputElement | null): void {
  box?.focus();
  if (document.activeElement === box) box?.click();
}

/** A link to a map may be longer than the box takes: what it says of a position is taken out of it. */
function positionInLink(text: string): string | null {
  const found = /^\s*https?:\/\/\S*?(?:@|[=/])(-?\d+\.\d+)(?:,|%2C|\/)(-?\d+\.\d+)/i.exec(text);
  return found && `${found[1]}, ${found[2]}`;
}

/** What stands in the box is the reader's, letter by letter; the store's only where it was changed by something else. */
function useShown(input: { readonly current: HTMLInputElement | null }, shown: string): void {
  const { store } = useApp();
  useEffect(() => {
    // Of now: the reader may have typed on since this was drawn.
    const now = shownQueryOf(store.getState());
    if (input.current && input.current.value !== now) input.current.value = now;
  }, [shown]);
}
