import { createContext, type RefObject } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";

/** The id of the row that the link names; null where it names none. */
export const LinkedRowContext = createContext<string | null>(null);

interface LinkedRow<Row> {
  readonly ref: RefObject<Row | null>;
  readonly "data-linked": true | undefined;
}

/** For the element of a row: it is marked where the link names it, and scrolled to. */
export function useLinkedRow<Row extends HTMLElement>(id: string): LinkedRow<Row> {
  const ref = useRef<Row>(null);
  const isLinked = useContext(LinkedRowContext) === id;
  useEffect(() => {
    if (isLinked) ref.current?.scrollIntoView({ block: "center" });
  }, [isLinked]);
  return { ref, "data-linked": isLinked || undefined };
}
