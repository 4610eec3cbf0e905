import { useEffect, useRef, useState } from "preact/hooks";
import type { Address, AddressAnswer } from "../../../data/addresses.ts";
import { askNear } from "../../../state/actions/spot.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import { AnswerIcon } from "../../facts/signs/answer-icon.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";

/** Asked only when its button is pressed, and then only what stands in the box: the one request that leaves the site. */
export function AddressSearch({ query }: { readonly query: string }) {
  const { findAddresses } = useApp();
  const { text } = useText();
  const [answer, setAnswer] = useState<AddressAnswer | "waiting" | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const ask = async (): Promise<void> => {
    if (answer === "waiting") return;
    stop.current = new AbortController();
    setAnswer("waiting");
    const found = await findAddresses(query, stop.current.signal);
    if (!stop.current.signal.aborted) setAnswer(found);
  };
  return (
    <section class="address-search" aria-label={text.nearby.fullAddress}>
      <TextButton onClick={() => void ask()} aria-disabled={answer === "waiting"}>
        {text.nearby.addressOn(query)}
      </TextButton>
      <p class={quiet}>{text.nearby.addressNote}</p>
      <div role="status">
        {answer === "waiting" && <p class={quiet}>{text.nearby.addressWaiting}</p>}
        {answer !== null && answer !== "waiting" && <Outcome answer={answer} />}
      </div>
      {answer !== null && answer !== "waiting" && answer.state === "found" && (
        <ul class="rows" role="list" aria-label={text.nearby.addressGroup}>
          {answer.addresses.map((address) => (
            <AddressRow key={keyOf(address)} address={address} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What has come of the question, in words that are read out. */
function Outcome({ answer }: { readonly answer: AddressAnswer }) {
  const { text } = useText();
  if (answer.state === "failed") return <Callout>{text.nearby.addressFault[answer.reason]}</Callout>;
  return (
    <>
      <p>
        {answer.addresses.length === 0
          ? text.nearby.addressNone
          : text.nearby.addressFound(answer.addresses.length)}
      </p>
      {answer.leftOut > 0 && <p class={quiet}>{text.nearby.addressLeftOut(answer.leftOut)}</p>}
    </>
  );
}

/** Two addresses may share a point, or a name. */
function keyOf({ name, address, point }: Address): string {
  return [name.zhHant, name.en, address.zhHant, ...point].join("/");
}

function AddressRow({ address }: { readonly address: Address }) {
  const { store } = useApp();
  const { say } = useText();
  const choose = (): void => {
    const spot = spotAt(...address.point);
    if (spot) askNear(store, { ...spot, label: address.name });
  };
  return (
    <li>
      <button type="button" class="search-option" onClick={choose}>
        <span class="search-sign">
          <AnswerIcon name="pin" />
        </span>
        <span class="link-row-text">
          <span class="link-row-name">{say(address.name)}</span>
          <span class="link-row-type">
            {say(address.address)} · {say(address.district)}
          </span>
        </span>
      </button>
    </li>
  );
}
