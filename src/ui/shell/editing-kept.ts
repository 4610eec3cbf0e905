/** Where the making of a tour goes on after a reload of the page. */

const key = "atlas.editing";

export interface EditingPlace {
  readonly tour: string;
  readonly scene: string;
}

/** @param session null where the browser refuses it: then nothing is remembered. */
export function readEditing(session: Storage | null): EditingPlace | null {
  const [, tour, scene] = /^(my-[a-z0-9-]+)\/([a-z0-9-]*)$/.exec(session?.getItem(key) ?? "") ?? [];
  return tour === undefined || scene === undefined ? null : { tour, scene };
}

/** @param place null once it is over. */
export function keepEditing(session: Storage | null, place: EditingPlace | null): void {
  try {
    if (place) session?.setItem(key, `${place.tour}/${place.scene}`);
    else session?.removeItem(key);
  } catch (error) {
    console.info("A reload will not come back to this tour.", error);
  }
}
