/** What is said in a frame of another page, Traditional Chinese. The others follow this shape. */
export const zhHant = {
  framing: {
    open: (title: string) => `在${title}打開`,
    gestures: {
      wheel: "按住 Ctrl 並捲動，便可縮放地圖",
      wheelMac: "按住 ⌘ 並捲動，便可縮放地圖",
      touch: "用兩隻手指移動地圖",
    },
  },
};

export type Framing = typeof zhHant;
