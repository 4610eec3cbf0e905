import { useRef } from "preact/hooks";
import { printCommands } from "../../../commands/hand-out-commands.ts";
import type { LivingPicture, MapPicture } from "../../../state/map-picture.ts";
import { useCommands } from "../../use-commands.ts";
import { useApp } from "../../app-context.tsx";

/**
 * Paper is light, and by night the living map is dark: before it is printed by the browser's keys, a light picture of it
 * is taken. Printed by the browser's menu it stays as it is on the screen, for there is no time then.
 * @returns what to print in place of the living map, if there is something; forgotten with `current = null`.
 */
export function useLightPicture() {
  const { store, pictures } = useApp();
  const light = useRef<LivingPicture | null>(null);
  const isTaking = useRef(false);
  const printLight = async (seen: LivingPicture): Promise<void> => {
    isTaking.current = true;
    try {
      const { camera, width, height } = seen;
      const wish = { ...store.getState(), focus: { kind: "camera", camera, serial: 1 } } as const;
      const [picture] = await pictures.take({
        wishes: [wish],
        width,
        height,
        pixelRatio: Math.max(2, devicePixelRatio),
      });
      light.current = picture ? await drawn(picture) : null;
    } catch (error) {
      console.warn("The light picture of the map could not be taken; the dark one is printed.", error);
    }
    isTaking.current = false;
    window.print();
  };
  const print = (): boolean => {
    const seen = isDark() ? pictures.now() : null;
    if (seen && !isTaking.current) void printLight(seen);
    return seen !== null;
  };
  useCommands(printCommands, { print });
  return light;
}

function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === "dark";
}

async function drawn({ blob, ...seen }: MapPicture): Promise<LivingPicture> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { ...seen, canvas };
}
