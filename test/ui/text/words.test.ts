import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/model/localised.ts";
import { setLanguage } from "../../../src/state/actions/preferences.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import { firstTexts, laterTexts } from "../../../src/ui/text/texts.ts";
import { applyLanguage, createWords, wholeText } from "../../../src/ui/text/words.ts";
import type { FirstText, LaterText } from "../../../src/ui/text/text.ts";
import { textSource } from "../text-source.ts";

interface Fetch {
  readonly language: Language;
  readonly of: "first" | "later";
  readonly succeed: () => void;
  readonly fail: () => void;
}

/** Answers each fetch when the test says so. */
function page() {
  const store = createAtlasStore({ language: "zh-Hant" });
  const fetched: Fetch[] = [];
  const later = (): Fetch[] => fetched.filter(({ of }) => of === "later");
  const waiting =
    <Texts>(of: Fetch["of"], texts: Readonly<Record<Language, Texts>>) =>
    (language: Language): Promise<Texts> =>
      new Promise((resolve, reject) => {
        const succeed = (): void => resolve(texts[language]);
        fetched.push({ language, of, succeed, fail: () => reject(new Error("offline")) });
      });
  const source = {
    first: waiting<FirstText>("first", firstTexts),
    later: waiting<LaterText>("later", laterTexts),
  };
  const words = createWords({ language: "zh-Hant", text: firstTexts["zh-Hant"], later: null }, source.later);
  applyLanguage(store, words, source);
  return { store, words, fetched, later };
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
    expect(words.getState()).toEqual({ language: "zh-Hant", text: firstTexts["zh-Hant"], later: null });
    fetched[0]?.succeed();
    await settled();
    expect(words.getState()).toEqual({ language: "en", text: firstTexts.en, later: null });
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
    const words = createWords(
      { language: "zh-Hant", text: firstTexts["zh-Hant"], later: null },
      textSource.later,
    );
    applyLanguage(store, words, textSource);
    await settled();
    expect(words.getState().language).toBe("en");
  });
});

describe("the words of later parts", () => {
  it("are fetched when a part needs them, and from then on with every language", async () => {
    const { store, words, fetched, later } = page();
    const needed = words.needLater();
    later()[0]?.succeed();
    await needed;
    expect(wholeText(words.getState())).toEqual({ ...firstTexts["zh-Hant"], ...laterTexts["zh-Hant"] });
    setLanguage(store, "en");
    fetched.find(({ of, language }) => of === "first" && language === "en")?.succeed();
    await settled();
    expect(words.getState().language).toBe("zh-Hant");
    later()[1]?.succeed();
    await settled();
    expect(words.getState()).toEqual({ language: "en", text: firstTexts.en, later: laterTexts.en });
    expect(wholeText(words.getState())).toBe(wholeText(words.getState()));
  });

  it("are those of the language that was chosen while they were fetched", async () => {
    const { store, words, fetched, later } = page();
    const needed = words.needLater();
    setLanguage(store, "en");
    fetched.find(({ of }) => of === "first")?.succeed();
    await settled();
    later()[0]?.succeed();
    await settled();
    expect(words.getState()).toMatchObject({ language: "en", later: null });
    later()[1]?.succeed();
    await needed;
    expect(words.getState()).toMatchObject({ language: "en", later: laterTexts.en });
  });

  it("are fetched in the new language too where they came while its first words were fetched", async () => {
    const { store, words, fetched, later } = page();
    setLanguage(store, "en");
    const needed = words.needLater();
    later()[0]?.succeed();
    await needed;
    fetched.find(({ of }) => of === "first")?.succeed();
    await settled();
    expect(words.getState().language).toBe("zh-Hant");
    for (const each of fetched.slice(2)) each.succeed();
    await settled();
    expect(words.getState()).toEqual({ language: "en", text: firstTexts.en, later: laterTexts.en });
  });

  it("can be asked for anew where they could not be fetched", async () => {
    const { words, later } = page();
    const needed = words.needLater();
    later()[0]?.fail();
    await expect(needed).rejects.toThrow("offline");
    expect(wholeText(words.getState())).toBeNull();
    const again = words.needLater();
    later()[1]?.succeed();
    await again;
    expect(words.getState().later).toBe(laterTexts["zh-Hant"]);
  });
});
