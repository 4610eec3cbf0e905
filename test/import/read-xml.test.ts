import { describe, expect, it } from "vitest";
import { type Budget, desktopBudget } from "../../src/import/budget.ts";
import type { FormatContext } from "../../src/import/formats/format.ts";
import { readXml } from "../../src/import/read-xml.ts";
import { createTally } from "../../src/import/tally.ts";
import { ByteByByteBlob, textBytes } from "./fixtures-bytes.ts";

/** What the handlers are told, in order. */
async function told(
  text: string,
  {
    limits = {},
    hasFeature = false,
    options = {},
  }: { limits?: Partial<Budget>; hasFeature?: boolean; options?: FormatContext["options"] } = {},
) {
  const budget = { ...desktopBudget, ...limits };
  const tally = createTally(budget);
  if (hasFeature) tally.countFeature(1);
  const events: unknown[] = [];
  let encoding = "";
  const context = {
    budget,
    options,
    tally,
    checkpoint: async () => undefined,
    layer: () => {
      throw new Error("no layer is needed");
    },
    mark: () => () => undefined,
    attempt: (_name: string, read: () => Promise<void>) => read(),
    reportFormat: () => undefined,
    reportCrs: () => undefined,
    reportEncoding: (label: string) => void (encoding = label),
    reportChoices: () => undefined,
    reportWorkspace: () => undefined,
  } satisfies FormatContext;
  await readXml({ name: "a.xml", blob: new ByteByByteBlob(textBytes(text)) }, context, {
    open: ({ name, attributes }) => events.push([name, { ...attributes }]),
    close: (name, content) => events.push([name, content]),
    end: () => events.push("end"),
  });
  return { events, encoding, leftOut: tally.leftOut() };
}

describe("an XML file", () => {
  it("tells its elements without their prefixes, with their attributes and their own text", async () => {
    const { events } = await told('<x:a xmlns:x="y"><b c="1&amp;2">t &lt; <![CDATA[<u>]]></b>大<d/></x:a>');
    expect(events).toEqual([
      ["a", { "xmlns:x": "y" }],
      ["b", { c: "1&2" }],
      ["b", "t < <u>"],
      ["d", {}],
      ["d", ""],
      ["a", "大"],
      "end",
    ]);
  });

  it("keeps names of HTML as they stand", async () => {
    expect((await told("<a>x&nbsp;y&constructor;</a>")).events).toContainEqual([
      "a",
      "x&nbsp;y&constructor;",
    ]);
  });

  it("with a document type is refused before anything of it is taken up", async () => {
    await expect(told('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>')).rejects.toMatchObject({
      code: "DTD",
      subject: "a.xml",
      where: { kind: "line", number: 1 },
    });
  });

  it("that is nested deeper than the limit is refused", async () => {
    await expect(told("<a><b><c/></b></a>", { limits: { depth: 2 } })).rejects.toMatchObject({
      code: "TOO-DEEP",
      subject: "2",
    });
    expect((await told("<a><b/></a>", { limits: { depth: 2 } })).events).toHaveLength(5);
  });

  it("that is damaged is refused, or keeps what was read and says the line", async () => {
    for (const text of [
      "<a>\n<b></c>",
      "<a>\n<b",
      "<a>\n</a>x",
      "<a>\n&#xFFFFFFF;</a>",
      "<a>\n<b c=1/></a>",
      '<a>\n<b c="1" c="2"/></a>',
    ]) {
      await expect(told(text)).rejects.toMatchObject({
        code: "MALFORMED",
        subject: "XML",
        where: { number: 2 },
      });
      const { events, leftOut } = await told(text, { hasFeature: true });
      expect(events.filter((event) => event === "end")).toHaveLength(1);
      expect(leftOut).toEqual([{ reason: "malformed", count: 1, places: [{ kind: "line", number: 2 }] }]);
    }
  });

  it("is read in the encoding that the reader chooses, else in the one that it names", async () => {
    const text = '<?xml version="1.0" encoding="big5"?><a/>';
    expect((await told(text)).encoding).toBe("big5");
    expect((await told(text, { options: { encoding: "936" } })).encoding).toBe("gb18030");
    expect((await told("<a/>")).encoding).toBe("utf-8");
  });
});
