import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/model/localised.ts";
import { setLanguage } from "../../../src/state/actions/preferences.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import { texts } from "../../../src/ui/text/texts.ts";
import { applyLanguage, createWords } from "../../../src/ui/text/words.ts";
import type { Text } from "../../../src/ui/text/zh-Hant.ts";

/** Answers each fetch when the test says so. */
function page() {
  const store = createAtlasStore({ language: "zh-Hant" });
  const words = createWords({ language: "zh-Hant", text: texts["zh-Hant"] });
  const fetched: { language: Language; succeed: () => void; fail: () => void }[] = [];
  applyLanguage(
    store,
    words,
    (language) =>
      new Promise<Text>((resolve, reject) => {
        const succeed = (): void => resolve(texts[language]);
        fetched.push({ language, succeed, fail: () => reject(new Error("offline")) });
      }),
  );
  return { store, words, fetched };
}

/** After all that follows from a promise that is settled. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe("the words on the screen", () => {
  it("need no fetch for the language they are in", () => {
    expect(page().fetched).toEqual([]);
  });

  it("stay until those of the chosen language have come, all of them at once", async () => {
    const { store, words, fetched } = page();
    setLanguage(store, "en");
    await settled();
    expect(words.getState()).toEqual({ language: "zh-Hant", text: texts["zh-Hant"] });
    fetched[0]?.succeed();
    await settled();
    expect(words.getState()).toEqual({ language: "en", text: texts.en });
  });

  it("stay where those of the chosen language cannot be fetched, and a notice says so", async () => {
    const { store, words, fetched } = page();
    setLanguage(store, "en");
    fetched[0]?.fail();
    await settled();
    expect(words.getState().language).toBe("zh-Hant");
    expect(store.getState().language).toBe("zh-Hant");
    expect(store.getState().notice).toEqual({ code: "language-failed", language: "en" });
  });

  it("are those of the last choice, whichever come first", async () => {
    const { store, words, fetched } = page();
    setLanguage(store, "en");
    setLanguage(store, "zh-Hans");
    fetched[1]?.succeed();
    await settled();
    fetched[0]?.succeed();
    await settled();
    expect(words.getState().language).toBe("zh-Hans");
  });

  it("of a choice that was taken back change nothing, whether they come or not", async () => {
    const { store, words, fetched } = page();
    setLanguage(store, "en");
    setLanguage(store, "zh-Hant");
    fetched[0]?.fail();
    await settled();
    expect(words.getState().language).toBe("zh-Hant");
    expect(store.getState().notice).toBeNull();
  });

  it("are fetched at once for a language that a link has chosen before", async () => {
    const store = createAtlasStore({ language: "en" });
    const words = createWords({ language: "zh-Hant", text: texts["zh-Hant"] });
    applyLanguage(store, words, (language) => Promise.resolve(texts[language]));
    await settled();
    expect(words.getState().language).toBe("en");
  });
});
