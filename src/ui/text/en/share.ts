import type { ShareWords } from "../zh-Hant/share.ts";
import { plural } from "./plural.ts";

export const share: ShareWords = {
  share: {
    title: "Share this view",
    close: "Close",
    link: "Link",
    copy: "Copy the link",
    send: "Send…",
    copied: "Copied.",
    byHand: "The browser does not allow copying; the link is selected, press Ctrl+C.",
    code: "This link as a QR code",
    tooDense: "The link is too long for a QR code that can be read reliably; use the link.",
    reach: {
      machine: "This address works on this device only.",
      network: "This address works within your own network only.",
    },
    spot: "The link contains the position you searched from.",
    withoutSpot: "Leave it out",
    drawings: (n) => `Include ${plural(n, "drawing", "drawings")} of mine in the link`,
    drawingsLeft: (names) => `No room in the link for: ${names}`,
    notTitle: "What the link does not include",
    not: [
      "appearance and keyboard settings",
      "your own tours and files you opened",
      "your own layers, their tables and filters; drawings that you did not choose to include, and the table of drawings",
      "text typed but not searched, and recent searches",
      "how accurate your device’s position is",
    ],
    embed: "Embed in another page",
    size: "Size",
    sizes: {
      small: "small (480 × 360)",
      middle: "medium (800 × 520)",
      large: "large (1200 × 700)",
      wide: "full width",
    },
    panel: "with the panel beside the map",
    embedCode: "Code for the page",
  },
};
