import type { Position } from "geojson";
import { useEffect, useRef } from "preact/hooks";
import { isCompared } from "../../../model/choice/compared.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { isInExtent } from "../../../model/mercator.ts";
import type { AtlasState } from "../../../state/store.ts";
import { formatWgs84 } from "../../../search/coordinates.ts";
import type { Answer } from "../../../search/gazetteer.ts";
import { entryKinds } from "../../../search/entries.ts";
import { KindSwatch } from "../../facts/signs/status-sign.tsx";
import { PanelIcon } from "../../facts/signs/panel-icons.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { AddressSearch } from "./address-search.tsx";
import type { SearchOption } from "./options.ts";
import { OwnRows } from "./own-rows.tsx";
import { optionId, searchListId, useSearch } from "./search.tsx";
import { useTitleRef } from "../../layout/panel-title.tsx";
import { VisuallyHidden, visuallyHidden } from "../../kit/visually-hidden.tsx";
import { Callout } from "../../kit/notice.tsx";
import { Tag } from "../../kit/tag.tsx";
import { quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

const queryOf = (state: AtlasState): string => state.query;

/** The results by kind; while the box is empty, recent searches and what can be searched for. */
export function SearchPanel() {
  const { text } = useText();
  const { isEmbed } = useApp();
  const { answer, options, failure } = useSearch();
  const query = useAtlasState(queryOf).trim();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      <h2 class={visuallyHidden} tabIndex={-1} ref={useTitleRef<HTMLHeadingElement>()}>
        {text.titles.search}
      </h2>
      <VisuallyHidden as="p" role="status">
        <Announcement />
      </VisuallyHidden>
      <Remark query={query} />
      <div
        id={searchListId}
        role="listbox"
        aria-label={text.search.list}
        class="search-list"
        data-query={answer?.query}
      >
        {groups.map((group) => (
          <Group key={group} group={group} options={options.filter((option) => option.group === group)} />
        ))}
      </div>
      {query === "" && <EmptyQuery hasRecent={options.length > 0} />}
      {failure && <Callout>{answer ? text.search.partly(failure) : text.search.failed(failure)}</Callout>}
      {query !== "" && !isEmbed && <OwnRows query={query} />}
      {query !== "" && !isEmbed && <AddressSearch key={query} query={query} />}
    </>
  );
}

/** Announces the results. Its parent is always rendered, because screen readers ignore live regions that appear with their text. */
function Announcement() {
  const { text, localise } = useText();
  const { answer, failure, options } = useSearch();
  const [first] = options;
  if (failure) return <>{answer ? text.search.partly(failure) : text.search.failed(failure)}</>;
  if (!answer || isPremature(answer)) return null;
  if (!first) return <>{`${text.search.nothing} ${text.search.advice}`}</>;
  const name =
    first.group === "here" ? text.search.here : first.name ? localise(first.name) : text.search.position;
  const summary = text.search.found(options.length, name);
  return <>{isGuess(answer) ? `${text.search.guess} ${summary}` : summary}</>;
}

/** While the rest is still searched, nothing is said to be missing. */
function isPremature(answer: Answer): boolean {
  return !answer.isComplete && (isGuess(answer) || answer.groups.length === 0) && !answer.position;
}

function isGuess({ isGuess: isUnsure, position }: Answer): boolean {
  return isUnsure && !position;
}

/** A note above the rows, because readers must know that results are guesses before they choose one. */
function Remark({ query }: { readonly query: string }) {
  const { isEmbed } = useApp();
  const { text, language } = useText();
  const { answer, failure, options } = useSearch();
  if (query === "" || failure) return null;
  if (!answer || isPremature(answer)) return <p class={`search-remark ${quiet}`}>{text.search.waiting}</p>;
  if (options.length === 0)
    return (
      <p class="search-remark">
        <strong>{text.search.nothing}</strong> {text.search.advice}
      </p>
    );
  if (answer.remark === "namesakes") return <p class="search-remark">{text.search.namesakes}</p>;
  if (answer.remark === "road") return <p class="search-remark">{text.search.road}</p>;
  // A single letter is still the start of a word, so a remark on guesses would be premature.
  return isGuess(answer) && query.length > 1 ? (
    <p class="search-remark">
      {[text.search.guess, !isEmbed && text.search.addressBelow, text.search.nextBest]
        .filter(Boolean)
        .join(language === "en" ? " " : "")}
    </p>
  ) : null;
}

function EmptyQuery({ hasRecent }: { readonly hasRecent: boolean }) {
  const { text } = useText();
  const { erase } = useSearch();
  return (
    <div class="search-hints">
      {hasRecent && <TextButton onClick={erase}>{text.search.erase}</TextButton>}
      <p class={quiet}>
        {text.search.hints}
        {text.nearby.colon}
        {entryKinds.map((kind) => text.search.groups[kind]).join(text.separator)}
        {text.separator}
        {text.search.position}
        {text.nearby.stop}
        {text.search.advice}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly group: SearchOption["group"];
  readonly options: readonly SearchOption[];
}

function Group({ group, options }: GroupProps) {
  const { text } = useText();
  const { groups, position, recent } = text.search;
  const names = { ...groups, position, recent, here: text.titles.nearby };
  const id = `search-group-${group}`;
  return (
    <div role="group" aria-labelledby={id} class="search-group">
      <p id={id} class="search-group-name">
        {names[group]}
      </p>
      {options.map((option) => (
        <Option key={option.key} option={option} />
      ))}
    </div>
  );
}

function Option({ option }: { readonly option: SearchOption }) {
  const { active, select, compare } = useSearch();
  const isIn = useAtlasState(
    ({ compared }) => option.target?.kind === "site" && isCompared(compared, siteRef(option.target.id)),
  );
  const { text } = useText();
  const element = useRef<HTMLDivElement>(null);
  const isActive = active === option;
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // The box has the focus and handles all keys, as a combobox does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={optionId(option.key)}
      role="option"
      class="search-option"
      aria-selected={isActive}
      {...marksOf(option)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (!event.shiftKey || !compare(option)) select(option);
      }}
    >
      <OptionSign option={option} />
      <OptionWords option={option} />
      {isIn && <Tag look="quiet">{text.compareChoice.button} ✓</Tag>}
    </div>
  );
}

/** Attributes by which tests and styles find a row: the id of its target. */
function marksOf({ target, entry, position }: SearchOption): Readonly<Record<string, string>> {
  return {
    ...(target && { [`data-${target.kind}`]: target.id }),
    ...(entry?.kind === "figure" && { "data-figure": entry.id }),
    ...(position && { "data-position": position.join(",") }),
  };
}

function OptionSign({ option: { entry, group } }: { readonly option: SearchOption }) {
  if (entry?.kind === "site") return <KindSwatch kind={entry.siteKind} />;
  if (entry?.kind === "place" || group === "position" || group === "here" || group === "recent")
    return (
      <span class="search-sign">
        <PanelIcon name={group === "recent" ? "history" : "pin"} />
      </span>
    );
  return <span class="search-sign">{entry?.kind === "section" ? "¶" : "·"}</span>;
}

function OptionWords({ option: { entry, group, name, position, order } }: { readonly option: SearchOption }) {
  const { text, language, localise } = useText();
  if (position) return <PositionWords position={position} order={order} />;
  if (group === "here")
    return (
      <span class="link-row-text">
        <span class="link-row-name">{text.search.here}</span>
      </span>
    );
  const kind =
    entry?.kind === "place"
      ? text.placeKind[entry.placeKind]
      : entry?.kind === "site"
        ? text.kind[entry.siteKind]
        : "";
  const today = entry?.kind === "place" && entry.today ? localise(entry.today) : "";
  const note = [kind, entry?.note ? localise(entry.note) : "", today].filter(Boolean).join(" · ");
  const other = name && (language === "en" ? name.zhHant : name.en);
  const isPlace = entry?.kind === "place" || entry?.kind === "site";
  return (
    <span class="link-row-text">
      <span class="link-row-name">
        {name && localise(name)}
        {isPlace && other !== null && other !== localise(name ?? { zhHant: "", en: "" }) && (
          <span class="search-other" lang={language === "en" ? "zh-Hant-HK" : "en-HK"}>
            {other}
          </span>
        )}
      </span>
      {note && <span class="link-row-type">{note}</span>}
    </span>
  );
}

function PositionWords({ position, order }: Pick<SearchOption, "order"> & { readonly position: Position }) {
  const { text } = useText();
  return (
    <span class="link-row-text">
      <span class="link-row-name">
        {text.search.positionNear(formatWgs84([position[0] ?? NaN, position[1] ?? NaN]))}
      </span>
      {order && <span class="link-row-type">{text.search.order[order]}</span>}
      {!isInExtent(position) && <span class="link-row-type">{text.search.outsideMap}</span>}
    </span>
  );
}
