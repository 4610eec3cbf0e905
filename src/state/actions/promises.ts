import type { PromiseSort } from "../../model/choice/sorts.ts";
import { type Verdict, verdicts } from "../../model/verdicts.ts";
import type { AtlasStore } from "../store.ts";
import { toggled } from "./toggled.ts";

export function toggleVerdict(store: AtlasStore, verdict: Verdict): void {
  store.setState((state) => ({ verdicts: toggled(verdicts, state.verdicts, verdict) }));
}

/** @param chosen Empty for all; the order does not matter. */
export function setVerdicts(store: AtlasStore, chosen: readonly Verdict[]): void {
  store.setState({ verdicts: verdicts.filter((each) => chosen.includes(each)) });
}

export function setPromiseSort(store: AtlasStore, promiseSort: PromiseSort): void {
  if (promiseSort !== store.getState().promiseSort) store.setState({ promiseSort });
}
