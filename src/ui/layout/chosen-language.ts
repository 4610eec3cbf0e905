import { type Language, languages, preferredLanguage } from "../../model/localised.ts";

/** Where the language is remembered on this machine. */
export const languageKey = "atlas.language";

/** The language of the link, else the remembered one, else the browser's: known before any data has come. */
export function chosenLanguage(): Language {
  return (
    member(/[#&]lang=([\w-]+)/.exec(location.hash)?.[1]) ??
    member(remembered()) ??
    preferredLanguage(navigator.languages)
  );
}

function member(value: string | null | undefined): Language | undefined {
  return languages.find((each) => each === value);
}

/** In a frame of another page nothing is remembered; private windows may refuse storage. */
function remembered(): string | null {
  if (document.documentElement.dataset["embed"] !== undefined) return null;
  try {
    return localStorage.getItem(languageKey);
  } catch (error) {
    console.info("The language is not remembered: storage is not available.", error);
    return null;
  }
}
