import "./ui/layout/subject-page/subject-page.css";

/**
 * The script of the pages that are printed for one site, measure or promise; they read whole without it. A link that was
 * shared to such a page carries a view of the atlas behind `#`: the way to the atlas then leads to that view.
 */

/** The hash of every view has the version of its grammar; that of a source on the page has none. */
const isView = (hash: string): boolean => /[#&]v=1(?:&|$)/.test(hash);

const ways = [...document.querySelectorAll<HTMLAnchorElement>("a[data-opens-atlas]")];
const ownHashes = ways.map(({ hash }) => hash);

function followHash(): void {
  for (const [index, way] of ways.entries())
    way.hash = isView(location.hash) ? location.hash : (ownHashes[index] ?? "");
}

followHash();
window.addEventListener("hashchange", followHash);
