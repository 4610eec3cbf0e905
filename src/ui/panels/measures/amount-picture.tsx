import { useId, useState } from "preact/hooks";
import { isInDollars } from "../../../model/money.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { dollarsText } from "../../facts/format/money.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { MarkShape } from "./amount-mark.tsx";
import { markPositions, percentOf, tickDollars } from "./amount-marks.ts";
import type { AmountGroup } from "./amount-groups.ts";
import { quiet } from "../../kit/text.ts";

type Amount = AmountGroup["amounts"][number];

/** One mark for each amount in dollars, on one scale. It is a listbox, so that the arrow keys reach every mark. */
export function AmountPicture({ groups }: { readonly groups: readonly AmountGroup[] }) {
  const { text } = useText();
  const listId = useId();
  const [chosenId, choose] = useState<string | null>(null);
  const shown = groups.map(({ category, amounts }) => ({ category, amounts: ascending(amounts) }));
  const order = shown.flatMap(({ amounts }) => amounts);
  const chosen = order.find(({ figure }) => figure.id === chosenId);
  const step = (event: KeyboardEvent): void => {
    const next = order[nextIndex(event.key, chosen ? order.indexOf(chosen) : -1, order.length)];
    if (!next) return;
    event.preventDefault();
    choose(next.figure.id);
  };
  const chooseNearest = ({ currentTarget, clientX, clientY }: MouseEvent): void => {
    const marks = currentTarget instanceof Element ? currentTarget.querySelectorAll(".mark-halo") : [];
    const nearest = nearestMark([...marks], clientX, clientY);
    if (nearest) choose(order[[...marks].indexOf(nearest)]?.figure.id ?? null);
  };
  return (
    <figure class="amount-picture">
      <Axis />
      <div
        class="amount-list"
        role="listbox"
        tabIndex={0}
        aria-label={text.amounts.list}
        aria-activedescendant={chosen && `${listId}-${chosen.figure.id}`}
        onKeyDown={step}
        onClick={chooseNearest}
      >
        {shown.map((group) => (
          <Strip key={group.category.id} group={group} listId={listId} chosen={chosen} />
        ))}
      </div>
      <figcaption class="amount-details">
        {chosen ? <AmountDetails amount={chosen} /> : <span class={quiet}>{text.amounts.hint}</span>}
      </figcaption>
    </figure>
  );
}

function ascending(amounts: readonly Amount[]): readonly Amount[] {
  return amounts
    .filter(({ figure }) => isInDollars(figure))
    .toSorted((a, b) => a.figure.value - b.figure.value);
}

/** The index that a key moves to; −1 before the first mark, and for keys that do not move. */
function nextIndex(key: string, current: number, length: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(current + 1, length - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(current - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : -1;
}

/** A press this close to a mark chooses it, because a finger cannot hit a mark of 10 px. */
const reachPixels = 24;

function nearestMark(marks: readonly Element[], x: number, y: number): Element | null {
  const distanceTo = (mark: Element): number => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  };
  const [nearest] = marks.toSorted((a, b) => distanceTo(a) - distanceTo(b));
  return nearest && distanceTo(nearest) <= reachPixels ? nearest : null;
}

function Axis() {
  const { language } = useText();
  return (
    <svg class="amount-axis" width="100%" height="20" aria-hidden="true">
      {tickDollars.map((dollars) => (
        <text key={dollars} x={`${percentOf(dollars)}%`} y="14">
          {dollarsText(dollars, language)}
        </text>
      ))}
    </svg>
  );
}

interface StripProps {
  readonly group: AmountGroup;
  readonly listId: string;
  readonly chosen: Amount | undefined;
}

const laneHeight = 15;

function Strip({ group: { category, amounts }, listId, chosen }: StripProps) {
  const { text, localise } = useText();
  if (amounts.length === 0) return null;
  const positions = markPositions(amounts.map(({ figure }) => figure.value));
  const height = laneHeight * (Math.max(...positions.map(({ lane }) => lane)) + 1) + 4;
  return (
    <div role="group" aria-label={localise(category.name)}>
      <p class="strip-name" aria-hidden="true">
        {category.annex !== undefined && (
          <span class="category-sign">{text.cite.annexShort(category.annex)}</span>
        )}
        {localise(category.name)}
      </p>
      <svg class="strip" width="100%" height={height} role="presentation">
        {tickDollars.map((dollars) => (
          <line key={dollars} x1={`${percentOf(dollars)}%`} x2={`${percentOf(dollars)}%`} y1="0" y2="100%" />
        ))}
        {amounts.map(({ figure, measure }, index) => {
          const { percent = 0, lane = 0 } = positions[index] ?? {};
          return (
            <svg
              key={figure.id}
              id={`${listId}-${figure.id}`}
              class="mark-place"
              role="option"
              aria-selected={figure.id === chosen?.figure.id}
              aria-label={`${localise(figure.words)} · ${localise(figure.subject)} · ${localise(measure.name)}`}
              x={`${percent}%`}
              y={height - 2 - laneHeight * (lane + 0.5)}
              tabIndex={-1}
            >
              <circle class="mark-halo" r="9" />
              {figure.money && <MarkShape nature={figure.money} />}
            </svg>
          );
        })}
      </svg>
    </div>
  );
}

function AmountDetails({ amount: { figure, measure } }: { readonly amount: Amount }) {
  const { atlas, hrefOf } = useApp();
  const { text, localise } = useText();
  const whole = atlas.figures.find(({ id }) => id === figure.within);
  return (
    <>
      <span>
        <strong class="statement-words">{localise(figure.words)}</strong> {localise(figure.subject)}{" "}
        <Chips cites={figure.cite} />
      </span>
      <span class={quiet}>
        {figure.money && `${text.amounts.nature[figure.money]} · `}
        {localise(figure.asOf.words)}
        {whole && ` · ${text.amounts.partOf(`${localise(whole.subject)} ${localise(whole.words)}`)}`}
      </span>
      <a href={hrefOf({ kind: "measure", id: measure.id })}>{localise(measure.name)}</a>
    </>
  );
}
