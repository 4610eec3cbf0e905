import { useEffect, useRef, useState } from "preact/hooks";
import type { Address, AddressAnswer } from "../../../data/addresses.ts";
import { askNear } from "../../../state/actions/spot.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import { PanelIcon } from "../../facts/signs/panel-icons.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";

/** Searches addresses at a government service. It sends the query only when its button is pressed, because this is the one request that leaves the site. */
export function AddressSearch({ query }: { readonly query: string }) {
  const { findAddresses } = useApp();
  const { text } = useText();
  const [answer, setAnswer] = useState<AddressAnswer | "waiting" | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const request = async (): Promise<void> => {
    if (answer === "waiting") return;
    abort.current = new AbortController();
    setAnswer("waiting");
    const found = await findAddresses(query, abort.current.signal);
    if (!abort.current.signal.aborted) setAnswer(found);
  };
  return (
    <section class="address-search" aria-label={text.nearby.fullAddress}>
      <TextButton onClick={() => void request()} aria-disabled={answer === "waiting"}>
        {text.nearby.addressOn(query)}
      </TextButton>
      <p class={quiet}>{text.nearby.addressNote}</p>
      <div role="status">
        {answer === "waiting" && <p class={quiet}>{text.nearby.addressWaiting}</p>}
        {answer !== null && answer !== "waiting" && <AnswerStatus answer={answer} />}
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

/** The outcome of the request in words, which screen readers announce. */
function AnswerStatus({ answer }: { readonly answer: AddressAnswer }) {
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

/** A key of all parts, because two addresses may share a point or a name. */
function keyOf({ name, address, point }: Address): string {
  return [name.zhHant, name.en, address.zhHant, ...point].join("/");
}

function AddressRow({ address }: { readonly address: Address }) {
  const { store } = useApp();
  const { localise } = useText();
  const choose = (): void => {
    const spot = spotAt(...address.point);
    if (spot) askNear(store, { ...spot, label: address.name });
  };
  return (
    <li>
      <button type="button" class="search-option" onClick={choose}>
        <span class="search-sign">
          <PanelIcon name="pin" />
        </span>
        <span class="link-row-text">
          <span class="link-row-name">{localise(address.name)}</span>
          <span class="link-row-type">
            {localise(address.address)} · {localise(address.district)}
          </span>
        </span>
      </button>
    </li>
  );
}
