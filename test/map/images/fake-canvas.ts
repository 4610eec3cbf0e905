/** What was done to a canvas: each call with its arguments, each colour and width that was set. */
export type Stroke = readonly [name: string, ...values: unknown[]];

/** Stands in for OffscreenCanvas: it draws nothing and gives its strokes as the image. */
export class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  getContext(): unknown {
    const strokes: Stroke[] = [];
    const settings: Record<string, unknown> = {};
    const image = (_x: number, _y: number, width: number, height: number) => ({ width, height, strokes });
    return new Proxy(settings, {
      set: (_, name: string, value: unknown) => {
        settings[name] = value;
        strokes.push([name, value]);
        return true;
      },
      get: (_, name: string) => {
        if (name === "getImageData") return image;
        return settings[name] ?? ((...values: unknown[]) => void strokes.push([name, ...values]));
      },
    });
  }
}

export class FakePath {
  constructor(readonly path: string) {}
}
