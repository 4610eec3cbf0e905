// @vitest-environment happy-dom
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parseHash } from "../../../src/link/hash.ts";
import { knownIdsOf } from "../../../src/link/known-ids.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import {
  cleanAddress,
  hashOfShared,
  type LaunchQueue,
  receiveFiles,
  receiveShared,
} from "../../../src/ui/layout/received.ts";
import { atlas } from "../render.tsx";

interface Manifest {
  readonly shortcuts: readonly { readonly url: string }[];
  readonly share_target: { readonly method: string; readonly params: Readonly<Record<string, string>> };
  readonly screenshots: readonly { readonly src: string; readonly sizes: string }[];
}
const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8")) as Manifest;

describe("what another app shares", () => {
  it.each([
    ["?text=%E6%95%B8%E7%A2%BC%E6%B8%AF", "#q=%E6%95%B8%E7%A2%BC%E6%B8%AF&lang=en&v=1"],
    ["?title=Cyberport&text=&url=", "#q=Cyberport&lang=en&v=1"],
    ["?title=t&url=https%3A%2F%2Fmaps.example%2F%4022.3%2C114.1", null],
  ])("%s becomes a search", (search, hash) => {
    const found = hashOfShared(search, "en");
    if (hash) expect(decodeURIComponent(found ?? "")).toBe(decodeURIComponent(hash));
    else expect(decodeURIComponent(found ?? "")).toContain("https://maps.example/@22.3,114.1");
  });

  it.each(["", "?panel=off", "?text=%20%0A"])("%s is no search", (search) => {
    expect(hashOfShared(search, "en")).toBeNull();
  });

  it("goes from the address into the link, and only then", () => {
    const replaceState = vi.fn<History["replaceState"]>();
    const at = (search: string) =>
      ({ location: { search, pathname: "/map/" }, history: { replaceState } }) as unknown as Window;
    receiveShared(at("?panel=off"), "en");
    expect(replaceState).not.toHaveBeenCalled();
    receiveShared(at("?text=Cyberport"), "en");
    expect(replaceState.mock.calls).toEqual([[null, "", "/map/#q=Cyberport&lang=en&v=1"]]);
  });
});

describe("the address", () => {
  const hash = "#site=cyberport&lang=en&v=1";
  const cleaned = (address: string): string | undefined => {
    const replaceState = vi.fn<History["replaceState"]>();
    const location = new URL(address, "https://atlas.example/");
    cleanAddress({ location, history: { replaceState } } as unknown as Window);
    return replaceState.mock.calls[0]?.[2]?.toString();
  };

  it.each([
    [`/map/?fbclid=Iw1&utm_source=a&utm_medium=b${hash}`, `/map/${hash}`],
    [`/map/?gclid=1&panel=off${hash}`, `/map/?panel=off${hash}`],
    ["/map/%23site=cyberport&lang=en&v=1", `/map/${hash}`],
    ["/map/index.html%23site=cyberport&lang=en&v=1", `/map/index.html${hash}`],
  ])("%s is written as %s", (address, clean) => expect(cleaned(address)).toBe(clean));

  it.each([`/map/${hash}`, "/map/?panel=off", "/", "/map/?text=a%20b"])("%s is left as it is", (address) =>
    expect(cleaned(address)).toBeUndefined(),
  );
});

describe("files that are opened with the atlas", () => {
  it("are imported like dropped ones, where a browser knows of such", async () => {
    const store = createAtlasStore({});
    let consumer: Parameters<LaunchQueue["setConsumer"]>[0] | undefined;
    receiveFiles({ launchQueue: { setConsumer: (given) => (consumer = given) } }, store);
    const file = new File(["{}"], "a.geojson");
    consumer?.({ files: [{ getFile: () => Promise.resolve(file) }] });
    await vi.waitFor(() => expect(store.getState().filesToImport).toEqual([file]));
    expect(store.getState().panel).toEqual({ kind: "workspace" });
    expect(() => receiveFiles({}, store)).not.toThrow();
  });
});

describe("the manifest", () => {
  it("has shortcuts that a link can open, and screenshots that are there", () => {
    const panels = manifest.shortcuts.map(({ url }) => {
      const { patch, unread } = parseHash(url.slice(2), knownIdsOf(atlas));
      return unread.length === 0 ? patch.panel?.kind : unread;
    });
    expect(panels).toEqual(["nearby", "tours"]);
    expect(manifest.screenshots).toHaveLength(2);
    expect(manifest.screenshots.filter(({ src }) => !existsSync(`public/${src}`))).toEqual([]);
  });

  it("names what is shared as the page reads it", () => {
    expect(manifest.share_target.method).toBe("GET");
    expect(Object.values(manifest.share_target.params).toSorted()).toEqual(["text", "title", "url"]);
  });
});
