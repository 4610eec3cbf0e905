import { useEffect, useRef } from "preact/hooks";
import { keyShortcuts } from "../../../commands/command.ts";
import { isComposing } from "../../../commands/press.ts";
import { searchCommands } from "../../../commands/search-commands.ts";
import { askWhere } from "../../../state/actions/spot.ts";
import { longestQuery } from "../../../model/choice/panel.ts";
import type { AtlasState } from "../../../state/store.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useCommands } from "../../use-commands.ts";
import { useAtlasState, useFirstText, useApp } from "../../app-context.tsx";
import { optionId, searchBoxId, searchListId, isOpenNow, useSearch } from "./search.tsx";
import { IconButton } from "../../kit/button.tsx";
import "./search.css";

const shownQueryOf = ({ panel, query }: AtlasState): string => (panel.kind === "search" ? query : "");
const singleKeysOf = ({ singleKeys }: AtlasState): boolean => singleKeys;
const pageRows = 8;

/**
 * The search box, an ARIA combobox whose list is the panel below it. Focus alone does not open it, because Tab passes it.
 * It is uncontrolled: the prerendered page contains the box, and no render may replace what the reader is typing.
 */
export function SearchBox() {
  const { store } = useApp();
  const { text } = useFirstText();
  const results = useSearch();
  const shownQuery = useAtlasState(shownQueryOf);
  const hasSingleKeys = useAtlasState(singleKeysOf);
  const input = useRef<HTMLInputElement>(null);
  useSyncedInput(input, shownQuery);
  useCommands(searchCommands, { focus: () => focusBox(input.current), close: results.close });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpenNow(store) ? results.move(1) : results.open()),
    ArrowUp: () => results.move(-1),
    PageDown: () => results.move(pageRows),
    PageUp: () => results.move(-pageRows),
    Enter: () => (isOpenNow(store) ? results.select() : results.open()),
  };
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    // While an input method composes, Enter and the arrows belong to it.
    if (!act || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === "Enter" && event.shiftKey && results.compare()) return;
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
          aria-label={text.searchBox.label}
          aria-expanded={results.isOpen}
          aria-controls={results.isOpen ? searchListId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={results.isOpen && results.active ? optionId(results.active.key) : undefined}
          aria-keyshortcuts={keyShortcuts(searchCommands[0], hasSingleKeys)}
          placeholder={text.searchBox.placeholder}
          // Also searches while composing, because many phones compose every word and would find nothing until it is complete.
          onInput={(event) => results.type(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData("text") ?? "";
            const typed = positionInLink(pasted) ?? inOneLine(pasted, event.currentTarget);
            if (typed === null) return;
            event.preventDefault();
            results.type(typed);
          }}
          onKeyDown={press}
          onClick={() => isOpenNow(store) || results.open()}
        />
        {results.isOpen && (
          <IconButton label={text.searchBox.close} onClick={results.close}>
            <Icon name="x" />
          </IconButton>
        )}
      </div>
      <button type="button" class="nearby-button" onClick={() => askWhere(store)}>
        <Icon name="locate" /> {text.titles.nearby}
      </button>
    </search>
  );
}

/** Opens the list like a click, because a shortcut should show recent searches too. A hidden box takes no focus and stays closed. */
function focusBox(box: HTMLInputElement | null): void {
  box?.focus();
  if (document.activeElement === box) box?.click();
}

/** Extracts the position from a pasted map link, because such links are longer than the box allows. */
function positionInLink(text: string): string | null {
  const match = /^\s*https?:\/\/\S*?(?:@|[=/])(-?\d+\.\d+)(?:,|%2C|\/)(-?\d+\.\d+)/i.exec(text);
  return match && `${match[1]}, ${match[2]}`;
}

/** The browser joins the lines of what is pasted into a box of one line, and with them two numbers. */
function inOneLine(pasted: string, { value, selectionStart, selectionEnd }: HTMLInputElement): string | null {
  const lines = pasted.trim().split(/[\r\n\t]+/);
  if (lines.length === 1) return null;
  const before = value.slice(0, selectionStart ?? value.length);
  return before + lines.map((line) => line.trim()).join(" ") + value.slice(selectionEnd ?? value.length);
}

/** Writes the query of the store into the box only where they differ, because writing moves the cursor of a typing reader. */
function useSyncedInput(input: { readonly current: HTMLInputElement | null }, query: string): void {
  const { store } = useApp();
  useEffect(() => {
    // Reads the store again, because the reader may have typed since the render.
    const current = shownQueryOf(store.getState());
    if (input.current && input.current.value !== current) input.current.value = current;
  }, [query]);
}
