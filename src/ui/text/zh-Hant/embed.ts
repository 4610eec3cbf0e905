/** The atlas embedded in another page. */
export const embed = {
  embed: {
    open: (title: string) => `在${title}打開`,
    gestures: {
      wheel: "按住 Ctrl 並捲動，便可縮放地圖",
      wheelMac: "按住 ⌘ 並捲動，便可縮放地圖",
      touch: "用兩隻手指移動地圖",
    },
  },
};

export type EmbedWords = typeof embed;
