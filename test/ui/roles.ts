/** Elements by what a screen reader says of them: their role and their name. */

const roleOfTag: Readonly<Record<string, string>> = {
  article: "article",
  aside: "complementary",
  button: "button",
  dialog: "dialog",
  fieldset: "group",
  figure: "figure",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  li: "listitem",
  ol: "list",
  progress: "progressbar",
  select: "combobox",
  summary: "summary",
  table: "table",
  td: "cell",
  textarea: "textbox",
  tr: "row",
  ul: "list",
};

const roleOfInput: Readonly<Record<string, string>> = {
  checkbox: "checkbox",
  // These two have no role, and are read out as what they are.
  color: "colour",
  file: "file",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  search: "searchbox",
  text: "textbox",
};

function roleOf(element: Element): string | null {
  const given = element.getAttribute("role");
  if (given) return given;
  const tag = element.localName;
  if (tag === "a") return element.hasAttribute("href") ? "link" : null;
  if (tag === "section") return nameOf(element) === "" ? null : "region";
  if (tag === "input") return roleOfInput[element.getAttribute("type") ?? "text"] ?? null;
  return roleOfTag[tag] ?? null;
}

export function nameOf(element: Element): string {
  return tidy(
    element.getAttribute("aria-label") ??
      textOfIds(element) ??
      labelOf(element) ??
      ownText(element) ??
      element.getAttribute("title") ??
      "",
  );
}

function textOfIds(element: Element): string | null {
  const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? "");
  return texts.length > 0 ? texts.join(" ") : null;
}

function labelOf(element: Element): string | null {
  if (!["input", "select", "textarea"].includes(element.localName)) return null;
  const byId = element.id && element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  const label = byId || element.closest("label");
  return label ? visibleText(label, (part) => part === element) : null;
}

function ownText(element: Element): string | null {
  if (element.localName === "fieldset") return element.querySelector("legend")?.textContent ?? null;
  if (["section", "dialog", "aside", "figure"].includes(element.localName)) return null;
  return visibleText(element) || null;
}

/** The text as it is read out: without what is hidden from readers. */
export function visibleText(root: Element, isLeftOut: (part: Element) => boolean = () => false): string {
  const texts = [...root.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? "";
    if (node.nodeType !== 1) return "";
    const part = node as Element;
    const isHidden = part.getAttribute("aria-hidden") === "true" || part.hasAttribute("popover");
    return isHidden || isLeftOut(part) ? "" : visibleText(part, isLeftOut);
  });
  return tidy(texts.join(" "));
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

export type Name = string | RegExp;

/** Every element of a role, those of a name where one is given; a text names only what is called just that. */
export function allByRole(root: Element, role: string, name?: Name): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => roleOf(element) === role);
  if (name === undefined) return found;
  return found.filter((element) =>
    typeof name === "string" ? nameOf(element) === tidy(name) : name.test(nameOf(element)),
  );
}

/** @throws Error with the names that there are, unless exactly one element has that role and name. */
export function byRole(root: Element, role: string, name: Name): HTMLElement {
  const found = allByRole(root, role, name);
  const [one] = found;
  if (one && found.length === 1) return one;
  const others = allByRole(root, role).map((element) => JSON.stringify(nameOf(element)));
  throw new Error(`${found.length} × ${role} named ${String(name)}; there are ${others.join(", ")}`);
}
