// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { coastIn } from "../../../src/ui/layout/page.ts";

function pageWith(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, "text/html");
}

describe("the coast of the picture that the page came with", () => {
  it("is its first outlines of mainland and land", () => {
    const page = pageWith(`<div id="picture"><svg>
      <path class="picture-mainland" d="M0 0h9v3z" />
      <path class="picture-land" d="M1 4h5v5z" />
      <path class="picture-mainland" d="M7 7h1v1z" />
    </svg></div>`);
    expect(coastIn(page)).toEqual({ mainland: "M0 0h9v3z", land: "M1 4h5v5z" });
  });

  it("is none where the page has no picture", () => {
    expect(coastIn(pageWith("<main></main>"))).toEqual({ mainland: null, land: null });
  });
});
