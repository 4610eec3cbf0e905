import styles from "./text.module.css";

/** Looks of running text, for any element: small and soft. */
export const quiet = styles["quiet"];
/** How many there are of what follows. */
export const count = styles["count"];
/** A line of its own below what it explains. */
export const rowNote = styles["row-note"];
/** A number at the end of a heading. */
export const groupCount = styles["group-count"];
/** What stands in place of a list that a filter left empty. */
export const nothingFound = styles["nothing-found"];
export const bullets = styles["bullets"];

/** The class attribute of these names; undefined for none, so that no empty attribute is written. */
export function classes(...names: readonly (string | undefined | false)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
