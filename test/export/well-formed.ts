import { SaxesParser } from "saxes";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Of the element itself. */
  text: string;
}

/** The root element of an XML text. @throws Error where it is not well-formed. */
export function parsedXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node: XmlNode = { name, attributes: Object.fromEntries(plain), children: [], text: "" };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  const keep = (text: string): void => {
    const node = path.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.on("closetag", () => void path.pop());
  parser.write(xml).close();
  const [found] = root.children;
  if (!found) throw new Error("no element");
  return found;
}

/** All elements of a name below a node, in order. */
export function elements(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ]);
}
