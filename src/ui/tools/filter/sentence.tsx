import { useRef, useState } from "preact/hooks";
import { clearFilters, clearClause } from "../../../state/actions/filter.ts";
import { showNow } from "../../../state/actions/time.ts";
import {
  type ClauseName,
  clauseNames,
  isClauseSet,
  isFiltered,
  passingSites,
  removedByClause,
} from "../../../model/choice/filter.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { useFirstText, useApp } from "../../app-context.tsx";
import { useDismissal } from "./dismissal.ts";
import { type Asking, isOneOf, namesOf, type Option, optionsOf } from "./options.tsx";
import { useFilter } from "./use-filter.ts";
import { TextButton } from "../../kit/button.tsx";
import { Tag } from "../../kit/tag.tsx";
import { groupCount } from "../../kit/text.ts";
import "./filter.css";

/** What narrows the sites, as one sentence; each bold part of it is a control. The same on every panel. */
export function FilterSentence() {
  const { atlas, reads, store } = useApp();
  const { text, language, localise } = useFirstText();
  const filter = useFilter();
  const asking: Asking = { filter, atlas, reads, store, text, language, localise };
  const parts = text.siteFilter.sentence.split(/\[(\w+)\]/);
  return (
    <section class="sentence" aria-label={text.siteFilter.label}>
      <div class="sentence-words">
        {parts.map((part, index) => {
          const name = clauseNames.find((each) => each === part);
          return name && index % 2 === 1 ? (
            <Clause key={name} name={name} asking={asking} />
          ) : (
            <span key={`${index} ${part}`}>{part}</span>
          );
        })}
      </div>
      <p class="sentence-time">
        <TimeNote asking={asking} />
        {isFiltered(filter) && (
          <TextButton onClick={() => clearFilters(store)}>{text.siteFilter.clearAll}</TextButton>
        )}
      </p>
      <NothingLeft asking={asking} />
    </section>
  );
}

/** The time at which the sentence is read, where it is not now. */
function TimeNote({ asking: { filter, atlas, store, text, language } }: { readonly asking: Asking }) {
  const when = otherTimeWords(filter, atlas, text, language);
  if (when === null) return null;
  return (
    <>
      <Tag>{when}</Tag> <TextButton onClick={() => showNow(store)}>{text.timeline.now}</TextButton>{" "}
    </>
  );
}

/** Where nothing is left: how many sites each clause removed. */
function NothingLeft({ asking }: { readonly asking: Asking }) {
  if (passingSites(asking.filter, asking.reads).length > 0) return null;
  const { filter, reads, store, text } = asking;
  // Where each clause alone removes everything, leaving one out does not help.
  const helpful = removedByClause(filter, reads).filter(({ removed }) => removed > 0);
  return (
    <div class="sentence-zero" role="status">
      <p>{text.siteFilter.zero}</p>
      {helpful.length > 0 && (
        <ul role="list">
          {helpful.map(({ name, removed }) => (
            <li key={name}>
              <TextButton onClick={() => clearClause(store, name)}>
                {text.siteFilter.without(chosenOf(name, asking), removed)}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function chosenOf(name: ClauseName, asking: Asking): string {
  return namesOf[name](asking).join(asking.text.siteFilter.or);
}

/** What a clause says now, in a few words. */
function saidOf(name: ClauseName, asking: Asking): string {
  const { filter, text } = asking;
  if (!isClauseSet(filter, name)) return text.siteFilter.any[name];
  const names = chosenOf(name, asking);
  if (name === "statuses") return text.siteFilter.withStatus(names);
  return name === "districts" ? text.siteFilter.inDistricts(names) : names;
}

function Clause({ name, asking }: { readonly name: ClauseName; readonly asking: Asking }) {
  const { filter, store, text } = asking;
  const details = useRef<HTMLDetailsElement>(null);
  const isSet = isClauseSet(filter, name);
  const [isOpen, setOpen] = useState(false);
  const close = useDismissal(details);
  return (
    <details
      ref={details}
      class="clause"
      name="clause"
      data-clause={name}
      data-set={isSet || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{saidOf(name, asking)}</summary>
      <fieldset class="clause-options">
        <legend>{text.siteFilter.clause[name]}</legend>
        {isOpen &&
          optionsOf[name](asking).map((option) => (
            <OptionRow key={option.id} option={option} clause={name} />
          ))}
        {isSet && (
          <TextButton
            onClick={() => {
              clearClause(store, name);
              close();
            }}
          >
            {text.siteFilter.clear}
          </TextButton>
        )}
      </fieldset>
    </details>
  );
}

function OptionRow({ option, clause }: { readonly option: Option; readonly clause: ClauseName }) {
  return (
    <label class="clause-option" data-option={option.id}>
      <input
        type={isOneOf[clause] ? "radio" : "checkbox"}
        name={`clause-${clause}`}
        checked={option.isChosen}
        onChange={option.choose}
      />
      {option.sign}
      <span>{option.name}</span>
      <span class={groupCount}>{option.count}</span>
    </label>
  );
}
