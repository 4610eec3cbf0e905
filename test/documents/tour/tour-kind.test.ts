import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/documents/database.ts";
import { parseRecord, storedValue } from "../../../src/documents/document-record.ts";
import { openDocumentStore } from "../../../src/documents/document-store.ts";
import { tourKind } from "../../../src/documents/tour/tour-kind.ts";
import { emptyTour, isOwnId } from "../../../src/model/own-tour.ts";
import { fakeIdb } from "../fake-database.ts";
import { anyTour } from "./any-tour.ts";

const changed = "2026-01-02T03:04:05.678Z";
const scene = { id: "s-a", title: "A", caption: "", notes: "", seconds: 20, view: "site=atlantis" };
const tour = { id: "my-abcdefghij", title: "My tour", summary: "", scenes: [scene] };

/** Exactly what the atlas wrote before it had kinds of documents. Readers' devices hold such records. */
const oldRecord = { tour, revision: 1_767_322_800_000, changed };

describe("own tours that an older atlas saved", () => {
  it("lie under names that must not change", () => {
    expect(tourKind.storage).toEqual({
      database: "atlas.own-tours",
      store: "tours",
      field: "tour",
      channel: "atlas.own-tours",
    });
  });

  it("are opened with their id, revision and date, unknown sites included", async () => {
    const idb = fakeIdb((value) => (value as typeof oldRecord).tour.id);
    idb.stored.set(tour.id, structuredClone(oldRecord));
    const store = openDocumentStore(tourKind, openDatabase(tourKind.storage, idb.open));
    const record = { document: tour, revision: oldRecord.revision, changed };
    expect(idb.opened).toHaveLength(0);
    expect(await store.readAll()).toEqual([record]);
    expect(idb.opened.map(({ name, version }) => [name, version])).toEqual([["atlas.own-tours", 1]]);
    expect(await store.put({ ...record, revision: record.revision + 1 }, record.revision)).toBe("saved");
    expect(idb.stored.get(tour.id)).toEqual({ ...oldRecord, revision: oldRecord.revision + 1 });
  });

  it("are opened whatever a tour contains", () => {
    fc.assert(
      fc.property(anyTour, (generated) => {
        const record = { document: generated, revision: 7, changed };
        expect(storedValue(tourKind, record)).toEqual({ tour: generated, revision: 7, changed });
        expect(parseRecord(tourKind, { tour: generated, revision: 7, changed })).toEqual(record);
      }),
    );
  });

  it("are opened as far as possible when they are damaged", () => {
    const damaged = { ...tour, title: 7, scenes: [scene, "garbage", { ...scene, seconds: -1 }] };
    const opened = parseRecord(tourKind, { tour: damaged, revision: 7, changed })?.document;
    expect(opened).toMatchObject({ id: tour.id, title: "", scenes: [{ title: "A" }, { seconds: 40 }] });
    for (const lost of [null, {}, { id: 7, scenes: [scene] }, { id: "my-a", scenes: [] }])
      expect(tourKind.parse(lost)).toBeNull();
  });
});

describe("the kind of own tours", () => {
  it("recognises every new tour by its id", () => {
    const fresh = emptyTour("My tour");
    expect(fresh.id.startsWith(tourKind.idPrefix)).toBe(true);
    const copy = tourKind.copy(fresh);
    expect(isOwnId(copy.id)).toBe(true);
    expect(copy.id).not.toBe(fresh.id);
    expect(tourKind.titleIn(copy, "en")).toBe("My tour (2)");
  });
});
