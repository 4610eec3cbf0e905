import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** File name → its new text. */
export type NewFiles = Map<string, string>;

/**
 * Puts all the files in place or none. They are written to a temporary folder beside their targets first, the old ones
 * copied there too; then each is renamed over its target, which replaces it in one go. A rename that fails puts the
 * files already swapped back.
 */
export async function swapIn(files: NewFiles, folder: string, move: typeof rename = rename): Promise<void> {
  const stage = await mkdtemp(join(folder, ".refresh-"));
  try {
    await Promise.all(["new", "old"].map((name) => mkdir(join(stage, name))));
    for (const [file, text] of files) {
      await writeFile(join(stage, "new", file), text);
      await copyFile(join(folder, file), join(stage, "old", file));
    }
    await moveAll([...files.keys()], stage, folder, move);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function moveAll(files: string[], stage: string, folder: string, move: typeof rename): Promise<void> {
  const swapped: string[] = [];
  try {
    for (const file of files) {
      await move(join(stage, "new", file), join(folder, file));
      swapped.push(file);
    }
  } catch (fault) {
    for (const file of swapped) await rename(join(stage, "old", file), join(folder, file));
    throw fault;
  }
}
