// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { languages } from "../../../src/model/localised.ts";
import { showStartFailure } from "../../../src/ui/layout/start-failure.ts";
import { texts } from "../../../src/ui/text/texts.ts";

beforeEach(() => {
  document.body.innerHTML = `<div id="map" data-state="picture"></div><div class="notices"><p>Old</p></div>`;
});

describe("a page whose data could not be loaded", () => {
  it.each(languages)("says so in %s, with the code and the way to the text", (language) => {
    showStartFailure(document, "HTTP-503", language);
    const notices = document.querySelector(".notices");
    expect(notices?.textContent).toContain(texts[language].start.failed("HTTP-503"));
    expect(notices?.textContent).not.toContain("Old");
    expect(notices?.querySelector("[data-failure]")?.getAttribute("data-failure")).toBe("HTTP-503");
    expect(notices?.querySelector("a")?.getAttribute("href")).toBe(`text.${language}.html`);
    expect(notices?.querySelector("button")?.textContent).toBe(texts[language].start.retry);
  });

  it("has no map, and waits for none", () => {
    showStartFailure(document, "START", "en");
    expect(document.getElementById("map")?.getAttribute("data-state")).toBe("failed");
  });

  it("does not fail itself where the page has neither notices nor a map", () => {
    document.body.innerHTML = "";
    showStartFailure(document, "START", "en");
    expect(document.body.innerHTML).toBe("");
  });
});
