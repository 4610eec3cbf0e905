import { openPanel } from "../../state/actions/panel.ts";
import { featureOfPanel, openFeature } from "../../state/features.ts";
import type { Panel } from "../../model/choice/panel.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { KnownIds } from "../../link/field.ts";
import { parseHash } from "../../link/hash.ts";

/**
 * A plain click on a link to a panel opens it here and keeps everything else as it is; a click with a modifier
 * key is left to the browser. The links of the prerendered picture, made for readers without scripts, open panels too.
 */
export function interceptLinks(document: Document, store: AtlasStore, known: KnownIds): void {
  document.addEventListener("click", (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    if (link.classList.contains("skip")) {
      event.preventDefault();
      document.getElementById("panel")?.focus();
      return;
    }
    const panel = panelOf(link, known);
    if (!panel) return;
    event.preventDefault();
    const feature = featureOfPanel(panel);
    if (feature) openFeature(store, feature);
    else openPanel(store, panel);
  });
}

function panelOf(link: Element, known: KnownIds): Panel | null {
  const site = link.closest("#picture") ? link.getAttribute("data-site") : null;
  if (site) return known.isSite(site) ? { kind: "site", id: site } : null;
  const href = link.getAttribute("href") ?? "";
  if (!href.startsWith("#")) return null;
  const { patch, unread } = parseHash(href, known);
  // What a link sets side by side is more than a panel.
  if (patch.panel && !patch.compared) return patch.panel;
  // The link to the list of sites names no panel, and nothing else: any other is for the browser to follow.
  const isList = unread.length === 0 && Object.keys(patch).every((key) => key === "language");
  return isList ? { kind: "sites" } : null;
}
