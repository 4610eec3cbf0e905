import { expect, it } from "vitest";
import { ImportRefusal } from "../../src/import/report.ts";

it("A refusal says its code, what it is about, where, and what caused it", () => {
  const cause = new Error("inside");
  const refusal = new ImportRefusal("MALFORMED", "XML", { kind: "line", number: 3 }, { cause });
  expect(refusal).toBeInstanceOf(Error);
  expect([refusal.name, refusal.message, refusal.code, refusal.subject]).toEqual([
    "ImportRefusal",
    "MALFORMED XML",
    "MALFORMED",
    "XML",
  ]);
  expect([refusal.where, refusal.cause]).toEqual([{ kind: "line", number: 3 }, cause]);
  expect(new ImportRefusal("EMPTY").message).toBe("EMPTY");
});
