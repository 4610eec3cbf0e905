import type { Language } from "../../model/localised.ts";
import { textButtonClass } from "../kit/button.tsx";
import { noticeClasses } from "../kit/notice.tsx";
import { startWords } from "../text/start-words.ts";

/** The data could not be loaded: the prerendered list and picture stay, with a message and a link to the text version. */
export function showStartFailure(document: Document, code: string, language: Language): void {
  const text = startWords[language].start;
  const notice = document.createElement("p");
  notice.className = noticeClasses.notice;
  notice.dataset["failure"] = code;
  const words = document.createElement("span");
  words.textContent = text.failed(code);
  const link = document.createElement("a");
  link.href = `text.${language}.html`;
  link.textContent = text.textVersion;
  const retry = document.createElement("button");
  retry.className = `${textButtonClass} ${noticeClasses.action}`;
  retry.type = "button";
  retry.textContent = text.retry;
  retry.addEventListener("click", () => document.location.reload());
  notice.append(words, link, retry);
  document.querySelector(".notices")?.replaceChildren(notice);
  document.getElementById("map")?.setAttribute("data-state", "failed");
}
