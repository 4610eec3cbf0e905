import { useEffect, useState } from "preact/hooks";
import type { MapPicture, PictureOrder, Pictures } from "../../../state/map-picture.ts";
import type { AtlasState } from "../../../state/store.ts";
import { codeOf } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";

/** A picture that the page can show. */
export interface Shown extends Omit<MapPicture, "blob"> {
  readonly url: string;
}

/** The pictures that are ready, in the order of the map states, and the error code if drawing failed. */
export interface Album {
  readonly shown: readonly Shown[];
  readonly failure: string | null;
}

const empty: Album = { shown: [], failure: null };

interface Size {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Takes pictures of the map, and takes them again if the states or the size change. */
export function usePictures(mapStates: readonly AtlasState[], { width, height, pixelRatio }: Size): Album {
  const { pictures } = useApp();
  const [album, setAlbum] = useState(empty);
  useEffect(() => {
    setAlbum(empty);
    if (mapStates.length === 0) return undefined;
    return fillAlbum(pictures, { states: mapStates, width, height, pixelRatio }, setAlbum);
  }, [mapStates, width, height, pixelRatio]);
  return album;
}

/** Shows each picture when it is ready. Returns a function that stops this and releases the pictures. */
export function fillAlbum(
  { take }: Pick<Pictures, "take">,
  order: Omit<PictureOrder, "signal" | "onPicture">,
  show: (change: (album: Album) => Album) => void,
): () => void {
  const control = new AbortController();
  const { signal } = control;
  const urls: string[] = [];
  const onPicture = ({ blob, ...view }: MapPicture): void => {
    if (signal.aborted) return;
    const url = URL.createObjectURL(blob);
    urls.push(url);
    show(({ shown }) => ({ shown: [...shown, { ...view, url }], failure: null }));
  };
  take({ ...order, signal, onPicture }).catch((error: unknown) => {
    if (signal.aborted) return;
    console.warn("The maps of the hand-out could not be drawn.", error);
    show(({ shown }) => ({ shown, failure: codeOf(error) }));
  });
  return () => {
    control.abort(new Error("other pictures are wanted"));
    for (const url of urls) URL.revokeObjectURL(url);
  };
}
