import { spawnSync } from "node:child_process";

/** What `ogrinfo` finds in a file. */
export interface OpenedLayer {
  readonly name: string;
  readonly featureCount: number;
  readonly fields: readonly string[];
}

/** The program, or what the environment says in its place. */
const program = process.env["OGRINFO"] ?? "ogrinfo";

export function hasOgrinfo(): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/**
 * @param layers Which of them; all for none.
 * @throws Error when the file cannot be opened.
 */
export function openedLayers(path: string, layers: readonly string[]): readonly OpenedLayer[] {
  const which = layers.length > 0 ? [path, ...layers] : ["-al", path];
  const { status, stdout, stderr } = spawnSync(program, ["-ro", "-so", ...which], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim() || `${program} ended with ${status}`);
  return layersIn(stdout);
}

/** The layers in what it prints: a name, a count, a system over many lines, and a line for each field. */
export function layersIn(printed: string): readonly OpenedLayer[] {
  const [, ...pieces] = printed.split(/^Layer name: /m);
  return pieces.map((piece) => {
    const lines = piece.split(/\r?\n/);
    const fields = lines.flatMap((line) => {
      const name =
        /^(.+?): (?:String|Integer|Real|Date|Time|Binary)\w*(?:\([A-Za-z0-9]+\))? \(\d+\.\d+\)/.exec(
          line,
        )?.[1];
      return name === undefined ? [] : [name];
    });
    const count = /^Feature Count: (\d+)/m.exec(piece)?.[1];
    return { name: lines[0] ?? "", featureCount: Number(count), fields };
  });
}
