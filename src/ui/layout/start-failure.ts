import type { Language } from "../../model/localised.ts";
import type { Text } from "../text/zh-Hant.ts";

/** The data did not arrive: the prerendered list and picture stay as they are, with one message and a way on. */
export function showStartFailure(
  document: Document,
  code: string,
  language: Language,
  texts: Readonly<Record<Language, Text>>,
): void {
  const text = texts[language];
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.dataset["failure"] = code;
  const words = document.createElement("span");
  words.textContent = text.notice.dataFailure(code);
  const link = document.createElement("a");
  link.href = `text.${language}.html`;
  link.textContent = text.home.textVersion;
  const retry = document.createElement("button");
  retry.className = "text-button";
  retry.type = "button";
  retry.textContent = text.notice.retry;
  retry.addEventListener("click", () => document.location.reload());
  notice.append(words, link, retry);
  document.querySelector(".notices")?.replaceChildren(notice);
  document.getElementById("map")?.setAttribute("data-state", "failed");
}
