import { useAtlasState } from "../../../../src/ui/app-context.tsx";
import type { Drawing } from "../../../../src/model/drawing/drawing.ts";
import { DrawTool } from "../../../../src/ui/tools/draw/draw-tool.tsx";
import { connectWorkspace } from "../../../../src/ui/panels/workspace/connect-workspace.ts";
import { defer } from "../../../documents/deferred.ts";
import { openWorkspaces } from "../../../documents/workspace/workspaces-in-memory.ts";
import { stepsInMemory } from "../../../documents/workspace/steps-in-memory.ts";
import { clientInMemory } from "../../panels/workspace/workspace-at-work.tsx";
import { type Options, renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

/** As the page does: there only while something is drawn. */
function Tool() {
  return useAtlasState(({ draft }) => draft !== null) ? <DrawTool /> : null;
}

/** The tool with a workspace that is stored in memory. */
export async function renderDrawTool({
  drawings = [],
  ...options
}: Options & { readonly drawings?: readonly Drawing[] } = {}) {
  const memory = await openWorkspaces(1, [{ id: "workspace-old", layers: [], drawings }]);
  const opening = defer<Awaited<ReturnType<typeof connectWorkspace>>>();
  const rendered = await renderInAtlas(<Tool />, {
    ...options,
    services: { workspace: () => opening.promise, ...options.services },
  });
  const desk = await connectWorkspace(
    rendered.store,
    async () => clientInMemory().client,
    async () => memory.one,
    stepsInMemory(),
  );
  await settled(() => opening.resolve(desk));
  const message = (): string =>
    rendered.container.querySelector('.draw-message[role="status"]')?.textContent ?? "";
  /** The pointer or the crosshair comes to a place. */
  const point = (lng: number, lat: number): Promise<void> =>
    settled(() => {
      const { draft } = rendered.store.getState();
      if (draft) rendered.store.setState({ draft: { ...draft, cursor: [lng, lat] } });
    });
  return { ...rendered, desk, message, point };
}
