import { expect, it } from "vitest";
import {
  cleanQuery,
  longestQuery,
  type Panel,
  panelKey,
  parentOf,
  samePanel,
} from "../../../src/model/choice/panel.ts";

const panels: readonly Panel[] = [
  { kind: "sites" },
  { kind: "site", id: "measures" },
  { kind: "measures" },
  { kind: "measure", id: "measures" },
  { kind: "shelf" },
  { kind: "land" },
  { kind: "paper" },
  { kind: "sources" },
  { kind: "about" },
  { kind: "workspace" },
  { kind: "workspace", feature: { layer: "layer-a", row: 1 } },
  { kind: "workspace", feature: { layer: "layer-a", row: 2 } },
  { kind: "workspace", feature: { layer: "layer-b", row: 1 } },
];

it("gives every panel a key of its own", () => {
  expect(new Set(panels.map(panelKey)).size).toBe(panels.length);
});

it("takes panels for the same by what they show", () => {
  for (const a of panels) for (const b of panels) expect(samePanel({ ...a }, b)).toBe(a === b);
});

it("closes a feature of one's own layers to their list, and the list to the sites", () => {
  const list: Panel = { kind: "workspace" };
  expect(parentOf({ ...list, feature: { layer: "layer-a", row: 1 } }, true)).toEqual(list);
  expect(parentOf(list, true)).toEqual({ kind: "sites" });
});

it("keeps what was typed, blanks too", () => {
  expect(cleanQuery(" 河套 R&D ")).toBe(" 河套 R&D ");
});

it("drops control characters and half emoji, which no link can carry", () => {
  expect(cleanQuery("a\u0000\nb\uD83C🏙\uDFD9")).toBe("ab🏙");
});

it("cuts at whole characters", () => {
  expect(cleanQuery("🏙".repeat(500))).toBe("🏙".repeat(longestQuery));
});
