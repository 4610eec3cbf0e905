import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Button, IconButton, TextButton } from "../../../src/ui/kit/button.tsx";
import { classes } from "../../../src/ui/kit/text.ts";
import { Field } from "../../../src/ui/kit/field.tsx";
import { Callout, Notice } from "../../../src/ui/kit/notice.tsx";
import { Segmented } from "../../../src/ui/kit/segmented.tsx";
import { Tag } from "../../../src/ui/kit/tag.tsx";
import { VisuallyHidden } from "../../../src/ui/kit/visually-hidden.tsx";

describe("the buttons of the kit", () => {
  it.each([Button, TextButton])(
    "send no form, and carry the class of their folder beside the kit's",
    (Kind) => {
      const html = renderToString(<Kind class="own">go</Kind>);
      expect(html).toMatch(/^<button type="button" class="\S+ own">go<\/button>$/);
    },
  );

  it("are named where they show an icon alone", () => {
    expect(renderToString(<IconButton label="Close">×</IconButton>)).toContain('aria-label="Close"');
  });
});

describe("a segmented choice", () => {
  const html = renderToString(
    <Segmented
      name="language"
      legend="Language"
      segments={[
        { value: "en", text: "EN", name: "English", lang: "en-HK" },
        { value: "fr", text: "French" },
      ]}
      chosen="fr"
      onChoose={() => undefined}
    />,
  );

  it("is a group of radio buttons of one name, one of them checked", () => {
    expect(html).toMatch(/^<fieldset/);
    expect(html.match(/type="radio" name="language"/g)).toHaveLength(2);
    expect(html.match(/ checked/g)).toHaveLength(1);
  });

  it("reads out a sign by its full name only", () => {
    expect(html).toContain('aria-label="English"');
    expect(html).toMatch(/<span aria-hidden(?:="true")?>EN</);
    expect(html).toContain("<span>French</span>");
  });
});

describe("a field", () => {
  const fieldWith = (hint: string): string =>
    renderToString(
      <Field label="Title" hint={hint}>
        {(attributes) => <input {...attributes} />}
      </Field>,
    );

  it("ties its label to the input", () => {
    const html = fieldWith("");
    expect(/for="([^"]+)"/.exec(html)?.[1]).toBe(/<input id="([^"]+)"/.exec(html)?.[1]);
    expect(html).not.toContain("aria-describedby");
  });

  it("ties a hint to it as well", () => {
    const html = fieldWith("110 of 120");
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(described).toBeDefined();
    expect(html).toContain(`id="${described}">110 of 120`);
  });
});

describe("the small parts of the kit", () => {
  it("are the elements that they stand for", () => {
    expect(
      renderToString(
        <VisuallyHidden as="label" for="box">
          Find
        </VisuallyHidden>,
      ),
    ).toMatch(/^<label [^>]*for="box"/);
    expect(renderToString(<Notice as="div" data-notice="x" />)).toMatch(/^<div [^>]*data-notice="x"/);
    expect(renderToString(<Callout role="alert">No</Callout>)).toMatch(/^<p [^>]*role="alert"/);
    expect(renderToString(<Tag>derived</Tag>)).toMatch(/^<span [^>]*>derived/);
  });

  it("write no class attribute where there is no class", () => {
    expect(classes(undefined, false)).toBeUndefined();
    expect(classes("a", undefined, "b")).toBe("a b");
  });
});
