import type { ShareWords } from "../zh-Hant/share.ts";

export const share: ShareWords = {
  share: {
    title: "Share what you see",
    close: "Close",
    link: "Link",
    copy: "Copy the link",
    send: "Send…",
    copied: "Copied.",
    byHand: "The browser does not let the page copy; the link is selected, press Ctrl+C.",
    code: "This link as a QR code",
    tooDense: "The link is long, and its code would be too dense to read; use the link.",
    reach: {
      machine: "This address works on this device only.",
      network: "This address works within your own network only.",
    },
    spot: "The link tells the spot you asked from.",
    withoutSpot: "Leave it out",
    notTitle: "What the link does not carry",
    not: [
      "appearance and the setting of single keys",
      "tours of your own, and files you opened",
      "what is typed and not searched, and recent searches",
      "how exact your device’s position is",
    ],
    embed: "Put it into another page",
    size: "Size",
    sizes: {
      small: "small (480 × 360)",
      middle: "middle (800 × 520)",
      large: "large (1200 × 700)",
      wide: "full width",
    },
    panel: "with the panel beside the map",
    embedCode: "Code for the page",
  },
};
