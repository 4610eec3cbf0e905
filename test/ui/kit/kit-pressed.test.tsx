// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Button, IconButton, TextButton } from "../../../src/ui/kit/button.tsx";
import { classes } from "../../../src/ui/kit/text.ts";
import { Dialog } from "../../../src/ui/kit/dialog.tsx";
import { Field } from "../../../src/ui/kit/field.tsx";
import { Callout, Notice, NoticeAction } from "../../../src/ui/kit/notice.tsx";
import { Section } from "../../../src/ui/kit/section.tsx";
import { Segmented } from "../../../src/ui/kit/segmented.tsx";
import { Tag } from "../../../src/ui/kit/tag.tsx";
import { VisuallyHidden } from "../../../src/ui/kit/visually-hidden.tsx";
import { renderInAtlas } from "../render.tsx";
import { settled } from "../settled.ts";

describe("the buttons of the kit", () => {
  it("submit no form, are named by their words or label, and say when they are pressed", async () => {
    const pressed = vi.fn<(name: string) => void>();
    const { all, press } = await renderInAtlas(
      <>
        <Button onClick={() => pressed("main")}>Main</Button>
        <TextButton onClick={() => pressed("text")}>Text</TextButton>
        <IconButton label="Icon" onClick={() => pressed("icon")}>
          ×
        </IconButton>
      </>,
    );
    for (const name of ["Main", "Text", "Icon"]) await press(name);
    expect(pressed.mock.calls.flat()).toEqual(["main", "text", "icon"]);
    expect(all("button").map((button) => button.getAttribute("type"))).toEqual([
      "button",
      "button",
      "button",
    ]);
  });

  it("are not pressed while they are off", async () => {
    const { press } = await renderInAtlas(<Button disabled>Main</Button>);
    await expect(press("Main")).rejects.toThrow(/disabled/);
  });
});

describe("the fields of the kit", () => {
  it("have their label and their hint tied to them", async () => {
    const { get } = await renderInAtlas(
      <Field label="Title" hint="Ten letters at most">
        {(attributes) => <input type="text" {...attributes} />}
      </Field>,
    );
    const describedBy = get("textbox", "Title").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(describedBy)?.textContent).toBe("Ten letters at most");
  });

  it("are described by nothing where there is no hint", async () => {
    const { get } = await renderInAtlas(
      <Field label="Title">{(attributes) => <input type="text" {...attributes} />}</Field>,
    );
    expect(get("textbox", "Title").hasAttribute("aria-describedby")).toBe(false);
  });
});

describe("one of a few", () => {
  it("says which is chosen, in full where a segment shows a sign", async () => {
    const chosen = vi.fn<(value: string) => void>();
    const { get, press } = await renderInAtlas(
      <Segmented
        name="size"
        legend="Size"
        segments={[
          { value: "s", text: "S", name: "Small" },
          { value: "l", text: "Large" },
        ]}
        chosen="s"
        onChoose={chosen}
      />,
    );
    expect(get("group", "Size")).toBeTruthy();
    expect((get("radio", "Small") as HTMLInputElement).checked).toBe(true);
    await press("Large", "radio");
    expect(chosen).toHaveBeenCalledExactlyOnceWith("l");
  });
});

describe("a section", () => {
  const section = (
    <Section title="Areas" lead="in hectares">
      <p>240</p>
    </Section>
  );

  it("is a landmark that has the name of its title", async () => {
    const { get } = await renderInAtlas(section);
    expect(get("region", /^Areas/).textContent).toContain("240");
  });

  it("is none on the text page, where there are hundreds", async () => {
    const { all, get } = await renderInAtlas(section, { services: { printed: true } });
    expect(all("region")).toEqual([]);
    expect(get("heading", /^Areas/)).toBeTruthy();
  });
});

describe("a dialog", () => {
  it("is open as long as it is drawn, and says when the browser closes it", async () => {
    const closed = vi.fn<() => void>();
    const { get } = await renderInAtlas(
      <Dialog class="" aria-label="Question" onClose={closed}>
        Yes?
      </Dialog>,
    );
    const dialog = get("dialog", "Question") as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    await settled(() => dialog.close());
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe("messages and small words of the kit", () => {
  it("keep what they are given to mark them", async () => {
    const { container, get } = await renderInAtlas(
      <>
        <Notice as="div" data-notice="new">
          News <NoticeAction>Open</NoticeAction>
        </Notice>
        <Callout role="alert">Careful</Callout>
        <Tag title="Why">derived</Tag>
        <VisuallyHidden as="p" role="status">
          Said only
        </VisuallyHidden>
      </>,
    );
    expect(container.querySelector("div[data-notice=new]")).toBe(get("button", "Open").parentElement);
    expect(get("alert", "Careful").localName).toBe("p");
    expect(container.querySelector("[title=Why]")?.textContent).toBe("derived");
    expect(get("status", "Said only").localName).toBe("p");
  });

  it("have no class attribute where there is no class", () => {
    expect(classes(undefined, false)).toBeUndefined();
    expect(classes("a", undefined, "b")).toBe("a b");
  });
});
