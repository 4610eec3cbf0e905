import { cleanQuery } from "../../model/choice/panel.ts";
import type { Language } from "../../model/localised.ts";
import { formatHash } from "../../link/hash.ts";
import { isTracker } from "../../link/repair-hash.ts";
import { initialUrlState } from "../../link/url-state.ts";
import { importFiles } from "../../state/actions/own-layers.ts";
import type { AtlasStore } from "../../state/store.ts";

/** What other apps hand to the atlas where it is installed: a text or a place to search for, files to open. */

/** As the manifest names them, the most telling first. */
const sharedKeys = ["text", "url", "title"] as const;

/** The search for what another app has shared, as a link; null where nothing was. */
export function hashOfShared(search: string, language: Language): string | null {
  const parameters = new URLSearchParams(search);
  const query = sharedKeys
    .map((key) => cleanQuery(parameters.get(key) ?? "").trim())
    .find((text) => text !== "");
  return query ? formatHash({ ...initialUrlState, panel: { kind: "search" }, query, language }) : null;
}

/** Puts what was shared into the address, before it is read: the address that is left carries no other app's text. */
export function receiveShared(browser: Pick<Window, "location" | "history">, language: Language): void {
  const { location, history } = browser;
  const hash = hashOfShared(location.search, language);
  if (hash !== null) history.replaceState(null, "", location.pathname + hash);
}

/**
 * Takes out of the address what mail and chat programs did to it: keys by which they follow readers, and a `#` that
 * was escaped and so became a part of the path. What the link itself says is read after that.
 */
export function cleanAddress({ location, history }: Pick<Window, "location" | "history">): void {
  const { pathname, search, hash } = location;
  const [path = "", ...rest] = pathname.split(/%23/i);
  const parameters = [...new URLSearchParams(search)];
  const own = parameters.filter(([key]) => !isTracker(key));
  const kept = own.length === parameters.length ? search : questionOf(new URLSearchParams(own));
  const link = rest.length > 0 ? `#${rest.join("#")}` : hash;
  if (path !== pathname || kept !== search) history.replaceState(null, "", path + kept + link);
}

function questionOf(parameters: URLSearchParams): string {
  return parameters.size > 0 ? `?${parameters}` : "";
}

interface LaunchedFile {
  readonly getFile: () => Promise<File>;
}

/** No browser but Chromium has it, and no library of types yet. */
export interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly LaunchedFile[] }) => void) => void;
}

/** Files that are opened with the atlas from the system are imported, as dropped ones are. */
export function receiveFiles(
  { launchQueue }: { readonly launchQueue?: LaunchQueue },
  store: AtlasStore,
): void {
  launchQueue?.setConsumer(({ files = [] }) => {
    Promise.all(files.map((each) => each.getFile())).then(
      (opened) => importFiles(store, opened),
      (error: unknown) => console.warn("A file that was opened with the atlas could not be read.", error),
    );
  });
}
