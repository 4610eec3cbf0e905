import { useRef } from "preact/hooks";
import { printCommands } from "../../../commands/hand-out-commands.ts";
import type { LivingPicture, MapPicture } from "../../../state/map-picture.ts";
import { useCommands } from "../../use-commands.ts";
import { useApp } from "../../app-context.tsx";

/**
 * In dark mode the live map is dark, which wastes ink. Before the print keys open the print dialog, a light picture is
 * taken. The print menu of the browser leaves no time for that, so it prints the dark map.
 * @returns The picture to print in place of the live map, or null. The caller resets it after printing.
 */
export function useLightPicture() {
  const { store, pictures } = useApp();
  const light = useRef<LivingPicture | null>(null);
  const isTaking = useRef(false);
  const printLight = async (seen: LivingPicture): Promise<void> => {
    isTaking.current = true;
    try {
      const { camera, width, height } = seen;
      const mapState = { ...store.getState(), focus: { kind: "camera", camera, serial: 1 } } as const;
      const [picture] = await pictures.take({
        states: [mapState],
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
