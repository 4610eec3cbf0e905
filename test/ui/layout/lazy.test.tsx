// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { lazy } from "../../../src/ui/layout/lazy.tsx";
import { renderInAtlas } from "../render.tsx";

const Loaded = ({ name }: { readonly name: string }) => <p>Here is {name}.</p>;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a part that is fetched when it is first shown", () => {
  it("is shown once it has come, and at once afterwards", async () => {
    const load = vi.fn<() => Promise<typeof Loaded>>(() => Promise.resolve(Loaded));
    const { Part } = lazy<{ name: string }>(load);
    const first = await renderInAtlas(<Part name="Ann" />);
    expect(first.text()).toBe("Here is Ann .");
    first.unmount();
    const second = await renderInAtlas(<Part name="Bob" />);
    expect(second.text()).toBe("Here is Bob .");
    expect(load).toHaveBeenCalledOnce();
  });

  it("shows that it is loading", async () => {
    const { Part } = lazy(() => new Promise<never>(() => undefined));
    const { text, words } = await renderInAtlas(<Part />);
    expect(text()).toBe(words.loading);
  });

  it("shows nothing meanwhile where that would only distract", async () => {
    const { Part } = lazy(() => new Promise<never>(() => undefined), { isSilent: true });
    expect((await renderInAtlas(<Part />)).text()).toBe("");
  });

  it("says that it did not come, and is fetched again on request", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const load = vi.fn<() => Promise<typeof Loaded>>().mockRejectedValueOnce(new Error("no network"));
    load.mockResolvedValue(Loaded);
    const { Part } = lazy<{ name: string }>(load);
    const { press, text, words } = await renderInAtlas(<Part name="Ann" />);
    expect(text()).toContain(words.partFailure);
    await press(words.start.retry);
    expect(text()).toBe("Here is Ann .");
  });
});
